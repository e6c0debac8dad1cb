import type { ComponentChildren, VNode } from 'preact'
import { useWords } from '../text.ts'
import { ClauseTag } from './clause-tag.tsx'
import { Standing, type StandingIs } from './standing.tsx'

export type Entitlement = {
  key: string
  /** `An answer to any concern within 10 school days.` */
  what: ComponentChildren
  /** How far it is: `The next one is by Friday 4 December 2026.` */
  state?: ComponentChildren
  /** `Oakfield’s governors`. */
  owedBy?: string | undefined
  standing: StandingIs
  clause?: string | undefined
  href?: string | undefined
}

/** What you can count on: each with who owes it, and whether it is the law or agreed here. */
export function Promises({ promises }: { promises: readonly Entitlement[] }): VNode {
  const words = useWords()
  return (
    <ul class="t-rows">
      {promises.map(each => (
        <li key={each.key}>
          <p class="t-b">{each.what}</p>
          {each.state && <p>{each.state}</p>}
          {each.owedBy && <p class="t-small">{words.owed(each.owedBy)}</p>}
          <p class="t-row">
            <Standing is={each.standing} /> {each.clause && <ClauseTag clause={each.clause} href={each.href} />}
          </p>
        </li>
      ))}
    </ul>
  )
}
