import type { Selectable } from 'kysely'
import type { AreaId, BodyId, ChildId, PersonId, StreamId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Seen } from '../db/act.ts'
import type { Duty } from '../db/tables.generated.ts'
import type { DutyRow } from './duty-row.ts'

/** What is owed about a child and not yet done, soonest first. */
export async function listOpenDutiesOf(seen: Seen, area: AreaId, child: ChildId): Promise<readonly DutyRow[]> {
  const rows = await openDutiesOf(seen, area, child).execute()
  return rows.map(toDutyRow)
}

/** The same as a query, for a page that asks several things together. */
export const openDutiesOf = (seen: Seen, area: AreaId, child: ChildId) =>
  openDuties(seen).where('area', '=', area).where('child', '=', child)

/**
 * What a body owes, soonest first, about children the one who asks may see: a worker's list. `until` is the last due
 * day wanted, `most` how many at most. Several areas at once, since children of several areas sit in one group (P1).
 */
export async function listOpenDutiesOwedBy(
  seen: Seen,
  owedBy: { readonly body: BodyId; readonly person?: PersonId },
  until: PlainDate,
  most = 500,
): Promise<readonly DutyRow[]> {
  const query = openDuties(seen)
    .where('area', 'in', seen.actor.areas)
    .where('owed_by_body', '=', owedBy.body)
    .where('due_on', '<=', until)
    // Words before a review are one person's own to give: nobody else is asked to.
    .where(eb => eb.or([eb('kind', '<>', 'give-words'), eb('owed_by_person', '=', seen.actor.person)]))
  const rows = await (owedBy.person ? query.where('owed_by_person', '=', owedBy.person) : query).limit(most).execute()
  return rows.map(toDutyRow)
}

/** Open duties of one kind about children the one who asks may see, whoever owes them: views still to come. */
export async function listOpenDutiesOfKind(seen: Seen, kind: string): Promise<readonly DutyRow[]> {
  const rows = await openDuties(seen)
    .where('area', 'in', seen.actor.areas)
    .where('kind', '=', kind)
    .limit(500)
    .execute()
  return rows.map(toDutyRow)
}

/** What a body owes each of these children and has not done, soonest first: a list of children says what comes next. */
export async function listOpenDutiesAbout(
  seen: Seen,
  owedBy: BodyId,
  children: readonly ChildId[],
): Promise<readonly DutyRow[]> {
  if (children.length === 0) return []
  const rows = await openDuties(seen)
    .where('area', 'in', seen.actor.areas)
    .where('child', 'in', children)
    .where('owed_by_body', '=', owedBy)
    // Words before a review are one person's own to give: nobody else is asked to.
    .where(eb => eb.or([eb('kind', '<>', 'give-words'), eb('owed_by_person', '=', seen.actor.person)]))
    .limit(2_000)
    .execute()
  return rows.map(toDutyRow)
}

/** Every duty of one stream, ended or not, in the order they began. */
export async function listDutiesOfStream(seen: Seen, area: AreaId, stream: StreamId): Promise<readonly DutyRow[]> {
  const rows = await seen.tx
    .selectFrom('duty')
    .selectAll()
    .where('area', '=', area)
    .where('stream', '=', stream)
    .orderBy('started_on')
    .orderBy('duty')
    .execute()
  return rows.map(toDutyRow)
}

const openDuties = (seen: Seen) =>
  seen.tx.selectFrom('duty').selectAll().where('ended_on', 'is', null).orderBy('due_on').orderBy('duty')

/** A row of the table as the rest of the code knows it. */
export const toDutyRow = (row: Selectable<Duty>): DutyRow => ({
  area: row.area,
  duty: row.duty,
  stream: row.stream,
  clause: row.clause,
  pack: row.pack,
  kind: row.kind,
  owedByBody: row.owed_by_body,
  owedTo: row.owed_to,
  startedOn: row.started_on,
  dueOn: row.due_on,
  audience: row.audience,
  named: row.named,
  ...(row.child && { child: row.child }),
  ...(row.part && { part: row.part }),
  ...(row.owed_by_person && { owedByPerson: row.owed_by_person }),
  ...(row.ended_on && { endedOn: row.ended_on }),
  ...(row.ended_by && { endedBy: row.ended_by }),
})
