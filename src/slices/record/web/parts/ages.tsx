import type { VNode } from 'preact'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { Card } from '../../../../ui/patterns/card.tsx'
import { Notice } from '../../../../ui/patterns/notice.tsx'
import { Rows } from '../../../../ui/patterns/rows.tsx'
import { type AgeChange, toTellNow } from '../../domain/ages.ts'
import type { RecordWords } from '../../store/record-words.ts'
import type { Text } from '../text/text.ts'

type Props = { readonly text: Text; readonly changes: readonly AgeChange[]; readonly today: PlainDate }

/** What changes at each age, by its day: what has come, what is near, and what is far (RCD-14). */
export function AgesCard({ text, changes, today }: Props): VNode {
  const words = text.together.who
  return (
    <Card title={words.ages} symbol="route">
      <Rows
        rows={changes.map(each => ({
          key: each.to,
          title: each.on <= today ? words.since(each.on) : words.from(each.on),
          words: words.changes[each.to],
        }))}
      />
      <p class="t-small">{words.help}</p>
    </Card>
  )
}

type FamilyProps = Props & { readonly view: Pick<RecordWords, 'child' | 'held'> }

/** The same, said to a parent or carer: what changes on which day, and why (P7, RCD-14). */
export function FamilyAgesCard({ view, text, changes, today }: FamilyProps): VNode {
  const words = text.together.ages
  const name = view.child.knownAs
  return (
    <Card id="ages" title={words.title(name)} symbol="route">
      <p>{words.lead(name)}</p>
      <p class="t-b">{words.now[view.held](name)}</p>
      <Rows
        rows={changes.map(each => ({
          key: each.to,
          title: (each.on <= today ? text.together.who.since : text.together.who.from)(each.on),
          words: (
            <>
              {words.changes[each.to](name)} <span class="t-soft">{words.why[each.to]}</span>
            </>
          ),
        }))}
      />
      <p class="t-small">{words.told(name)}</p>
    </Card>
  )
}

/** What changes soon, said before it does; nothing where no day is near. */
export function SoonNotice({ text, changes, today }: Props): VNode | null {
  const words = text.together.who
  const soon = toTellNow(changes, today)
  if (!soon) return null
  return (
    <Notice>
      <p class="t-b">{words.soon(soon.on)}</p>
      <p>{words.changes[soon.to]}</p>
      <p class="t-small">{words.help}</p>
    </Notice>
  )
}
