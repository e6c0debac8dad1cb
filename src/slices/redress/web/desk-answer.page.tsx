import type { VNode } from 'preact'
import type { Filled } from '../../../platform/web/form-contract.ts'
import { durationInWords } from '../../../policy/duration.ts'
import { Page } from '../../../ui/page.tsx'
import { Acts, Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Columns } from '../../../ui/patterns/columns.tsx'
import { Form, ProblemSummary } from '../../../ui/patterns/form.tsx'
import { ChoiceField, TicksField } from '../../../ui/patterns/form-choice.tsx'
import { from, ticksFrom } from '../../../ui/patterns/form-field.ts'
import { WordsField } from '../../../ui/patterns/form-text.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Notice } from '../../../ui/patterns/notice.tsx'
import { type Expectation, nameOf } from '../../expectations/index.ts'
import { outcomes } from '../domain/events.ts'
import type { AnswerView } from '../store/answer-view.ts'
import { remedyRows } from './answer.form.ts'
import { ids } from './concern-next.tsx'
import { ConcernThread } from './concern-thread.tsx'
import { mostWords } from './forms.ts'
import { LawCard } from './law-card.tsx'
import { calledOf, titleOf } from './names.ts'
import * as paths from './paths.ts'
import { RemedyRow } from './remedy-row.tsx'
import { StepsCard, titleOfStep } from './steps-card.tsx'
import type { Words } from './text/text.ts'

type Props = { view: AnswerView; words: Words; filled: Filled }

/** The answer as it is written: what was found, why, what it rests on, what puts it right, and what comes next. */
export function DeskAnswerPage({ view, words, filled }: Props): VNode {
  const { my, desk } = words
  const { answer } = desk
  const who = calledOf(view, view.concern.raisedBy)
  const outcome = from(filled, 'outcome')
  const nextStep = from(filled, 'nextStep')
  const restsToo = ticksFrom(filled, 'restsToo')
  const untouched = Object.keys(filled.typed).length === 0
  return (
    <Page title={answer.title(who)} space="desk">
      <ProblemSummary problems={filled.problems} />
      <Head
        above={<a href={paths.deskConcern.to(ids(view))}>{titleOf(view.concern, my.title)}</a>}
        title={answer.title(who)}
        lead={answer.lead}
      />
      <Columns wideSide side={<Side view={view} words={words} />}>
        <Form draft keptAt={filled.keptAt}>
          {view.raiserIsGone && <Notice kind="plain">{answer.raiserIsGone(who, view.child.knownAs)}</Notice>}
          <ChoiceField
            {...outcome}
            label={answer.outcome}
            options={outcomes.map(each => ({ value: each, ...answer.outcomes[each] }))}
          />
          <WordsField
            {...from(filled, 'reasons')}
            label={answer.reasons}
            hint={answer.reasonsHint}
            max={mostWords}
            rows={6}
          />
          <TicksField
            {...ticksFrom(filled, 'restsOn', view.rested)}
            label={answer.restsOn}
            hint={answer.restsOnHint}
            options={view.suggested.map(expectationOption)}
          />
          <details open={restsToo.values.length > 0}>
            <summary>{answer.restsToo}</summary>
            <TicksField {...restsToo} label={answer.restsToo} options={view.others.map(expectationOption)} />
          </details>
          <h2>{answer.right}</h2>
          <p class="t-soft">{answer.rightHint}</p>
          {view.vacant && <Notice kind="plain">{desk.concern.vacant(view.concern.commitmentName ?? '')}</Notice>}
          {Array.from({ length: remedyRows }, (_, row) => (
            <RemedyRow key={row} row={row} view={view} words={answer} filled={filled} />
          ))}
          <WordsField
            {...nextStep}
            value={untouched ? readyStep(view, words) : nextStep.value}
            label={answer.nextStep}
            hint={answer.nextStepHint}
            max={1000}
          />
          <Acts>
            <Button>{answer.send}</Button>
            <Button quiet skipsChecks name="later" value={paths.deskConcern.to(ids(view))}>
              {answer.later}
            </Button>
          </Acts>
        </Form>
      </Columns>
    </Page>
  )
}

const expectationOption = (each: Expectation) => ({ value: each.id, label: each.wordings.setting, words: nameOf(each) })

/** A next step to begin with, named from the ladder: no answer goes out without one (RED-4). */
function readyStep(view: AnswerView, { desk, my }: Words): string {
  const { nextStep } = view
  if (!nextStep) return desk.answer.nextStepLast
  const step = titleOfStep(nextStep, view, my.steps)
  return desk.answer.nextStepReady(step.charAt(0).toLowerCase() + step.slice(1), durationInWords(nextStep.time))
}

const Side = ({ view, words }: { view: AnswerView; words: Words }): VNode => (
  <>
    <Card title={words.desk.concern.thread} small>
      <ConcernThread view={view} words={words.my} />
    </Card>
    <StepsCard view={view} words={words.my.steps} />
    <LawCard view={view} words={words.law} title={words.desk.concern.law} />
  </>
)
