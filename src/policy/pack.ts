import type { ClauseId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Duration } from './duration.ts'

export const packIds = ['additional-support-2025', 'children-and-families-act-2014', 'every-child-2026'] as const
export type PackId = (typeof packIds)[number]

/** What a pack may govern in an area: one pack for each subject on each day. */
export const subjects = [
  'register',
  'record',
  'support',
  'reviews',
  'redress',
  'statutory-plan',
  'reform',
  'consultation',
] as const
export type Subject = (typeof subjects)[number]

/** Where a clause comes from (P38). Only verbatim text is quoted. Law and proposals are restated in our own words. */
export const origins = [
  'verbatim',
  'proposed in the report',
  'raised in the workshops',
  'our value',
  'the law, in our words',
  'the 2026 proposals, in our words',
] as const
export type Origin = (typeof origins)[number]

/** What a clause is worth in an area today (P37). */
export const standings = ['law now', 'agreed in this area', 'proposed, not set up'] as const
export type Standing = (typeof standings)[number]

/** How far the source of a clause was checked: only a lawyer turns the second into the first. */
export const checks = ['seen on a public page', 'law stated from general knowledge; check'] as const
export type Checked = (typeof checks)[number]

export type Value = Duration | number | string | boolean | readonly string[]

/** A clause that starts a clock, told in words for its page; the code beside it does the counting. */
export type ClockInWords = {
  readonly starts?: string
  readonly stops?: string
  readonly owedBy?: string
  readonly ifItRunsOut?: string
}

/** Words a clause had before, kept for those who were promised them. */
export type OlderWords = {
  readonly version: number
  readonly title: string
  readonly text: string
  readonly until?: PlainDate
}

export type Clause = {
  readonly id: ClauseId
  readonly pack: PackId
  /** The file it stands in: `identification`, `redress`. */
  readonly slice: string
  /** 1 for the first published words, 2 when they changed (`IDN-4@2`). */
  readonly version: number
  readonly title: string
  /** The rule as the pack states it. */
  readonly text: string
  readonly inPlainWords?: string
  readonly origin: Origin
  readonly standing: Standing
  /** Where the text or value was taken from: a section of the report, an Act, a regulation. */
  readonly source?: string
  readonly checked?: Checked
  readonly clock: ClockInWords
  /** When the law or the pack lets the clock wait, or the rule not apply. */
  readonly exceptions: readonly string[]
  /** Rules of practice it keeps, `P8`. */
  readonly practice: readonly string[]
  readonly note?: string
  /** Requirement numbers, `R9.4`. */
  readonly answers: readonly string[]
  readonly values: Readonly<Record<string, Value>>
  /** Why no code keeps it, where none does: judgement stays judgement. */
  readonly notComputed?: string
  /** Files or folders whose shape keeps it, where no one rule, duty or refusal does: row-level security, a form without a field. */
  readonly keptBy: readonly string[]
  readonly older: readonly OlderWords[]
}

export type Pack = {
  readonly id: PackId
  readonly title: string
  readonly status: 'in force' | 'proposed' | 'model'
  readonly from: PlainDate
  readonly to?: PlainDate
  /** One sentence for the page that lists the packs. */
  readonly about: string
  readonly mayGovern: readonly Subject[]
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
