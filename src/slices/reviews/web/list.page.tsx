import type { VNode } from 'preact'
import type { ChildId } from '../../../kernel/ids.ts'
import { longDay, type PlainDate, shortDay } from '../../../kernel/plain-date.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { Page } from '../../../ui/page.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { byDay, type NeedItem, NeedsYou } from '../../../ui/patterns/needs-you.tsx'
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
export function ReviewListPage({ today, reviews, changes, children, words }: Props): VNode {
  const t = words.desk.list
  const whom = (child: ChildId): string => {
    const card = children.get(child)
    return [card?.fullName, card?.className].filter(Boolean).join(', ')
  }
  const reviewItem = ({ child, review, on, dueOn }: ReviewRow): NeedItem => ({
    key: review,
    day: shortDay(on ?? dueOn),
    what: whom(child),
    about: whom(child),
    whom: on ? (on < today ? t.wasSet : t.set)(longDay(on)) : t.notSet,
    actions: [
      on
        ? { href: paths.deskReview.to({ child, review }), words: t.open, quiet: true }
        : { href: paths.deskSet.to({ child, review }), words: t.setDay, quiet: dueOn > today },
    ],
  })
  const changeItem = ({ child, change, dueOn }: ChangeRow): NeedItem => ({
    key: change,
    day: shortDay(dueOn),
    what: whom(child),
    about: whom(child),
    whom: '',
    actions: [{ href: paths.deskChange.to({ child, change }), words: t.answer, quiet: dueOn > today }],
  })
  return (
    <Page title={t.title} space="desk" width="mid">
      <Stack>
        <Head title={t.title} />
        <Card title={t.reviews}>
          <NeedsYou {...byDay(reviews, today, each => each.on ?? each.dueOn, reviewItem)} empty={t.noReviews} />
        </Card>
        <Card title={t.changes}>
          <NeedsYou {...byDay(changes, today, each => each.dueOn, changeItem)} empty={t.noChanges} />
        </Card>
      </Stack>
    </Page>
  )
}
