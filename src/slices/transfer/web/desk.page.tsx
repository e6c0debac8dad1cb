import type { VNode } from 'preact'
import { fullDay, type PlainDate } from '../../../kernel/plain-date.ts'
import { Page } from '../../../ui/page.tsx'
import { Button } from '../../../ui/patterns/buttons.tsx'
import { Card } from '../../../ui/patterns/card.tsx'
import { Stack } from '../../../ui/patterns/columns.tsx'
import { Empty } from '../../../ui/patterns/empty.tsx'
import { Head } from '../../../ui/patterns/head.tsx'
import { Next } from '../../../ui/patterns/next.tsx'
import { RowsLink } from '../../../ui/patterns/rows.tsx'
import { recordPaths } from '../../record/index.ts'
import type { Coming } from '../store/other-areas.ts'
import type { ArrivalRow } from '../store/queries.ts'
import type { TransferView } from '../store/transfer-view.ts'
import * as paths from './paths.ts'
import { type Text, text } from './text/text.ts'

type Props = { readonly view: TransferView; readonly words: Text }

/** For the officer of the area a child leaves: whether the family has said who comes along, and that the record can go. */
export function DeskMovingPage({ view, words }: Props): VNode {
  const { child, moving, confirmBy } = view
  const t = words.desk
  const to = { child: child.child }
  const when = confirmBy && t.by(fullDay(confirmBy))
  return (
    <Page title={t.title(child.knownAs)} space="desk" width="mid">
      <Stack>
        <Head
          above={<a href={recordPaths.deskChild.to(to)}>{child.fullName}</a>}
          title={t.title(child.knownAs)}
          lead={moving && t.lead(fullDay(moving.on))}
        />
        {!moving && <Empty>{t.none}</Empty>}
        {moving?.status === 'said' && <Empty title={t.wait}>{t.waitWords}</Empty>}
        {moving?.status === 'confirmed' && <Empty>{t.confirmed}</Empty>}
        {moving?.status === 'reviewed' && (
          <Next
            when={when}
            title={t.ready}
            acts={
              <form method="post" action={paths.deskMoving.to(to)}>
                <Button>{t.confirm}</Button>
              </form>
            }
          >
            {t.readyWords}
          </Next>
        )}
      </Stack>
    </Page>
  )
}

type ArrivalProps = {
  readonly arrival: ArrivalRow
  readonly coming: Coming
  readonly today: PlainDate
  readonly words: Text
}

/** A child who comes from another area: the name, the day, and on that day the record (DES-5). */
export function ArrivalPage({ arrival, coming, today, words }: ArrivalProps): VNode {
  const t = words.desk.arrival
  const day = fullDay(arrival.on)
  return (
    <Page title={t.title(coming.knownAs)} space="desk" width="mid">
      <Stack>
        <Head
          above={<a href="/desk">{t.above}</a>}
          title={t.title(coming.fullName)}
          lead={t.lead(coming.age, coming.council, day)}
        />
        <Next
          title={t.what}
          acts={
            arrival.on <= today ? (
              <form method="post" action={paths.arrival.to({ arrival: arrival.arrival })}>
                <Button>{t.take}</Button>
              </form>
            ) : undefined
          }
        >
          <p>{t.words}</p>
          {arrival.on > today && <p>{t.early(day)}</p>}
        </Next>
      </Stack>
    </Page>
  )
}

/** The children who come from another area, on the first page of whoever takes their record; nothing where nobody does. */
export function ArrivalsCard({ arrivals }: { readonly arrivals: readonly ArrivalRow[] }): VNode | null {
  const t = text('en').desk
  if (arrivals.length === 0) return null
  return (
    <Card title={t.arrivals} small>
      <RowsLink
        links={arrivals.map(each => ({
          href: paths.arrival.to({ arrival: each.arrival }),
          words: t.arrivalLine(fullDay(each.on)),
        }))}
      />
    </Card>
  )
}
