import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import type { HomeProps } from './home.page.tsx'

/**
 * What started without waiting for a decision (IDN-3): while a worry is open, and after the decision until something is
 * agreed. Nothing when there is nothing.
 */
export function StartsPart({ view, words }: HomeProps): VNode | null {
  if (view.starts.length === 0) return null
  const isOpen = view.needs.some(need => need.status === 'open')
  return (
    <Card title={isOpen ? words.my.starts : words.my.started} symbol="star">
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
