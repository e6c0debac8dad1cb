import { sql } from 'kysely'
import type { AreaId, BodyId, ChildId, PersonId, StreamId } from '../../kernel/ids.ts'
import { openOnOrAfter } from '../../kernel/working-days.ts'
import type { Act } from '../db/act.ts'
import { append } from '../events/append.ts'
import { toDutyRow } from './duty-queries.ts'

export type Handing = {
  readonly area: AreaId
  readonly child: ChildId
  readonly from: BodyId
  readonly to: BodyId
  /** Who owes it there, where nobody else is named: whoever leads. */
  readonly person: PersonId
  /** Concerns and questions too: where the body that owes them can answer no more, since the record left its area. */
  readonly everything?: true
}

/**
 * All that a body owes a child and has not done comes to another body: support, reviews, what was asked. Each in its own
 * stream, so its history says who owed it when. A day that was promised stays that day; where the new owner is closed on it,
 * it is the next day they are open, by their own calendar (P22). What went wrong stays with whoever it went wrong with.
 * Answers how many streams. As the system alone.
 */
export async function handOver(act: Act, { area, child, from, to, person, everything }: Handing): Promise<number> {
  const comes = (stream: StreamId): boolean => everything === true || !staysBehind(stream)
  const open = (
    await act.tx
      .selectFrom('duty')
      .selectAll()
      .where('area', '=', area)
      .where('child', '=', child)
      .where('owed_by_body', '=', from)
      .where('ended_on', 'is', null)
      .execute()
  ).filter(row => comes(row.stream))
  const owed = (await streamsOwed(act, { area, child, from })).filter(comes)
  const streams = [...new Set([...open.map(row => row.stream), ...owed])]
  const { rows: heads } = await sql<{ stream: StreamId; version: number }>`
    select stream, version from stream_versions(${area}, ${streams})`.execute(act.tx)
  const calendar = act.calendarOf(to)
  for (const { stream, version } of heads.toSorted((a, b) => a.stream.localeCompare(b.stream)))
    await append(act, [
      {
        ...{ area, stream, child, expected: version, subject: 'record' },
        events: [{ type: 'DutiesHandedOver', data: { from, to, person } }],
        meta: { happenedOn: act.today, receivedOn: act.today, channel: 'clock' },
        hands: open
          .filter(row => row.stream === stream)
          .map(row => ({
            ...{ duty: row.duty, clause: row.clause, pack: row.pack, kind: row.kind, owedTo: row.owed_to },
            ...(row.part && { part: row.part }),
            ...{ body: to, person },
            due: openOnOrAfter(calendar, toDutyRow(row).dueOn),
          })),
      },
    ])
  return heads.length
}

/** A concern, or a question, is answered by whoever it was about (RED-3), also when the child has gone. */
const staysBehind = (stream: StreamId): boolean => /^(redress|question)-/.test(stream)

/** The streams whose rows the body owes and which are not over, as the slices declare them. */
async function streamsOwed(act: Act, of: Pick<Handing, 'area' | 'child' | 'from'>): Promise<readonly StreamId[]> {
  const owed = act.platform.projections.flatMap(({ owed: each }) => Object.entries(each ?? {}))
  const ids: string[] = []
  for (const [table, { id, body, live }] of owed) {
    const { rows } = await sql<{ id: string }>`
      select ${sql.ref(id)} as id from ${sql.table(table)}
      where area = ${of.area} and child = ${of.child} and ${sql.raw(live)}
        and (${sql.join(
          body.map(column => sql`${sql.ref(column)} = ${of.from}`),
          sql` or `,
        )})`.execute(act.tx)
    ids.push(...rows.map(row => row.id))
  }
  if (ids.length === 0) return []
  const { rows } = await sql<{ stream: StreamId }>`
    select distinct stream from timeline
    where area = ${of.area} and child = ${of.child}
      and substring(stream from position('-' in stream) + 1) = any(${ids}::text[])`.execute(act.tx)
  return rows.map(row => row.stream)
}

/** Every body that owes this child something that is not over. */
export async function listOwing(act: Act, area: AreaId, child: ChildId): Promise<readonly BodyId[]> {
  const { rows } = await sql<{ body: BodyId }>`
    select owed_by_body as body from duty where area = ${area} and child = ${child} and ended_on is null
    ${sql.join(
      act.platform.projections.flatMap(({ owed }) =>
        Object.entries(owed ?? {}).flatMap(([table, { body, live }]) =>
          body.map(
            column => sql`union select ${sql.ref(column)} from ${sql.table(table)}
              where area = ${area} and child = ${child} and ${sql.raw(live)}`,
          ),
        ),
      ),
      sql` `,
    )}`.execute(act.tx)
  return rows.map(row => row.body).filter(body => body !== null)
}
