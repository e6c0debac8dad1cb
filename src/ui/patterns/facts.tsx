import type { ComponentChildren, VNode } from 'preact'
import { classes } from '../classes.ts'

export type Fact = { term: ComponentChildren; words: ComponentChildren }

type Props = {
  facts: readonly Fact[]
  /** Beside one another on a desk. */
  beside?: boolean | undefined
  /** Answers are numbers: to the right, on a phone too. */
  count?: boolean | undefined
}

/** Terms and answers: under one another, or beside one another. What has no answer is left out. */
export const Facts = ({ facts, beside, count }: Props): VNode => (
  <dl class={classes('t-facts', beside && 't-facts--two', count && 't-facts--count')}>
    {facts.map((fact, index) => fact.words && <FactPair key={index} {...fact} />)}
  </dl>
)

const FactPair = ({ term, words }: Fact): VNode => (
  <>
    <dt>{term}</dt>
    <dd>{words}</dd>
  </>
)
