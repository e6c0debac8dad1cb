import { sql } from 'kysely'
import { z } from 'zod'
import { type AreaId, areaId, type ChildId, childId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { hoursOpen } from '../access/rules.ts'
import type { Act, Seen } from '../db/act.ts'
import { type EmergencyReason, emergencyReasons } from './emergency-reasons.ts'
import { sayLooked } from './emergency-told.ts'
import { type Minute, minuteShape, type Reachable, someone, toMinute, toReachable } from './minute.ts'

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
    select open_emergency(${of.area}, ${of.child}, ${look.reason}, ${look.words}, ${hoursOpen(act.packs)}, ${look.withhold ?? null}) as emergency`.execute(
    act.tx,
  )
  const emergency = rows[0]?.emergency ?? ''
  if (!look.withhold) await sayLooked(act, of, emergency, act.actor.person, 'at-once')
  return emergency
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
