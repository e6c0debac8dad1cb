import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Checks } from '../../../ui/patterns/rows.tsx'
import { Voice } from '../../../ui/patterns/voice.tsx'
import { expectationPaths, findExpectation, nameOf } from '../../expectations/index.ts'
import type { ConcernView } from '../store/concern-view.ts'
import type { AnswerRow } from '../store/thread.ts'
import { whoIs } from './names.ts'
import type { Words } from './text/text.ts'

type Props = { view: ConcernView; answer: AnswerRow; words: Words['my']['answer']; letterHref: string }

/** The answer of one step: what was found, why, what it rests on, and what the family can do next (RED-4). */
export const AnswerCard = ({ view, answer, words, letterHref }: Props): VNode => (
  <Card title={words.title}>
    <p class="t-b">{words.outcomes[answer.outcome]}</p>
    <Voice of="professional" who={words.who(whoIs(view, answer.decidedBy), longDay(answer.answeredOn))}>
      {answer.reasons}
    </Voice>
    <h3>{words.rests}</h3>
    <Checks items={answer.restsOn.map(restsOn)} />
    <h3>{words.nextStep}</h3>
    <p>{answer.nextStep}</p>
    <Go href={letterHref}>{words.letter}</Go>
  </Card>
)

/** An expectation that an answer rests on, as it is named everywhere. One that is gone keeps its number. */
export function restsOn(id: string): { key: string; words: string; href?: string } {
  const found = findExpectation(id)
  return found
    ? { key: id, words: `${found.title} (${nameOf(found)})`, href: expectationPaths.expectation.to({ id }) }
    : { key: id, words: id }
}
