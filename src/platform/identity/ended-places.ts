import { type InferResult, sql } from 'kysely'
import { type AreaId, type BodyId, type ChildId, type PersonId, personId } from '../../kernel/ids.ts'
import { dayOf, type PlainDate } from '../../kernel/plain-date.ts'
import type { Act, Seen } from '../db/act.ts'
import { type Member, sayCircleChanged } from './circle.ts'

/** Why a place of the family may end (ACC-6). */
export const endReasons = ['asked', 'court-order', 'no-responsibility', 'young-person', 'mistake'] as const
export type EndReason = (typeof endReasons)[number]

/** A place of the family around a child that a worker ended. */
export type EndedPlace = {
  readonly area: AreaId
  readonly member: string
  readonly child: ChildId
  readonly person: PersonId
  /** What the child was called that day. */
  readonly knownAs: string
  /** Where the child was taught: whom to ask why. */
  readonly body?: BodyId
  readonly on: PlainDate
  readonly by: PersonId
  readonly reason: EndReason
}

/** Whether a place is the family's: it ends for a reason, by a page of its own. A child's own place never does. */
export const isFamilyPlace = ({ standing }: Pick<Member, 'standing'>): boolean =>
  standing === 'parent' || standing === 'carer' || standing === 'adviser'

/** Ends such a place, and those of whoever acts for this person. The database refuses (TI403) whoever does not lead. */
export async function endFamilyPlace(
  act: Act,
  of: { readonly area: AreaId; readonly child: ChildId },
  member: string,
  why: { readonly reason: EndReason; readonly words: string },
): Promise<void> {
  await sql`select end_family_place(${of.area}, ${member}, ${why.reason}, ${why.words})`.execute(act.tx)
  await sayCircleChanged(act, of, member, 'left')
}

/** The places around a child that ended so, the latest first. As a query, for a page that asks several things together. */
export const endedPlacesOf = (seen: Seen, child: ChildId) => endedPlaces(seen).where('child', '=', child)

/** One's own, of children one does not see again since. */
export const myEndedPlaces = (seen: Seen) =>
  endedPlaces(seen)
    .where('person', '=', seen.actor.person)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('child_access')
            .select('child_access.child')
            .whereRef('child_access.area', '=', 'ended_place.area')
            .whereRef('child_access.child', '=', 'ended_place.child')
            .where('child_access.person', '=', seen.actor.person)
            .where('child_access.from_at', '<=', seen.at)
            .where('child_access.until_at', '>', seen.at),
        ),
      ),
    )

const endedPlaces = (seen: Seen) =>
  seen.tx
    .selectFrom('ended_place')
    .select(['area', 'member', 'child', 'person', 'known_as', 'body', 'ended_at', 'ended_by', 'reason'])
    .where('area', 'in', seen.actor.areas)
    .orderBy('ended_at', 'desc')
    .orderBy('member')

/** A row as the rest of the code knows it. */
export const toEndedPlace = (row: InferResult<ReturnType<typeof endedPlacesOf>>[number]): EndedPlace => ({
  area: row.area,
  member: row.member,
  child: row.child,
  person: row.person,
  knownAs: row.known_as,
  // Text where it came together with other lists.
  on: dayOf(new Date(row.ended_at)),
  by: personId(row.ended_by),
  reason: endReasons.find(each => each === row.reason) ?? 'mistake',
  ...(row.body && { body: row.body }),
})

/** What was written beside each reason, by place: for those who lead on the child, nothing for anyone else. */
export async function listEndedWords(seen: Seen, area: AreaId, child: ChildId): Promise<ReadonlyMap<string, string>> {
  const rows = await seen.tx
    .selectFrom('ended_place_words')
    .select(['member', 'words'])
    .where('area', '=', area)
    .where('child', '=', child)
    .execute()
  return new Map(rows.map(row => [row.member, row.words]))
}
