import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Refusal, refuse } from '../../kernel/decider.ts'
import {
  type AreaId,
  type ChildId,
  childId,
  commandId,
  idInStream,
  type PersonId,
  type StreamId,
  streamId,
} from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Actor } from '../access/actor.ts'
import type { Act } from '../db/act.ts'
import { asSystem } from '../db/as-actor.ts'
import { append } from '../events/append.ts'
import type { Append, Meta } from '../events/event.ts'
import type { Platform } from '../platform.ts'
import { type NewChild, standingsWith } from './circle.ts'
import { closeInvitation } from './inviting.ts'

/**
 * A child has died (P3): every duty, nudge and letter stops at once. What stays is the family's to choose. The database
 * refuses (TI403) whoever is neither family nor lead.
 */
export async function recordDeath(act: Act, area: AreaId, child: ChildId, on: PlainDate): Promise<void> {
  const open = await act.tx
    .selectFrom('duty')
    .select(['stream', 'duty'])
    .where('area', '=', area)
    .where('child', '=', child)
    .where('ended_on', 'is', null)
    .execute()
  const streams = [...new Set(open.map(row => row.stream))]
  const heads = await versionsOf(act, area, streams)
  await append(
    act,
    streams.map(stream => ({
      ...stopping(act, area, child, stream, heads.get(stream) ?? 0),
      events: [{ type: 'DutiesStopped', data: { because: 'the child has died' } }],
      stops: open.filter(row => row.stream === stream).map(row => row.duty),
    })),
  )
  await sql`select note_death(${area}, ${child}, ${on})`.execute(act.tx)
}

/** Two records are one child's: a lead confirms it. Everyone around either then sees both. Answers the link. */
export async function saySameChild(act: Act, area: AreaId, child: ChildId, sameAs: ChildId): Promise<string> {
  const { rows } = await sql<{ link: string }>`select say_same_child(${area}, ${child}, ${sameAs}) as link`.execute(
    act.tx,
  )
  return rows[0]?.link ?? ''
}

/** They were two children after all: sight is again what it was. */
export async function undoSameChild(act: Act, area: AreaId, link: string): Promise<void> {
  await sql`select undo_same_child(${area}, ${link})`.execute(act.tx)
}

/**
 * Recorded on the wrong child (P3): the whole stream is written again for the right child under its own days, blanked
 * for the wrong one, and the breach noted for both families. Refused unless the actor leads on both.
 */
export async function moveToRightChild(
  platform: Platform,
  actor: Actor,
  what: { readonly area: AreaId; readonly stream: StreamId; readonly wrong: ChildId; readonly right: ChildId },
): Promise<Refusal | { readonly stream: StreamId }> {
  return asSystem(
    platform,
    { area: what.area, areas: [what.area], actor, commandId: commandId(randomUUID()), at: platform.clock.now() },
    async act => {
      for (const child of [what.wrong, what.right]) {
        const standings = await standingsWith(act, what.area, child)
        if (!standings.some(each => each === 'lead' || each === 'officer')) {
          return refuse(
            'IDT-3',
            'Only someone who leads on both children can move this.',
            'Ask the inclusion lead of the setting.',
          )
        }
      }
      const to = streamId(what.stream.replace(idInStream(what.stream), randomUUID()))
      const copies = await copiesOf(act, what, to)
      const open = await act.tx
        .selectFrom('duty')
        .select('duty')
        .where('area', '=', what.area)
        .where('stream', '=', what.stream)
        .where('ended_on', 'is', null)
        .execute()
      const { rows } = await sql<{
        breach: string
      }>`select note_breach(${what.area}, ${what.wrong}, ${what.right}, ${what.stream}) as breach`.execute(act.tx)
      const heads = await versionsOf(act, what.area, [what.stream])
      await append(act, [
        {
          ...stopping(act, what.area, what.wrong, what.stream, heads.get(what.stream) ?? 0),
          events: [{ type: 'RecordedOnWrongChild', data: { breach: rows[0]?.breach } }],
          stops: open.map(row => row.duty),
        },
      ])
      await sql`select erase_stream(${what.area}, ${what.stream}, 'recorded on the wrong child')`.execute(act.tx)
      // Only now: what the wrong rows are known by is free again.
      for (const copy of copies) await append(act, [copy])
      return { stream: to }
    },
  )
}

/**
 * A sealed move (P2): a new child, the old circle ended that minute, and nothing from before reachable but by two named
 * people together. The second person is named now. Answers the new child's id.
 */
export async function sealChild(
  act: Act,
  from: { readonly area: AreaId; readonly child: ChildId },
  to: NewChild,
  second: PersonId,
  reason: string,
): Promise<ChildId> {
  await takeBackInvitations(act, from)
  const { rows } = await sql<{
    child: string
  }>`select seal_child(${from.area}, ${from.child}, ${JSON.stringify(to)}::jsonb, ${second}, ${reason}) as child`.execute(
    act.tx,
  )
  return childId(rows[0]?.child ?? '')
}

/**
 * Nobody would be left to see in person whoever comes with a code: so no code is right any more, and whoever used one reads
 * that it was taken back (ACC-7).
 */
async function takeBackInvitations(
  act: Act,
  { area, child }: { readonly area: AreaId; readonly child: ChildId },
): Promise<void> {
  const open = await act.tx
    .selectFrom('invitation')
    .select('invitation')
    .where('area', '=', area)
    .where('child', '=', child)
    .where('status', 'in', ['asked', 'open', 'claimed'])
    .orderBy('invitation')
    .execute()
  for (const { invitation } of open) await closeInvitation(act, area, invitation, { as: 'withdrawn', why: '' })
}

const stopping = (
  act: Act,
  area: AreaId,
  child: ChildId,
  stream: StreamId,
  expected: number,
): Omit<Append, 'events'> => ({
  area,
  stream,
  expected,
  child,
  subject: 'record',
  meta: { happenedOn: act.today, receivedOn: act.today, channel: 'typed' },
})

async function versionsOf(
  act: Act,
  area: AreaId,
  streams: readonly StreamId[],
): Promise<ReadonlyMap<StreamId, number>> {
  if (streams.length === 0) return new Map()
  const { rows } = await sql<{ stream: StreamId; version: number }>`
    select stream, version from stream_versions(${area}, ${streams})`.execute(act.tx)
  return new Map(rows.map(row => [row.stream, row.version]))
}

/** The same events for another child: ids that named the old stream or the wrong child name the new and the right one. */
async function copiesOf(
  act: Act,
  what: { readonly area: AreaId; readonly stream: StreamId; readonly wrong: ChildId; readonly right: ChildId },
  to: StreamId,
): Promise<readonly Append[]> {
  const rows = await act.tx
    .selectFrom('event')
    .selectAll()
    .where('area', '=', what.area)
    .where('stream', '=', what.stream)
    .orderBy('version')
    .execute()
  return rows.map((row, index) => ({
    area: what.area,
    stream: to,
    expected: index,
    child: what.right,
    subject: 'record',
    events: [
      {
        type: row.type,
        data: JSON.parse(
          JSON.stringify(row.data)
            .replaceAll(idInStream(what.stream), idInStream(to))
            .replaceAll(what.wrong, what.right),
        ),
      },
    ],
    meta: {
      happenedOn: row.happened_on,
      receivedOn: row.received_on,
      channel: row.channel as Meta['channel'],
      ...saidBy(row.said_by ?? row.actor),
      ...(row.for_body && { forBody: row.for_body }),
    },
  }))
}

const saidBy = (person: PersonId | null) => (person ? { saidBy: person } : {})
