import type { ComponentChildren, VNode } from 'preact'
import { useWords } from '../text.ts'
import { Card } from './card.tsx'
import { ClauseQuote } from './clause-quote.tsx'
import { Notice } from './notice.tsx'
import { type RowLink, RowsLink } from './rows.tsx'
import type { StandingIs } from './standing.tsx'

type Back = { href: string; words: ComponentChildren }

type RefusedProps = {
  /** Why not here, in plain words: the refusal's own sentence. */
  why: ComponentChildren
  clause: string
  clauseHref?: string | undefined
  /** The text of the clause, where we have it. */
  quote?: ComponentChildren
  standing?: StandingIs | undefined
  verbatim?: boolean | undefined
  /** What the person can do instead; links where there are pages for it. */
  instead?: ComponentChildren
  ways?: readonly RowLink[] | undefined
  /** Something was typed, and is kept as a draft. */
  kept?: boolean | undefined
  back?: Back | undefined
}

/** The body of a refusal: the rule, why it applies, what you can do, and that nothing was lost. */
export function Refused(props: RefusedProps): VNode {
  const words = useWords().refused
  const { why, clause, clauseHref, quote, standing, verbatim, instead, ways = [], kept, back } = props
  return (
    <>
      <Card title={words.why}>
        {quote ? (
          <>
            <ClauseQuote clause={clause} href={clauseHref} standing={standing} verbatim={verbatim}>
              {quote}
            </ClauseQuote>
            <p>{why}</p>
          </>
        ) : (
          <ClauseQuote clause={clause} href={clauseHref} standing={standing}>
            {why}
          </ClauseQuote>
        )}
      </Card>
      {(instead || ways.length > 0) && (
        <Card title={words.can}>
          {instead && <p>{instead}</p>}
          {ways.length > 0 && <RowsLink links={ways} />}
        </Card>
      )}
      {kept && <Kept />}
      {back && (
        <p>
          <a href={back.href}>{back.words}</a>
        </p>
      )}
    </>
  )
}

/** What was typed is kept; nothing has changed. */
export function Kept(): VNode {
  const words = useWords().refused
  return (
    <Notice kind="ok">
      <p>
        <b>{words.kept}</b> {words.keptRest}
      </p>
    </Notice>
  )
}

type WentWrongProps = {
  /** What happened, in plain words. */
  children: ComponentChildren
  ways?: readonly RowLink[] | undefined
  kept?: boolean | undefined
}

/** The body of a page that could not be found or shown: what happened, and where to go from here. */
export function WentWrong({ children, ways = [], kept }: WentWrongProps): VNode {
  const words = useWords().refused
  return (
    <>
      <Card>{children}</Card>
      {kept && <Kept />}
      {ways.length > 0 && (
        <Card title={words.can}>
          <RowsLink links={ways} />
        </Card>
      )}
    </>
  )
}
