import type { VNode } from 'preact'
import { dayAndMonth, longDay } from '../../../kernel/plain-date.ts'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { Page } from '../../../ui/page.tsx'
import { Button, ButtonLink } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { from } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import type { ConcernView } from '../store/concern-view.ts'
import { AnswerCard } from './answer-card.tsx'
import { ConcernNext, ids } from './concern-next.tsx'
import { ConcernThread } from './concern-thread.tsx'
import { mostWords } from './forms.ts'
import { LawCard } from './law-card.tsx'
import { bodyName, calledOf, monthOf, titleOf } from './names.ts'
import { PaceCard } from './pace-card.tsx'
import * as paths from './paths.ts'
import { PuttingRight } from './putting-right.tsx'
import { StepsCard } from './steps-card.tsx'
import type { Words } from './text/text.ts'

type Props = { view: ConcernView; words: Words; filled: Filled; space: 'my' | 'own' }

/** One concern as its family sees it: what happens next, what was said, the steps, the law, and what puts it right. */
export function ConcernPage({ view, words: { my, law }, filled, space }: Props): VNode {
  const { concern, child } = view
  const title = titleOf(concern, my.title)
  const day = dayAndMonth(concern.raisedOn)
  const whose = view.mine ? my.yours(day) : my.theirs(calledOf(view, concern.raisedBy), day)
  return (
    <Page title={title} space={space}>
      <ProblemSummary problems={filled.problems} />
      <Head
        above={
          <>
            <a href={paths.concerns.to({ child: child.child })}>{child.knownAs}</a> · {whose}
          </>
        }
        title={title}
        lead={my.lead}
      />
      <Columns wideSide side={<Side view={view} words={{ my, law }} filled={filled} />}>
        <ConcernNext view={view} words={my} />
        {view.answers.toReversed().map(answer => (
          <AnswerCard
            key={answer.rung}
            view={view}
            answer={answer}
            words={my.answer}
            letterHref={paths.letter.to({ ...ids(view), rung: String(answer.rung) })}
          />
        ))}
        <Card title={my.thread.title}>
          <ConcernThread view={view} words={my} answersBeside />
          {'allowed' in view.may.say && <SayForm view={view} words={my.thread} filled={filled} />}
        </Card>
        <RightCard view={view} words={my} />
      </Columns>
    </Page>
  )
}

function SayForm({ view, words, filled }: { view: ConcernView; words: Words['my']['thread']; filled: Filled }): VNode {
  const name = calledOf(view, view.answerer)
  return (
    <Form action={paths.say.to(ids(view))} draft keptAt={filled.keptAt}>
      <WordsField {...from(filled, 'words')} label={name ? words.write(name) : words.writeAnyone} max={mostWords} />
      <Button>{words.send}</Button>
    </Form>
  )
}

function RightCard({ view, words }: { view: ConcernView; words: Words['my'] }): VNode | null {
  const { concern, before } = view
  const { right } = words
  return (
    <Card title={right.title}>
      {concern.remedies.length > 0 ? (
        <PuttingRight
          view={view}
          remedies={concern.remedies}
          words={right}
          caption={right.caption}
          hideCaption
          doneHref={remedy => paths.putRight.to({ ...ids(view), remedy })}
        />
      ) : (
        <p>{concern.status === 'waiting' ? right.before(bodyName(view, concern.owedBy, true)) : right.nothing}</p>
      )}
      {before && (
        <>
          <PuttingRight
            view={view}
            remedies={before.remedies}
            words={right}
            caption={right.last(titleOf(before, words.title), monthOf(before.raisedOn))}
          />
          {before.overOn && <p class="t-small t-soft">{words.over.closed(longDay(before.overOn))}</p>}
        </>
      )}
    </Card>
  )
}

type SideProps = { view: ConcernView; words: Pick<Words, 'my' | 'law'>; filled: Filled }

const Side = ({ view, words, filled }: SideProps): VNode => (
  <>
    <StepsCard view={view} words={words.my.steps} />
    <LawCard view={view} words={words.law} />
    <PaceCard view={view} words={words.my.pace} filled={filled} />
    <ButtonLink href={paths.everything.to(ids(view))} icon="doc" quiet wide>
      {words.my.everything.link}
    </ButtonLink>
  </>
)
