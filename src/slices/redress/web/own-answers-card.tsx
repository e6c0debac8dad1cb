import type { VNode } from 'preact'
import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import type { BodyCard } from '../../../platform/identity/bodies.ts'
import type { PersonCard } from '../../../platform/identity/people.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import type { OwnAnswers } from '../store/own-answers.ts'
import { bodyName, titleOf } from './names.ts'
import type { Words } from './text/text.ts'

type Props = {
  readonly own: OwnAnswers
  readonly bodies: ReadonlyMap<BodyId, BodyCard>
  readonly people: ReadonlyMap<PersonId, PersonCard>
  readonly words: Words['my']
}

/** One's own concern about a child whose page one does not see any more: what was said, who answers by when, the answer. */
export function OwnAnswersCard({ own, bodies, people, words }: Props): VNode {
  const t = words.ended
  const who = (person: PersonId) => people.get(person)
  return (
    <Card title={titleOf(own, words.title)}>
      <Voice of="family" who={t.you} meta={longDay(own.raisedOn)} quoted>
        {own.words}
      </Voice>
      {own.answers.map(answer => (
        <Voice
          key={answer.rung}
          of="professional"
          who={who(answer.decidedBy)?.fullName ?? bodyName({ bodies }, answer.forBody)}
          meta={`${bodyName({ bodies }, answer.forBody)} · ${longDay(answer.answeredOn)}`}
        >
          <b>{words.answer.outcomes[answer.outcome]}</b>
          <br />
          <span dir="auto">{answer.reasons}</span>
          <br />
          <span dir="auto">{answer.nextStep}</span>
        </Voice>
      ))}
      {own.dueOn && <p>{t.due(bodyName({ bodies }, own.owedBy), longDay(own.dueOn))}</p>}
      {!own.dueOn && own.isOver && <p>{t.over}</p>}
      <p class="t-soft">{t.only}</p>
    </Card>
  )
}
