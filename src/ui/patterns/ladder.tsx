import type { ComponentChildren, VNode } from 'preact'
import { Icon } from '../pictures/icon.tsx'
import { useWords } from '../text.ts'
import { Standing, type StandingIs } from './standing.tsx'

export type LadderStep = {
  /** `Oakfield answers`. */
  title: ComponentChildren
  /** Who, in how many days, what it can do. */
  words?: ComponentChildren
  state?: 'done' | 'here' | undefined
  standing?: StandingIs | undefined
}

type Props = {
  steps: readonly LadderStep[]
  /** What the list is, for who does not see it: `The steps`. */
  label?: string | undefined
}

/** Steps in order: where you are, what was done, what is open. Also a list of things to set up. */
export function Ladder({ steps, label }: Props): VNode {
  const words = useWords().ladder
  return (
    <ol class="t-ladder" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={index}
          class={step.state && `t-ladder__${step.state}`}
          aria-current={step.state === 'here' ? 'step' : undefined}
        >
          <span class="t-ladder__step">
            {step.state === 'done' ? <Icon name="check" size="s" /> : <span aria-hidden="true">{index + 1}</span>}
            {step.state === 'done' && <span class="t-vh">{words.done}</span>}
          </span>
          <p class="t-b">{step.title}</p>
          {step.words && (typeof step.words === 'string' ? <p>{step.words}</p> : step.words)}
          {step.standing && <Standing is={step.standing} />}
        </li>
      ))}
    </ol>
  )
}
