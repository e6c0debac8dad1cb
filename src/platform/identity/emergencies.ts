import { sql } from 'kysely'
import { z } from 'zod'
import { type AreaId, areaId, type BodyId, type ChildId, childId, type PersonId, streamOf } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Act, Seen } from '../db/act.ts'
import { append } from '../events/append.ts'
import { type Minute, minuteShape, type Reachable, someone, toMinute, toReachable } from './minute.ts'

/** Why somebody without a relationship must look (ACC-20). */
export const emergencyReasons = ['ill-or-hurt', 'lost-or-found', 'away-from-setting', 'in-danger', 'other'] as const
export type EmergencyReason = (typeof emergencyReasons)[number]

/** A child as somebody names them who has them in front of them: exactly, never a search. */
export type NamedExactly = {
  readonly given: string
  readonly family: string
  readonly bornOn?: PlainDate
  readonly classCode?: string
}

/**
 * What naming a child came to. `nobody` is every wrong answer, whatever was wrong with it; `known`: one has a
 * relationship already, and needs no emergency.
 */
export type NamedInEmergency =
  | { readonly state: 'nobody' }
  | { readonly state: 'too-many' }
  | { readonly state: 'named' | 'known'; readonly area: AreaId; readonly child: ChildId }

/** Names a child, at most so many times an hour. Each try is written down: call it in a read, which always commits. */
export async function nameInEmergency(seen: Seen, who: NamedExactly, triesAnHour: number): Promise<NamedInEmergency> {
  const { rows } = await sql<{ state: string; area: string | null; child: string | null }>`
    select * from name_in_emergency(${who.given}, ${who.family}, ${who.bornOn ?? null}::date, ${who.classCode ?? null}, ${triesAnHour})`.execute(
    seen.tx,
  )
  const [row] = rows
  if (row?.state === 'too-many') return { state: 'too-many' }
  if (!row?.area || !row.child || (row.state !== 'named' && row.state !== 'known')) return { state: 'nobody' }
  return { state: row.state, area: areaId(row.area), child: childId(row.child) }
}

export type Look = {
  readonly reason: EmergencyReason
  readonly words: string
  readonly hours: number
  /** Why telling the family at once could put the child in danger: then nothing opens before a second person agrees. */
  readonly withhold?: string
}

/** Opens one page of a child who was just named, and says so in the child's story; or asks a second person first. */
export async function openEmergency(
  act: Act,
  of: { readonly area: AreaId; readonly child: ChildId },
  look: Look,
): Promise<string> {
  const { rows } = await sql<{ emergency: string }>`
    select open_emergency(${of.area}, ${of.child}, ${look.reason}, ${look.words}, ${look.hours}, ${look.withhold ?? null}) as emergency`.execute(
    act.tx,
  )
  const emergency = rows[0]?.emergency ?? ''
  if (!look.withhold) await sayLooked(act, of, emergency, act.actor.person, 'at-once')
  return emergency
}

/** A second person agrees that the family is not told before a day. The database refuses the one who asked. */
export async function agreeWithheld(
  act: Act,
  of: { readonly area: AreaId; readonly emergency: string },
  agreed: { readonly words: string; readonly hours: number; readonly until: PlainDate },
): Promise<void> {
  await sql`select agree_withheld(${of.area}, ${of.emergency}, ${agreed.words}, ${agreed.hours}, ${agreed.until}::date)`.execute(
    act.tx,
  )
}

type Untold = {
  readonly area: AreaId
  readonly emergency: string
  readonly child: ChildId
  readonly person: PersonId
  /** Nothing was opened yet: then telling opens it, and they are told at once. */
  readonly waits: boolean
}

/** From now the family and the lead read of it: in the story, on their pages and in the list of who looked. */
export async function tellEmergency(act: Act, of: Untold, hours: number): Promise<boolean> {
  const { rows } = await sql<{ told: boolean }>`
    select tell_emergency(${of.area}, ${of.emergency}, ${hours}) as told`.execute(act.tx)
  if (!rows[0]?.told) return false
  await sayLooked(act, of, of.emergency, of.person, of.waits ? 'at-once' : 'later')
  return true
}

/** Whoever's day to be told has passed is told: nobody decided otherwise (ACC-21). Answers how many. */
export async function tellWhoseDayHasCome(act: Act, hours: number): Promise<number> {
  const { rows } = await sql<{ emergency: string; child: ChildId; person: PersonId }>`
    select * from list_untold_due(${act.area}, ${act.today}::date)`.execute(act.tx)
  for (const row of rows) await tellEmergency(act, { ...row, area: act.area, waits: false }, hours)
  return rows.length
}

/** Why and for how long stands in the identity tables; the log holds opaque ids only (IDT-1). */
async function sayLooked(
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

/** The page an emergency opened. */
export type EmergencyMinute = Minute & {
  readonly until: Date
  readonly told: boolean
  readonly reason: EmergencyReason
  /** Whoever brings the child up, to call. */
  readonly call: readonly Reachable[]
}

const emergencyShape = minuteShape.extend({
  until: z.string(),
  told: z.boolean(),
  reason: z.enum(emergencyReasons),
  call: z.array(someone),
})

/** The page, while it is open and for whoever asked alone; the look is written down. Nothing for anybody else. */
export async function lookInEmergency(seen: Seen, emergency: string): Promise<EmergencyMinute | undefined> {
  const { rows } = await sql<{ minute: unknown }>`select look_in_emergency(${emergency}) as minute`.execute(seen.tx)
  if (!rows[0]?.minute) return undefined
  const row = emergencyShape.parse(rows[0].minute)
  const { told, reason } = row
  return { ...toMinute(row, seen.today), until: new Date(row.until), told, reason, call: row.call.map(toReachable) }
}

/** A page of mine that is open now. */
export type OpenEmergency = {
  readonly emergency: string
  readonly knownAs: string
  readonly until: Date
  readonly told: boolean
}

/** The pages open to whoever asks, now. */
export async function listMyEmergencies(seen: Seen): Promise<readonly OpenEmergency[]> {
  const { rows } = await sql<{ emergency: string; known_as: string; until_at: Date; told: boolean }>`
    select * from list_my_emergencies()`.execute(seen.tx)
  return rows.map(row => ({
    emergency: row.emergency,
    knownAs: row.known_as,
    until: new Date(row.until_at),
    told: row.told,
  }))
}

/** What a family is not told yet: waiting for a second person, or agreed until a day. */
export type Withheld = {
  readonly area: AreaId
  readonly emergency: string
  readonly child: ChildId
  readonly knownAs: string
  readonly person: PersonId
  readonly body: BodyId
  readonly reason: EmergencyReason
  readonly words: string
  /** Why telling would be dangerous, in the words of each who said so. */
  readonly why: readonly string[]
  readonly askedAt: Date
  readonly agreed?: { readonly by: PersonId; readonly until: PlainDate }
  /** The one who asks asked it: somebody else agrees. */
  readonly mine: boolean
}

type WithheldRow = {
  area: AreaId
  emergency: string
  child: ChildId
  known_as: string
  person: PersonId
  body: BodyId
  reason: string
  words: string
  why: string | null
  asked_at: Date
  agreed_by: PersonId | null
  review_on: PlainDate | null
  mine: boolean
}

/** Those one asked oneself, and those one may agree to; nothing for anybody else. */
export async function listWithheld(seen: Seen): Promise<readonly Withheld[]> {
  const { rows } = await sql<WithheldRow>`select * from list_withheld()`.execute(seen.tx)
  return rows.map(({ known_as, asked_at, agreed_by, review_on, why, reason, ...row }) => ({
    ...row,
    knownAs: known_as,
    reason: emergencyReasons.find(each => each === reason) ?? 'other',
    why: (why ?? '').split('\n').filter(Boolean),
    askedAt: new Date(asked_at),
    ...(agreed_by && review_on && { agreed: { by: agreed_by, until: review_on } }),
  }))
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
    reason: emergencyReasons.find(each => each === row.reason) ?? 'other',
    openedAt: at(row.opened_at),
    untilAt: at(row.until_at),
    toldAt: at(row.told_at),
    toldLater: row.agreed_by !== null,
  }
}
