import type { VNode } from 'preact'
import { Card } from '../../../ui/patterns/card.tsx'
import { Rows } from '../../../ui/patterns/rows.tsx'
import type { OfficeProps } from './office.page.tsx'

/** Which adults have not read the one-page profiles of a class they teach (RCD-7). */
export function UnreadCard({ view, words }: OfficeProps): VNode {
  const t = words.unread
  return (
    <Card title={t.title}>
      {view.unread.length === 0 ? (
        <p>{t.all}</p>
      ) : (
        <Rows
          rows={view.unread.slice(0, 6).map(each => ({
            key: `${each.person} ${each.className}`,
            words: t.line(view.names.people.get(each.person)?.called ?? '', each.className, each.unread, each.profiles),
          }))}
        />
      )}
    </Card>
  )
}
