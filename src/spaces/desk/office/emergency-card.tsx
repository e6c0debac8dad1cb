import type { VNode } from 'preact'
import { dayOf, longDay } from '../../../kernel/plain-date.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import { Card } from '../../../ui/patterns/card.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import type { OfficeProps } from './office.page.tsx'

/** Whoever leads on a child reads at once that somebody looked in an emergency, and why (ACC-20). */
export function EmergencyCard({ view, words }: OfficeProps): VNode | null {
  if (view.emergencies.length === 0) return null
  return (
    <Card title={words.emergency.title}>
      <Rows
        rows={view.emergencies.map(each => {
          const child = view.names.children.get(each.child)
          const who = view.names.people.get(each.person)?.fullName ?? ''
          const line = words.emergency.line(who, child?.fullName ?? '', longDay(dayOf(each.openedAt)))
          return {
            key: each.emergency,
            title: <a href={recordPaths.deskChild.to({ child: each.child })}>{line}</a>,
            words: <span dir="auto">“{each.words}”</span>,
          }
        })}
      />
    </Card>
  )
}
