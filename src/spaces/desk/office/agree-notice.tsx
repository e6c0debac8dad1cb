import type { VNode } from 'preact'
import type { Withheld } from '../../../platform/identity/emergency-withheld.ts'
import { Notice } from '../../../ui/patterns/notice.tsx'
import * as sightPaths from '../../sight/paths.ts'
import type { Words } from '../text/text.ts'

/** Somebody waits beside a child for a second person to agree (ACC-21): before anything else, for whoever may. */
export const AgreeNotice = ({ asks, words }: { readonly asks: readonly Withheld[]; readonly words: Words }): VNode => (
  <>
    {asks.map(each => (
      <Notice key={each.emergency} kind="stuck">
        <p class="t-b">{words.emergency.agree(each.knownAs)}</p>
        <p>
          {words.emergency.agreeWords} <a href={sightPaths.emergency.to()}>{words.emergency.agreeLink}</a>
        </p>
      </Notice>
    ))}
  </>
)
