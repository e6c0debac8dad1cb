import type { ComponentChildren, VNode } from 'preact'
import { Icon } from '../pictures/icon.tsx'

type Way = { href: string; words: string }
type Props = {
  /** `11 to 20 of 31`. */
  words: ComponentChildren
  before?: Way | undefined
  after?: Way | undefined
}

/** Through a long list, page by page. */
export const Pager = ({ words, before, after }: Props): VNode => (
  <div class="t-row t-row--spread">
    {before ? (
      <a class="t-go" href={before.href}>
        <Icon name="left" size="s" /> {before.words}
      </a>
    ) : (
      <span />
    )}
    <span>{words}</span>
    {after ? (
      <a class="t-go" href={after.href}>
        {after.words} <Icon name="right" size="s" />
      </a>
    ) : (
      <span />
    )}
  </div>
)
