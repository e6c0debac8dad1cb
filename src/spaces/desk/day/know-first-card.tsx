import type { VNode } from 'preact'
import { recordPaths } from '../../../slices/record/index.ts'
import { Go } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { Tag } from '../../../ui/patterns/tag.tsx'
import { childWords } from '../names.ts'
import * as paths from '../paths.ts'
import type { DayProps } from './day.page.tsx'

/** One-page profiles not read yet, or new since they were: known before they are taught (RCD-7). */
export function KnowFirstCard({ view, words }: DayProps): VNode {
  const t = words.unread
  const all = view.classes.reduce((sum, each) => sum + each.children, 0)
  return (
    <Card title={t.mine}>
      {view.unread.length === 0 ? (
        <p>{t.done}</p>
      ) : (
        <>
          <p class="t-small t-soft">{t.mineLead}</p>
          <RowsLink
            links={view.unread.map(({ card, readBefore }) => ({
              href: recordPaths.profile.to({ child: card.child }),
              words: childWords(card),
              tag: readBefore && <Tag is="info">{t.changed}</Tag>,
            }))}
          />
        </>
      )}
      {all > 0 && <Go href={paths.children.to()}>{t.children(all)}</Go>}
    </Card>
  )
}
