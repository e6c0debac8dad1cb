import type { ClauseId } from '../../../kernel/ids.ts'
import { addDays, type PlainDate } from '../../../kernel/plain-date.ts'
import { type Duration, dayAfter } from '../../../policy/duration.ts'
import type { Pack } from '../../../policy/pack.ts'
import { rule } from '../../../policy/rule.ts'

/** What a page or letter is about: the law gives different routes. */
export type LawSubject = 'support' | 'decision on extra support' | 'council decision'

export type LawFacts = {
  readonly today: PlainDate
  /** The first day it went wrong, or the day of the decision. */
  readonly happenedOn: PlainDate
  readonly owedBy: 'health' | 'council' | 'setting'
  /** Where the child goes, which decides who hears a complaint about it. */
  readonly setting: 'school' | 'early years' | 'none'
  readonly hasPlan: boolean
  /** The council's decision letter, where there is one: it starts the time to appeal. */
  readonly letterOn?: PlainDate
  readonly certificateOn?: PlainDate
  /** Once the matter has been appealed, the Ombudsman does not look at it. */
  readonly appealed?: boolean
}

const lawRights = [
  'tribunal appeal',
  'judicial review',
  'tribunal discrimination',
  'council ombudsman',
  'health complaint',
  'school complaint',
  'early years complaint',
  'disagreement resolution',
  'ask for assessment',
] as const
export type LawRight = (typeof lawRights)[number]

/** One right under the law in force, with its last day where that can be worked out. */
export type LawLimit = {
  readonly right: LawRight
  readonly clause: ClauseId
  /** The last day; absent where there is none, or where someone else's policy sets it. */
  readonly by?: PlainDate
  readonly limit?: Duration
  /** True when the last day has gone: it stays on the page, since a body may still hear it with good reasons. */
  readonly passed: boolean
}

/**
 * The rights that the law in force gives beside our steps, earliest last day first, then those without one (P37).
 * `pack` is the law in force, whatever pack governs the steps. Counted from the day it happened, which is never later
 * than the day the family knew of it: so no day shown is later than the true one.
 */
export const lawLimits = rule(
  ['RED-8', 'RED-20', 'RED-21', 'RED-23', 'RED-24', 'RED-27', 'RED-28', 'RED-29', 'RED-30', 'PLA-1'],
  (subject: LawSubject, facts: LawFacts, pack: Pack): readonly LawLimit[] => {
    const { happenedOn, owedBy, setting, hasPlan } = facts
    const councilOwes = owedBy === 'council' || hasPlan || subject === 'council decision'
    const rights = [
      facts.letterOn && limit('tribunal appeal', 'RED-24', facts, appealBy(facts.letterOn, facts, pack)),
      councilOwes && fromEvent('judicial review', 'RED-28', facts, pack),
      setting === 'school' && limit('tribunal discrimination', 'RED-27', facts, startingWith(happenedOn, pack)),
      councilOwes && !facts.appealed && fromEvent('council ombudsman', 'RED-23', facts, pack),
      owedBy === 'health' && fromEvent('health complaint', 'RED-21', facts, pack),
      setting === 'school' && limit('school complaint', 'RED-20', facts),
      setting === 'early years' && limit('early years complaint', 'RED-30', facts),
      limit('disagreement resolution', 'RED-29', facts),
      !hasPlan && { ...limit('ask for assessment', 'PLA-1', facts), limit: pack.duration('PLA-1.time-limit') },
    ]
    return rights.filter(each => each !== false && each !== undefined).toSorted(earliestFirst)
  },
)

/** Two months from the letter, or one from the certificate: the later of the two (RED-24). */
function appealBy(letterOn: PlainDate, facts: LawFacts, pack: Pack): PlainDate {
  const fromLetter = dayAfter(pack.duration('RED-24.from-decision'), letterOn, {})
  if (!facts.certificateOn) return fromLetter
  const fromCertificate = dayAfter(pack.duration('RED-24.from-certificate'), facts.certificateOn, {})
  return fromCertificate > fromLetter ? fromCertificate : fromLetter
}

/** The Equality Act counts months "starting with" the day itself, so the last day is the day before (RED-27). */
const startingWith = (day: PlainDate, pack: Pack): PlainDate =>
  addDays(dayAfter(pack.duration('RED-27.time-limit'), day, {}), -1)

function fromEvent(right: LawRight, clause: ClauseId, facts: LawFacts, pack: Pack): LawLimit {
  const time = pack.duration(`${clause}.time-limit`)
  return { ...limit(right, clause, facts, dayAfter(time, facts.happenedOn, {})), limit: time }
}

const limit = (right: LawRight, clause: ClauseId, { today }: LawFacts, by?: PlainDate): LawLimit =>
  by === undefined ? { right, clause, passed: false } : { right, clause, by, passed: by < today }

const earliestFirst = (a: LawLimit, b: LawLimit): number =>
  (a.by ?? '9').localeCompare(b.by ?? '9') || lawRights.indexOf(a.right) - lawRights.indexOf(b.right)
