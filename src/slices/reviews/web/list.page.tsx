import type { VNode } from 'preact'
import type { ChildId } from '../../../kernel/ids.ts'
import { longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import type { ChangeRow } from '../store/changes.ts'
import type { ReviewRow } from '../store/queries.ts'
import * as paths from './paths.ts'
import type { Text } from './text/text.ts'

type Props = {
  readonly reviews: readonly ReviewRow[]
  readonly changes: readonly ChangeRow[]
  readonly children: ReadonlyMap<ChildId, ChildCard>
  readonly today: PlainDate
  readonly words: Text
}

/** Reviews that are due and changes that wait, soonest first. */
export function ReviewListPage({ reviews, changes, children, today, words }: Props): VNode {
  const t = words.desk.list
  const name = (child: ChildId): string => children.get(child)?.fullName ?? ''
  const when = ({ on, dueOn }: ReviewRow): string => {
    if ((on ?? dueOn) < today) return on ? t.overdue(longDay(on)) : t.dueLate(longDay(dueOn))
    return on ? t.set(longDay(on)) : t.due(longDay(dueOn))
  }
  return (
    <Page title={t.title} space="desk" width="mid">
      <Stack>
        <Head title={t.title} />
        <Card title={t.reviews}>
          {reviews.length === 0 ? (
            <Empty>{t.noReviews}</Empty>
          ) : (
            <RowsLink
              links={reviews.map(review => ({
                href: paths.deskReview.to({ child: review.child, review: review.review }),
                words: `${name(review.child)} · ${when(review)}`,
              }))}
            />
          )}
        </Card>
        <Card title={t.changes}>
          {changes.length === 0 ? (
            <Empty>{t.noChanges}</Empty>
          ) : (
            <RowsLink
              links={changes.map(change => ({
                href: paths.deskChange.to({ child: change.child, change: change.change }),
                words: `${name(change.child)} · ${t.due(longDay(change.dueOn))}`,
              }))}
            />
          )}
        </Card>
      </Stack>
    </Page>
  )
}
