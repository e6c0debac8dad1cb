import type { ClauseId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Duration } from './duration.ts'

export type PackId = 'additional-support-2025' | 'children-and-families-act-2014' | 'every-child-2026'

/** What a pack may govern in an area: one pack for each subject on each day. */
export type Subject = 'register' | 'record' | 'support' | 'reviews' | 'redress' | 'statutory-plan' | 'reform'

/** Where a clause comes from (P38). Only verbatim text is quoted. */
export type Origin = 'verbatim' | 'proposed in the report' | 'raised in the workshops' | 'our value'

/** What a clause is worth in an area today (P37). */
export type Standing = 'law now' | 'agreed in this area' | 'proposed, not set up'

export type Value = Duration | number | string | boolean | readonly string[]

export type Clause = {
  readonly id: ClauseId
  readonly pack: PackId
  readonly title: string
  /** The rule as the pack states it. */
  readonly text: string
  readonly inPlainWords?: string
  readonly origin: Origin
  readonly standing: Standing
  /** Where the text or value was taken from: a section of the report, an Act, a regulation. */
  readonly source?: string
  /** Requirement numbers, `R9.4`. */
  readonly answers: readonly string[]
  readonly values: Readonly<Record<string, Value>>
  /** Why no code keeps it, where none does: judgement stays judgement. */
  readonly notComputed?: string
}

export type Pack = {
  readonly id: PackId
  readonly title: string
  readonly status: 'in force' | 'proposed' | 'model'
  readonly from: PlainDate
  readonly to?: PlainDate
  readonly clauses: ReadonlyMap<ClauseId, Clause>
  /** A value by clause and name, `IDN-4.time-to-decide`. Each throws when the pack does not hold it: a check keeps that from happening. */
  readonly duration: (key: string) => Duration
  readonly number: (key: string) => number
  readonly text: (key: string) => string
  readonly list: (key: string) => readonly string[]
  readonly flag: (key: string) => boolean
}

/** The packs in force for one area on one day. */
export type Packs = { readonly for: (subject: Subject) => Pack }
