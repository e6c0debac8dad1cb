import { sql } from 'kysely'
import { type AreaId, type ChildId, type PersonId, personId } from '../../kernel/ids.ts'
import { dayOf, type PlainDate } from '../../kernel/plain-date.ts'
import type { Act, Seen } from '../db/act.ts'
import { endMembership, listCircle } from './circle.ts'
import { endFamilyPlace, isFamilyPlace } from './ended-places.ts'

/** What a court has kept from somebody: where the child lives and is taught, or everything about the child (ACC-9). */
const barScopes = ['whereabouts', 'everything'] as const
export type BarScope = (typeof barScopes)[number]

/** What a court has ordered about one person and one child; read by those who lead on the child alone. */
export type Bar = {
  readonly bar: string
  readonly person: PersonId
  readonly scope: BarScope
  readonly words: string
  readonly from: PlainDate
  /** The day by which somebody looks whether the order still stands. It never lapses by itself. */
  readonly lookAgainOn?: PlainDate
}

type Of = { readonly area: AreaId; readonly child: ChildId }

/**
 * Writes down an order, which holds from this minute. Barred from everything, a place of theirs around the child ends too,
 * so that they read that it did and how to challenge it. The database refuses (TI403) whoever does not lead.
 */
export async function setBar(
  act: Act,
  of: Of,
  bar: Pick<Bar, 'person' | 'scope' | 'words'> & { readonly lookAgainOn?: PlainDate | undefined },
): Promise<void> {
  const places = (await listCircle(act, of.area, of.child)).filter(member => member.person === bar.person)
  if (bar.scope === 'everything')
    for (const place of places) {
      if (isFamilyPlace(place)) await endFamilyPlace(act, of, place.member, { reason: 'court-order', words: bar.words })
      else await endMembership(act, of, place.member)
    }
  await sql`select set_bar(${of.area}, ${of.child}, ${bar.person}, ${bar.scope}, ${bar.words}, ${bar.lookAgainOn ?? null})`.execute(
    act.tx,
  )
}

/** The order is over: a person who has seen so says it. A place that ended does not come back by itself. */
export async function liftBar(act: Act, area: AreaId, bar: string): Promise<void> {
  await sql`select lift_bar(${area}, ${bar})`.execute(act.tx)
}

/** The orders that hold now, as far as the one who asks may read them: for those who lead on the child. */
export async function listBars(seen: Seen, { area, child }: Of): Promise<readonly Bar[]> {
  const rows = await seen.tx
    .selectFrom('bar')
    .select(['bar', 'person', 'scope', 'words', 'from_at', 'look_again_on'])
    .where('area', '=', area)
    .where('child', '=', child)
    .where('lifted_at', 'is', null)
    .orderBy('from_at')
    .orderBy('bar')
    .execute()
  return rows.map(row => ({
    bar: row.bar,
    person: personId(row.person),
    scope: barScopes.find(each => each === row.scope) ?? 'everything',
    words: row.words,
    from: dayOf(row.from_at),
    ...(row.look_again_on && { lookAgainOn: row.look_again_on }),
  }))
}
