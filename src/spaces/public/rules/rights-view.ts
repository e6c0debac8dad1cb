import type { ClauseId } from '../../../kernel/ids.ts'
import { addDays, addMonths, addWeeks, daysBetween, type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import type { Duration } from '../../../policy/duration.ts'
import type { Clause, Pack, Value } from '../../../policy/pack.ts'
import { valueInWords } from './value-in-words.ts'

export type Right = {
  readonly clause: Clause
  /** `2 months from the decision, 1 month from the certificate`; nothing where the law sets no number. */
  readonly limit: string | undefined
  readonly toCheck: boolean
}

export type RightsView = {
  readonly pack: Pack
  readonly challenge: readonly Right[]
  readonly withoutPlan: readonly Right[]
  readonly withPlan: readonly Right[]
  readonly reviews: readonly Right[]
  readonly data: readonly Right[]
}

const challenge = [
  'RED-24',
  'RED-25',
  'RED-26',
  'RED-27',
  'RED-28',
  'RED-20',
  'RED-21',
  'RED-22',
  'RED-23',
  'RED-29',
  'RED-30',
] as const
const withoutPlan = ['SUP-20', 'SUP-21', 'SUP-22', 'SUP-23', 'REV-20', 'REV-21', 'IDN-20', 'IDN-1'] as const
const withPlan = ['PLA-1', 'PLA-2', 'PLA-3', 'PLA-4', 'PLA-6', 'PLA-9', 'PLA-11', 'PLA-12', 'PLA-14', 'PLA-15'] as const
const reviews = ['REV-10', 'REV-12', 'REV-13', 'REV-14', 'REV-15', 'REV-16', 'REV-17', 'REV-18'] as const
const data = ['RCD-20', 'RCD-10'] as const

/** Your rights under the law in force, from its pack. Ways to challenge stand by how soon their time ends. */
export function rightsView(law: Pack): RightsView {
  const rightsOf = (ids: readonly ClauseId[]) => ids.flatMap(id => rightOf(law.clauses.get(id)))
  return {
    pack: law,
    challenge: rightsOf(challenge).toSorted((a, b) => shortest(a) - shortest(b)),
    withoutPlan: rightsOf(withoutPlan),
    withPlan: rightsOf(withPlan),
    reviews: rightsOf(reviews),
    data: rightsOf(data),
  }
}

const limits: Readonly<Record<string, string>> = {
  'time-limit': '',
  'from-decision': 'from the decision',
  'from-certificate': 'from the certificate, whichever is later',
  'at-least': 'at least',
  notice: 'before',
  by: 'by',
  'before-move': 'before the move',
  'times-a-year': 'times a year',
  until: 'until',
  'keep-until': 'until',
  'own-from': 'from',
  'everything-held': 'for everything held',
  'educational-record': 'for a maintained school’s record',
}

function rightOf(clause: Clause | undefined): readonly Right[] {
  if (!clause) return []
  const said = Object.entries(clause.values).flatMap(([name, value]) => {
    const how = limits[name]
    return how === undefined ? [] : [inWords(name, how, value)]
  })
  const limit = said.length > 0 ? said.join(', ') : undefined
  return [{ clause, limit, toCheck: clause.checked !== 'seen on a public page' }]
}

const leads = new Set(['at-least', 'by', 'until', 'keep-until', 'own-from'])
const inWords = (name: string, how: string, value: Value): string =>
  (leads.has(name) ? `${how} ${valueInWords(value)}` : `${valueInWords(value)} ${how}`).trim()

/** How soon the first time limit of a right ends, in days; what has none comes last. */
function shortest({ clause }: Right): number {
  const durations = Object.values(clause.values).flatMap(value =>
    typeof value === 'object' && 'unit' in value ? [value] : [],
  )
  return Math.min(...durations.map(inDays))
}

const someDay: PlainDate = plainDate('2026-01-01')
function inDays({ amount, unit }: Duration): number {
  switch (unit) {
    case 'school days':
    case 'working days':
      return (amount * 7) / 5
    case 'days':
      return daysBetween(someDay, addDays(someDay, amount))
    case 'weeks':
      return daysBetween(someDay, addWeeks(someDay, amount))
    case 'months':
      return daysBetween(someDay, addMonths(someDay, amount))
    case 'years':
      return daysBetween(someDay, addMonths(someDay, amount * 12))
  }
}
