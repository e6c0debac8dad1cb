import type { VNode } from 'preact'
import { dateInWords } from '../../../kernel/plain-date.ts'
import { LawBox } from '../../../ui/patterns/law-box.tsx'
import type { ConcernView } from '../store/concern-view.ts'
import { bodyName } from './names.ts'
import type { Words } from './text/text.ts'

type Props = {
  view: ConcernView
  words: Words['law']
  /** Where a worker reads it: whose rights these are. */
  title?: string | undefined
}

/** The law as it stands beside our steps, the earliest last day first (RED-8). */
export function LawCard({ view, words, title }: Props): VNode {
  const { law, child } = view
  return (
    <LawBox
      title={title}
      limits={limitsInWords(view, words).map(each => ({
        right: each.right,
        limit: (
          <>
            <LimitWords {...each} /> {each.passed && words.passed}
          </>
        ),
      }))}
      after={law.hasPlan ? words.withPlan(child.knownAs) : words.noPlan(child.knownAs, nameOf(view))}
      help={law.help}
    >
      {title ? words.openToThem : words.open}
    </LawBox>
  )
}

export type LimitInWords = {
  readonly right: string
  readonly limit: string
  /** The last day in words, empty where there is none. */
  readonly by: string
  readonly passed: boolean
}

/** Each right as a sentence, for the box and for letters. */
export const limitsInWords = (view: ConcernView, words: Words['law']): readonly LimitInWords[] =>
  view.law.limits.map(each => {
    const by = each.by ? dateInWords(each.by) : ''
    const about = {
      child: view.child.knownAs,
      setting: bodyName(view, view.child.setting, true),
      name: nameOf(view),
      by,
      limit: each.limit ? words.duration(each.limit) : '',
    }
    return { ...words.rights[each.right](about), by, passed: each.passed }
  })

/** The sentence with its day in bold: a last day must not be missed by skimming. */
export function LimitWords({ limit, by }: Pick<LimitInWords, 'limit' | 'by'>): VNode {
  const at = by === '' ? -1 : limit.indexOf(by)
  if (at < 0) return <>{limit}</>
  return (
    <>
      {limit.slice(0, at)}
      <b class="t-nowrap">{by}</b>
      {limit.slice(at + by.length)}
    </>
  )
}

/** What the concern is about, in a few words: `Talk Time`. */
const nameOf = ({ concern }: ConcernView): string => concern.commitmentName ?? 'this'
