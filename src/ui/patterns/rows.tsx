import type { ComponentChildren, VNode } from 'preact'
import { BeadMark } from '../pictures/bead.tsx'
import { Icon } from '../pictures/icon.tsx'
import type { BeadName, IconName } from '../pictures/names.ts'
import { ClauseTag } from './clause-tag.tsx'

export type Row = {
  key: string
  title?: ComponentChildren
  words?: ComponentChildren
  /** A link onward or a mark under the words. */
  below?: ComponentChildren
}

/** Short entries with a line between: what is said to whom, who is here today. */
export const Rows = ({ rows }: { rows: readonly Row[] }): VNode => (
  <ul class="t-rows">
    {rows.map(row => (
      <li key={row.key}>
        {row.title && <p class="t-b">{row.title}</p>}
        {row.words && <p class={row.title ? 't-small' : undefined}>{row.words}</p>}
        {row.below}
      </li>
    ))}
  </ul>
)

export type RowLink = {
  href: string
  words: ComponentChildren
  icon?: IconName | undefined
  /** A small bead instead of an icon, with its word for who does not see it. */
  bead?: { is: BeadName; label: string } | undefined
  /** A tag beside the words. */
  tag?: ComponentChildren
}

/** Places to open, each with an arrow. */
export const RowsLink = ({ links }: { links: readonly RowLink[] }): VNode => (
  <ul class="t-rows t-rows--link">
    {links.map(link => (
      <li key={link.href}>
        <a href={link.href}>
          {link.icon && <Icon name={link.icon} />}
          {link.bead && <BeadMark is={link.bead.is} label={link.bead.label} small />}
          <span>{link.words}</span> {link.tag}
          <Icon name="right" size="s" />
        </a>
      </li>
    ))}
  </ul>
)

export type Check = { key: string; words: ComponentChildren; clause?: string | undefined; href?: string | undefined }

/** Ticked sentences: what helps, what a decision rests on (each with its clause), what was proved. */
export const Checks = ({ items, twoColumns }: { items: readonly Check[]; twoColumns?: boolean | undefined }): VNode => (
  <ul class={twoColumns ? 't-check t-halves' : 't-check'}>
    {items.map(item => (
      <li key={item.key}>
        <Icon name="check" />
        {item.words} {item.clause && <ClauseTag clause={item.clause} href={item.href} />}
      </li>
    ))}
  </ul>
)
