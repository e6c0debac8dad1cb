import { sql } from 'kysely'
import type { Act } from '../db/act.ts'
import { isPgError } from '../db/pg-error.ts'
import { dutiesOf } from '../duties/duties-of.ts'
import type { Append, Happened } from './event.ts'

/** Someone else wrote to the same stream first. The page shows both, and what was typed is kept. */
export class Conflict extends Error {}

/**
 * Appends events to one stream or several, of one area or several, all or nothing, and lets listeners act on them.
 * Throws `Conflict` when a stream has moved on since it was read. One round trip.
 */
export async function append(act: Act, appends: readonly Append[]): Promise<readonly Happened[]> {
  const written = appends.filter(each => each.events.length > 0)
  if (written.length === 0) return []
  const happened = written.flatMap(asHappened(act))
  const waves = written.flatMap(each => each.events.map((_, index) => index + 1))
  const events = happened.map((event, index) => ({
    ...toRow(act, event, written),
    wave: waves[index],
    duties: stopsOf(written, event) ?? dutiesOf(act.platform.duties, event, event.stream, act),
  }))
  const heads = written.map(({ area, stream, expected }) => ({ area, stream, expected }))
  try {
    await sql`select append_events(${JSON.stringify(events)}::jsonb, ${JSON.stringify(heads)}::jsonb)`.execute(act.tx)
  } catch (error) {
    if (isPgError(error, 'TL409')) throw new Conflict('Someone else wrote first', { cause: error })
    throw error
  }
  for (const event of happened) await act.platform.tell(act, event)
  return happened
}

const stopsOf = (appends: readonly Append[], event: Happened) => {
  const said = appends.find(each => each.stream === event.stream && each.area === event.area)
  if (said?.hands) return { starts: said.hands }
  return said?.stops && { ends: said.stops }
}

const asHappened =
  (act: Act) =>
  (each: Append): readonly Happened[] =>
    each.events.map(event => ({
      ...event,
      ...each.meta,
      area: each.area,
      stream: each.stream,
      commandId: act.commandId,
      ...(each.child && { child: each.child }),
    }))

/** One event under the names of the log's columns. */
function toRow(act: Act, event: Happened, appends: readonly Append[]) {
  const subject = appends.find(each => each.stream === event.stream && each.area === event.area)?.subject
  const forBody = event.forBody ?? act.actor.forBody
  return {
    area: event.area,
    stream: event.stream,
    child: event.child,
    type: event.type,
    data: event.data,
    happened_on: event.happenedOn,
    received_on: event.receivedOn,
    channel: event.channel,
    said_by: event.saidBy,
    for_body: forBody,
    pack: act.packs.for(subject ?? 'record').id,
    clauses: act.platform.clausesOf(event.type),
    command_id: event.commandId,
    ...(act.backdated && { actor: act.actor.person, as_role: act.actor.as, recorded_at: act.at.toISOString() }),
  }
}
