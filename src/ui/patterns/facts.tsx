import type { ComponentChildren, VNode } from 'preact'

export type Fact = { term: ComponentChildren; words: ComponentChildren }

/** Terms and answers: under one another, or beside one another on a desk. What has no answer is left out. */
export const Facts = ({ facts, beside }: { facts: readonly Fact[]; beside?: boolean | undefined }): VNode => (
  <dl class={beside ? 't-facts t-facts--two' : 't-facts'}>
    {facts.map((fact, index) => fact.words && <FactPair key={index} {...fact} />)}
  </dl>
)

const FactPair = ({ term, words }: Fact): VNode => (
  <>
    <dt>{term}</dt>
    <dd>{words}</dd>
  </>
)
