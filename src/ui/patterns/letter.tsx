import type { ComponentChildren, VNode } from 'preact'
import { Mark } from '../pictures/icon.tsx'

type Props = {
  /** Who writes: the setting, its address and phone. */
  from: { name: string; lines: readonly string[] }
  /** To whom, line by line. */
  to: readonly string[]
  /** `Monday 30 November 2026`. */
  date: string
  /** What it says, in one sentence: the page's `<h1>`. */
  title: ComponentChildren
  /** `Dear Claire and Simon,` */
  greeting: ComponentChildren
  children: ComponentChildren
  closing: ComponentChildren
  sign: { name: string; job?: string | undefined }
  /** Other languages, easy read, large, spoken. */
  foot?: ComponentChildren
}

/** A letter, on one side of A4. Headings are `<h2>`, the clause is a `ClauseQuote`. */
export const Letter = ({ from, to, date, title, greeting, children, closing, sign, foot }: Props): VNode => (
  <article class="t-sheet t-letter">
    <div class="t-letter__from">
      <div class="t-letter__house">
        <Mark /> {from.name}
      </div>
      <p class="t-letter__lines t-letter__address">{from.lines.join('\n')}</p>
    </div>
    <p class="t-letter__lines">{to.join('\n')}</p>
    <p>{date}</p>
    <h1>{title}</h1>
    <p>{greeting}</p>
    {children}
    <p>{closing}</p>
    <p class="t-letter__sign t-letter__lines">
      <b>{sign.name}</b>
      {sign.job && `\n${sign.job}`}
    </p>
    {foot && <p class="t-sheet__foot t-small t-soft">{foot}</p>}
  </article>
)
