import { sql } from 'kysely'
import { type AreaId, type BodyId, type ChildId, type PersonId, streamOf } from '../../kernel/ids.ts'
import { hoursOpen } from '../access/rules.ts'
import type { Act, Seen } from '../db/act.ts'
import { append } from '../events/append.ts'
import { type EmergencyReason, toReason } from './emergency-reasons.ts'

type Untold = {
  readonly area: AreaId
  readonly emergency: string
  readonly child: ChildId
  readonly person: PersonId
  /** Nothing was opened yet: then telling opens it, and they are told at once. */
  readonly waits: boolean
}

/** From now the family and the lead read of it: in the story, on their pages and in the list of who looked. */
export async function tellEmergency(act: Act, of: Untold): Promise<boolean> {
  const { rows } = await sql<{ told: boolean }>`
    select tell_emergency(${of.area}, ${of.emergency}, ${hoursOpen(act.packs)}) as told`.execute(act.tx)
  if (!rows[0]?.told) return false
  await sayLooked(act, of, of.emergency, of.person, of.waits ? 'at-once' : 'later')
  return true
}

/** Whoever's day to be told has passed is told: nobody decided otherwise (ACC-21). Answers how many. */
export async function tellWhoseDayHasCome(act: Act): Promise<number> {
  const { rows } = await sql<{ emergency: string; child: ChildId; person: PersonId }>`
    select * from list_untold_due(${act.area}, ${act.today}::date)`.execute(act.tx)
  for (const row of rows) await tellEmergency(act, { ...row, area: act.area, waits: false })
  return rows.length
}

/** Why and for how long stands in the identity tables; the log holds opaque ids only (IDT-1). */
export async function sayLooked(
  act: Act,
  { area, child }: { readonly area: AreaId; readonly child: ChildId },
  emergency: string,
  by: PersonId,
  told: 'at-once' | 'later',
): Promise<void> {
  const stream = streamOf('record', child)
  const { rows } = await sql<{ version: number | null }>`
    select (select version from stream_versions(${area}, ${[stream]})) as version`.execute(act.tx)
  const { today, actor } = act
  await append(act, [
    {
      ...{ area, stream, child, expected: rows[0]?.version ?? 0, subject: 'record' },
      events: [{ type: 'LookTakenInEmergency', data: { emergency, by, told, on: today } }],
      meta: { happenedOn: today, receivedOn: today, channel: actor.as === 'clock' ? 'clock' : 'typed' },
    },
  ])
}

/** An emergency the child, the family and the lead were told of. */
export type ToldEmergency = {
  readonly emergency: string
  readonly child: ChildId
  readonly person: PersonId
  readonly body: BodyId
  readonly reason: EmergencyReason
  readonly words: string
  readonly openedAt: Date
  readonly untilAt: Date
  readonly toldAt: Date
  /** Two people agreed to tell later. */
  readonly toldLater: boolean
}

/** Those told since a moment, of children one is family to or leads on, the latest first. */
export const toldEmergenciesOf = (seen: Seen, since: Date) =>
  seen.tx
    .selectFrom('emergency')
    .select([
      'area',
      'emergency',
      'child',
      'person',
      'body',
      'reason',
      'words',
      'opened_at',
      'until_at',
      'told_at',
      'agreed_by',
    ])
    .where('area', 'in', seen.actor.areas)
    .where('told_at', '>=', since)
    .where('person', '<>', seen.actor.person)
    .orderBy('told_at', 'desc')
    .limit(50)

/** A row of it as the rest of the code knows it. */
export const toToldEmergency = (
  row: Awaited<ReturnType<ReturnType<typeof toldEmergenciesOf>['execute']>>[number],
): ToldEmergency => {
  const at = (when: Date | string | null) => new Date(when ?? 0)
  return {
    ...{ emergency: row.emergency, child: row.child, person: row.person, body: row.body, words: row.words },
    reason: toReason(row.reason),
    openedAt: at(row.opened_at),
    untilAt: at(row.until_at),
    toldAt: at(row.told_at),
    toldLater: row.agreed_by !== null,
  }
}
