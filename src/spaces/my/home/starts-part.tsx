import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import type { HomeProps } from './home.page.tsx'

/** While a worry is open: what started already, without waiting for a decision (IDN-3); nothing when there is nothing. */
export function StartsPart({ view, words }: HomeProps): VNode | null {
  if (view.starts.length === 0) return null
  return (
    <Card title={words.my.starts} symbol="star">
      <Rows
        rows={view.starts.map(each => ({
          key: `${each.what} ${each.from}`,
          title: <span dir="auto">{each.what}</span>,
          words: words.my.startsWho(view.people.get(each.who)?.fullName ?? '', longDay(each.from)),
        }))}
      />
    </Card>
  )
}
