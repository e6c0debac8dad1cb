import type { ComponentChildren, VNode } from 'preact'
import { ClauseTag } from './clause-tag.tsx'
import { Standing, type StandingIs } from './standing.tsx'

type Props = {
  clause?: string | undefined
  href?: string | undefined
  standing?: StandingIs | undefined
  /** Only verbatim text stands in quotation marks; the rest is said in our words (P38). */
  verbatim?: boolean | undefined
  large?: boolean | undefined
  children: ComponentChildren
}

/** The text of a clause, on pages, refusals and letters alike. */
export const ClauseQuote = ({ clause, href, standing, verbatim, large, children }: Props): VNode => (
  <blockquote class="t-quoted">
    <p class={large ? 't-lead' : undefined}>{verbatim ? <>“{children}”</> : children}</p>
    {(clause || standing) && (
      <p class="t-row">
        {clause && <ClauseTag clause={clause} href={href} />} {standing && <Standing is={standing} />}
      </p>
    )}
  </blockquote>
)
