import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import { durationInWords } from '../../../policy/duration.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { Ladder, type LadderStep } from '../../../ui/patterns/ladder.tsx'
import { Standing } from '../../../ui/patterns/standing.tsx'
import type { Step } from '../domain/ladder.ts'
import type { ConcernView } from '../store/concern-view.ts'
import { bodyName } from './names.ts'
import type { Words } from './text/text.ts'

type StepWords = Words['my']['steps']
type Props = { view: ConcernView; words: StepWords }

/** The steps of this concern's ladder, where it is now, and what each can do. Those not set up say so (P37). */
export function StepsCard({ view, words }: Props): VNode {
  const { steps, concern } = view
  const proposed = steps.find(step => !step.setUp)
  return (
    <Card title={words.title}>
      <p class="t-small t-soft">{words.ladder[concern.ladder]}</p>
      <Ladder label={words.title} steps={steps.map(step => stepShown(step, view, words))} />
      <p>
        <Standing is="agreed in this area" />
      </p>
      {proposed && <p class="t-small">{words.notSetUp(proposed.rung)}</p>}
    </Card>
  )
}

function stepShown(step: Step, view: ConcernView, words: StepWords): LadderStep {
  const { concern } = view
  const isOpen = concern.status === 'waiting' || concern.status === 'answered'
  if (isOpen && step.rung === concern.rung) {
    const now = concern.status === 'waiting' ? words.here(longDay(view.dueOn)) : words.hereAnswered
    return { title: titleOfStep(step, view, words), state: 'here', words: now }
  }
  if (step.rung <= concern.rung) {
    const answered = view.answers.some(answer => answer.rung === step.rung)
    return {
      title: titleOfStep(step, view, words),
      state: 'done',
      words: answered ? words.answered : words.noAnswer,
    }
  }
  return {
    title: titleOfStep(step, view, words),
    words: aboutStep(step, view, words),
    standing: step.setUp ? undefined : 'proposed, not set up',
  }
}

/** `Oakfield answers`, `The local partnership`: who looks at this step, in this area. */
export function titleOfStep(step: Step, view: Pick<ConcernView, 'concern' | 'bodies'>, words: StepWords): string {
  const owing = bodyName(view, view.concern.owing)
  switch (step.looker) {
    case 'setting again':
      return words.setting(bodyName(view, view.concern.owing, true))
    case 'owing body':
      return words.owing(owing)
    case 'partnership':
      return words.partnership
    case 'ombudsman':
      return words.ombudsman
    case 'practice body':
      return words.practice
  }
}

function aboutStep(step: Step, view: ConcernView, words: StepWords): string | undefined {
  switch (step.looker) {
    case 'setting again':
    case 'owing body':
      return undefined
    case 'partnership': {
      const owing = view.bodies.get(view.concern.owing)
      const outside = words.partnershipWords(bodyName(view, view.concern.owing, true), durationInWords(step.time))
      // Health takes part wherever support from health is in question (RED-13).
      return owing?.kind === 'health-service' ? `${outside} ${words.health}` : outside
    }
    case 'ombudsman':
      return words.ombudsmanWords
    case 'practice body':
      return words.practiceWords
  }
}
