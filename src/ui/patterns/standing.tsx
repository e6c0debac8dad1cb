import type { ComponentChildren, VNode } from 'preact'
import { Icon } from '../pictures/icon.tsx'
import { useWords } from '../text.ts'

/** Where a rule stands (P37): it is the law, it was agreed here, or it is proposed and not set up. */
export type StandingIs = 'law now' | 'agreed in this area' | 'proposed, not set up'

const looks = {
  'law now': { look: 'law', icon: 'scale' },
  'agreed in this area': { look: 'area', icon: 'people' },
  'proposed, not set up': { look: 'proposed', icon: 'doc' },
} as const

type Props = {
  is: StandingIs
  /** Instead of the usual words: `Proposed for England`. */
  children?: ComponentChildren
}

/** The mark that says whether one can insist on it today. On every entitlement and clause. */
export function Standing({ is, children }: Props): VNode {
  const words = useWords().standing
  const { look, icon } = looks[is]
  return (
    <span class={`t-standing t-standing--${look}`}>
      <Icon name={icon} size="s" /> {children ?? words[look]}
    </span>
  )
}
