import type { VNode } from 'preact'
import { dateInWords } from '../../../kernel/plain-date.ts'
import { LawBox } from '../../../ui/patterns/law-box.tsx'
import type { ConcernView } from '../store/concern-view.ts'
import { bodyName } from './names.ts'
import type { Words } from './text/text.ts'

type Props = { view: ConcernView; words: Words['law']; title?: string | undefined }

/** The law as it stands beside our steps, the earliest last day first (RED-8). */
export function LawCard({ view, words, title }: Props): VNode {
  const { law, child } = view
  return (
    <LawBox
      title={title}
      limits={limitsInWords(view, words).map(({ right, limit, passed }) => ({
        right,
        limit: passed ? `${limit} ${words.passed}` : limit,
      }))}
      after={law.hasPlan ? words.withPlan(child.knownAs) : words.noPlan(child.knownAs, nameOf(view))}
      help={law.help}
    >
      {words.open}
    </LawBox>
  )
}

/** Each right as a sentence, for the box and for letters. */
export function limitsInWords(
  view: ConcernView,
  words: Words['law'],
): readonly { readonly right: string; readonly limit: string; readonly passed: boolean }[] {
  return view.law.limits.map(each => ({
    ...words.rights[each.right]({
      child: view.child.knownAs,
      setting: bodyName(view, view.child.setting, true),
      name: nameOf(view),
      by: each.by ? dateInWords(each.by) : '',
      limit: each.limit ? words.duration(each.limit) : '',
    }),
    passed: each.passed,
  }))
}

/** What the concern is about, in a few words: `Talk Time`. */
const nameOf = ({ concern }: ConcernView): string => concern.commitmentName ?? 'this'
