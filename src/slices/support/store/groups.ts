import { sql } from 'kysely'
import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { lives } from '../../../platform/identity/lives.ts'
import type { Group } from '../domain/group-events.ts'

/** A group that meets. */
export type GroupRow = Group & { readonly area: AreaId }

/** A child in a group on a day: whose commitment it counts for, and what has been told of it already. */
export type MemberRow = {
  readonly area: AreaId
  readonly child: ChildId
  readonly commitment: string
  readonly ownerBody: BodyId
  /** The day it was agreed for: not the day it is held on, when it was moved. */
  readonly day: PlainDate
  readonly told?: string
  /** The child is not taught any more where the group meets: they are not expected, and their support wants a word. */
  readonly left: boolean
}

/** What became of a group's session. */
export type GroupDay = { readonly outcome: string; readonly movedTo?: PlainDate; readonly there?: number }

/** The group, or nothing. */
export async function findGroup(seen: Seen, group: string): Promise<GroupRow | undefined> {
  const row = await groups(seen).where('session_group', '=', group).executeTakeFirst()
  return row && toGroup(row)
}

/** The groups that may meet at a setting or be led by a body: to choose from when something is agreed. */
export async function listGroupsOf(seen: Seen, body: BodyId): Promise<readonly GroupRow[]> {
  const rows = await groups(seen)
    .where(eb => eb.or([eb('setting_body', '=', body), eb('owner_body', '=', body)]))
    .where('to_on', '>=', seen.today)
    .orderBy('name')
    .execute()
  return rows.map(toGroup)
}

/**
 * Who is in a group's session of a day, in every area the one who asks works in. The children stand in their own
 * commitments; a session that was moved is found on the day it was agreed for. A child who has died is never among them.
 */
export async function listMembersOn(seen: Seen, group: string, day: PlainDate): Promise<readonly MemberRow[]> {
  const rows = await seen.tx
    .selectFrom('commitment as c')
    .innerJoin('commitment_session as s', join =>
      join.onRef('s.area', '=', 'c.area').onRef('s.commitment', '=', 'c.commitment'),
    )
    .innerJoin('session_group as g', 'g.session_group', 'c.session_group')
    .select(['c.area', 'c.child', 'c.commitment', 'c.owner_body', 's.day', 's.told'])
    .select(leftBy.as('left'))
    .where('c.area', 'in', seen.actor.areas)
    .where('c.session_group', '=', group)
    .where('c.status', 'in', ['agreed', 'asked', 'ended'])
    .where('s.day', '=', day)
    .where('g.area', 'in', seen.actor.areas)
    .where(lives('c'))
    .orderBy('c.child')
    .execute()
  return rows.map(row => ({
    area: row.area,
    child: row.child,
    commitment: row.commitment,
    ownerBody: row.owner_body,
    day: row.day,
    left: row.left,
    ...(row.told && { told: row.told }),
  }))
}

/** True where the child was taught at the group's setting, and is not on that day. */
const place = sql`select from child_place pl where pl.area = c.area and pl.child = c.child and pl.kind = 'taught-in'
  and pl.body = g.setting_body`
const leftBy = sql<boolean>`exists (${place}) and not exists (${place} and (pl.until_on is null or pl.until_on >= s.due_on))`

export type GroupToday = {
  readonly group: string
  readonly name: string
  readonly time: string
  readonly place: string
  /** The day it was agreed for. */
  readonly day: PlainDate
  readonly ledBy: GroupRow['ledBy']
  readonly children: number
  readonly told: number
}

/** The sessions of a day that a body holds, leads or gives, by time of day: how many children, and whether it is told. */
export async function listGroupsOn(
  seen: Seen,
  of: { readonly body: BodyId; readonly person?: PersonId },
  day: PlainDate,
): Promise<readonly GroupToday[]> {
  const rows = await seen.tx
    .selectFrom('session_group as g')
    .innerJoin('commitment as c', 'c.session_group', 'g.session_group')
    .innerJoin('commitment_session as s', join =>
      join.onRef('s.area', '=', 'c.area').onRef('s.commitment', '=', 'c.commitment'),
    )
    .select(['g.session_group', 'g.name', 'g.at_time', 'g.place', 'g.owner_body', 'g.owner_person', 's.day'])
    .select(({ fn }) => [fn.countAll<string>().as('children'), fn.count<string>('s.told').as('told')])
    .where('g.area', 'in', seen.actor.areas)
    .where('c.area', 'in', seen.actor.areas)
    .where('s.due_on', '=', day)
    .where('c.status', 'in', ['agreed', 'asked', 'ended'])
    .where(lives('c'))
    .where(eb => eb.or([eb('g.setting_body', '=', of.body), eb('g.owner_body', '=', of.body)]))
    .$if(of.person !== undefined, query =>
      query.where(eb =>
        eb.or([eb('g.owner_person', '=', of.person ?? null), eb('c.owner_person', '=', of.person ?? null)]),
      ),
    )
    .groupBy(['g.session_group', 'g.name', 'g.at_time', 'g.place', 'g.owner_body', 'g.owner_person', 's.day'])
    .orderBy('g.at_time')
    .execute()
  return rows.map(row => ({
    group: row.session_group,
    name: row.name,
    time: row.at_time,
    place: row.place,
    day: row.day,
    ledBy: { body: row.owner_body, ...(row.owner_person && { person: row.owner_person }) },
    children: Number(row.children),
    told: Number(row.told),
  }))
}

/** What became of one session of a group; nothing while nobody has told. */
export async function findGroupDay(seen: Seen, group: string, day: PlainDate): Promise<GroupDay | undefined> {
  const row = await seen.tx
    .selectFrom('session_group_day')
    .select(['outcome', 'moved_to', 'there'])
    .where('area', 'in', seen.actor.areas)
    .where('session_group', '=', group)
    .where('day', '=', day)
    .executeTakeFirst()
  return (
    row && {
      outcome: row.outcome,
      ...(row.moved_to && { movedTo: row.moved_to }),
      ...(row.there !== null && { there: row.there }),
    }
  )
}

const groups = (seen: Seen) => seen.tx.selectFrom('session_group').selectAll().where('area', 'in', seen.actor.areas)

const toGroup = (row: Awaited<ReturnType<ReturnType<typeof groups>['executeTakeFirstOrThrow']>>): GroupRow => ({
  area: row.area,
  group: row.session_group,
  name: row.name,
  ledBy: { body: row.owner_body, ...(row.owner_person && { person: row.owner_person }) },
  heldAt: row.setting_body,
  place: row.place,
  time: row.at_time,
  weekdays: row.weekdays,
  from: row.from_on,
  to: row.to_on,
})
