import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import { familyPath } from '../../duties/duty-path.ts'
import { familyWords } from '../../duties/family-words.ts'
import type { HomeProps } from './home.page.tsx'

/** Whatever else is late, by name: one overdue thing must not hide another. */
export function AlsoOwed({ late, view, words, language }: HomeProps & { late: readonly DutyRow[] }): VNode | null {
  if (late.length === 0) return null
  return (
    <>
      <p class="t-b">{words.my.next.alsoOwed}</p>
      <ul>
        {late.map(duty => {
          const href = familyPath(duty)
          const what = familyWords(duty.kind, view.child.knownAs, language, true)
          return (
            <li key={duty.duty}>
              {href ? <a href={href}>{what}</a> : what}: {words.my.next.since(longDay(duty.dueOn))}
            </li>
          )
        })}
      </ul>
    </>
  )
}
