import { sql } from 'kysely'
import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'

/** One time something is to happen: for a group all its children at once, else for one child. */
export type WorkSession = {
  readonly area: AreaId
  /** The day it is on, and the day it was agreed for. */
  readonly dueOn: PlainDate
  readonly day: PlainDate
  readonly name: string
  readonly time: string
  readonly place: string
  readonly heldAt: BodyId
  readonly owner: { readonly body: BodyId; readonly person?: PersonId }
  readonly group?: string
  readonly commitment: string
  readonly child: ChildId
  readonly children: number
  readonly told: number
}

/** What people of other bodies come to a setting for, in days from and to, by day and time. */
export const listVisits = async (
  seen: Seen,
  setting: BodyId,
  from: PlainDate,
  to: PlainDate,
): Promise<readonly WorkSession[]> =>
  found(sessions(seen, from, to).where('c.held_at', '=', setting).where('c.owner_body', '<>', setting))

/** What anybody gives at a setting: for those who work there, of the children they work with. */
export const listSessionsAt = async (
  seen: Seen,
  setting: BodyId,
  from: PlainDate,
  to: PlainDate,
): Promise<readonly WorkSession[]> => found(sessions(seen, from, to).where('c.held_at', '=', setting))

/** What one person gives, wherever it is. */
export const listSessionsOf = async (
  seen: Seen,
  person: PersonId,
  from: PlainDate,
  to: PlainDate,
): Promise<readonly WorkSession[]> => found(sessions(seen, from, to).where('c.owner_person', '=', person))

/** How a week went at a body: what it gives, and what is given to the children it teaches. It names nobody. */
export type WeekCounts = {
  readonly agreed: number
  readonly happened: number
  readonly didNotHappen: number
  readonly away: number
  readonly notTold: number
  /** The same days as the families tell them: whatever was told, somebody of the child's people said it did not happen. */
  readonly familySaysNot: number
  /** Of those, how many were told as something else: the two counts differ, and both are shown (SUP-7, P20). */
  readonly differ: number
}

/** Sessions of those days, of children the one who asks may see; every-day help is told by the week and not counted. */
export async function countSessions(seen: Seen, body: BodyId, from: PlainDate, to: PlainDate): Promise<WeekCounts> {
  const { rows } = await sql<WeekCounts>`
    select count(*)::integer as agreed,
           (count(*) filter (where s.told = 'happened'))::integer as happened,
           (count(*) filter (where s.told = 'did-not-happen'))::integer as "didNotHappen",
           (count(*) filter (where s.told = 'child-away'))::integer as away,
           (count(*) filter (where s.told is null))::integer as "notTold",
           (count(*) filter (where said.not))::integer as "familySaysNot",
           (count(*) filter (where said.not and s.told is distinct from 'did-not-happen'))::integer as differ
    from commitment_session s join commitment c on c.area = s.area and c.commitment = s.commitment
    cross join lateral (select exists (select from session_said n
      where n.area = s.area and n.commitment = s.commitment and n.day = s.day) as not) said
    where s.area = any (${seen.actor.areas}) and c.evidence = 'session' and c.status in ('agreed', 'ended')
      and (c.setting_body = ${body} or c.owner_body = ${body}) and s.due_on between ${from} and ${to}`.execute(seen.tx)
  const [row] = rows
  if (!row) throw new Error('A count answers one row')
  return row
}

const sessions = (seen: Seen, from: PlainDate, to: PlainDate) =>
  seen.tx
    .selectFrom('commitment as c')
    .innerJoin('commitment_session as s', join =>
      join.onRef('s.area', '=', 'c.area').onRef('s.commitment', '=', 'c.commitment'),
    )
    .select(['c.area', 'c.name', 'c.child', 'c.commitment', 'c.held_at', 'c.owner_body', 'c.owner_person'])
    .select(['c.at_time', 'c.place', 'c.session_group', 's.day', 's.due_on', 's.told'])
    .where('c.area', 'in', seen.actor.areas)
    .where('c.evidence', '=', 'session')
    .where('c.status', 'in', ['agreed', 'ended'])
    .where('s.due_on', '>=', from)
    .where('s.due_on', '<=', to)
    .orderBy('s.due_on')
    .orderBy('c.at_time')
    .orderBy('c.commitment')
    .limit(500)

type Query = ReturnType<typeof sessions>

async function found(query: Query): Promise<readonly WorkSession[]> {
  const rows = await query.execute()
  const together = Map.groupBy(rows, row => `${row.session_group ?? row.commitment} ${row.day}`)
  return [...together.values()].flatMap(same => {
    const [row] = same
    if (!row) return []
    return [
      {
        area: row.area,
        dueOn: row.due_on,
        day: row.day,
        name: row.name,
        time: row.at_time ?? '',
        place: row.place ?? '',
        heldAt: row.held_at,
        owner: { body: row.owner_body, ...(row.owner_person && { person: row.owner_person }) },
        commitment: row.commitment,
        child: row.child,
        children: same.length,
        told: same.filter(each => each.told !== null).length,
        ...(row.session_group && { group: row.session_group }),
      },
    ]
  })
}
