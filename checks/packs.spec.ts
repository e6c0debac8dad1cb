import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { addMonths, type PlainDate, plainDate } from '../src/kernel/plain-date.ts'
import { subjectOf } from '../src/policy/clause.ts'
import { durationInWords } from '../src/policy/duration.ts'
import { loadAdoptions } from '../src/policy/load-adoptions.ts'
import { loadPacks } from '../src/policy/load-packs.ts'
import { loadRegister } from '../src/policy/load-register.ts'
import { type Pack, type Subject, subjects } from '../src/policy/pack.ts'
import { projectFolder, readSources } from '../src/policy/trace/read-sources.ts'
import { valuesRead } from '../src/policy/values-read.ts'

const library = loadPacks()
const adoptions = loadAdoptions()
const register = loadRegister()
const areas = [...new Set(adoptions.map(each => each.area))]
const today = plainDate('2026-11-30')
const twoYearsAhead = addMonths(today, 24)

/** The first day of each quarter from a day to two years ahead. */
function quartersFrom(first: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = []
  for (let day = first; day <= twoYearsAhead; day = addMonths(day, 3)) days.push(day)
  return days
}

test('from its first choice to two years ahead, each quarter has exactly one pack for each subject in each area', () => {
  const wrong = areas.flatMap(area =>
    subjects.flatMap(subject => {
      const chosen = adoptions.filter(each => each.area === area && each.subject === subject)
      const [first] = chosen.map(each => each.from).toSorted()
      if (!first) return [`${area} has chosen no pack for ${subject}`]
      return quartersFrom(first).flatMap(day => {
        const inForce = chosen.filter(each => each.from <= day && (!each.to || day <= each.to))
        return inForce.length === 1 ? [] : [`${area}, ${subject}, ${day}: ${inForce.length} packs`]
      })
    }),
  )
  expect(wrong).toEqual([])
})

test('the law governs statutory plans in every area, from the first day there was a pack', () => {
  const [first] = [...library.values()].map(pack => pack.from).toSorted()
  for (const area of areas) {
    const chosen = adoptions.find(each => each.area === area && each.subject === 'statutory-plan')
    expect([area, chosen?.pack, chosen?.from]).toEqual([area, 'children-and-families-act-2014', first])
  }
})

test('an area chooses a pack only for what the pack may govern, and only while the pack stands', () => {
  const wrong = adoptions.filter(({ pack: id, subject, from }) => {
    const pack = library.get(id)
    return !pack?.mayGovern.includes(subject) || from < pack.from || (pack.to && from > pack.to)
  })
  expect(wrong.map(({ area, subject, pack }) => `${area} ${subject} ${pack}`)).toEqual([])
})

test('every value that code reads is in every pack that may govern its subject, in the kind it is read as', () => {
  const missing = valuesRead(readSources()).flatMap(({ clause, key, kind, path }) => {
    const subject: Subject | undefined = register.law.has(clause) ? 'statutory-plan' : subjectOf(clause)
    const packs = [...library.values()].filter(pack => subject && pack.mayGovern.includes(subject))
    return packs
      .filter(pack => !holds(pack, kind, key))
      .map(pack => `${path} reads ${key} as ${kind}: not in ${pack.id}`)
  })
  expect(missing).toEqual([])
})

function holds(pack: Pack, kind: 'duration' | 'number' | 'text' | 'list' | 'flag', key: string): boolean {
  try {
    pack[kind](key)
    return true
  } catch {
    return false
  }
}

/** Where each time limit of today's law stands, by number in the order in which policy/README.md names its source. */
const timers: Readonly<Record<string, string>> = {
  T01: 'PLA-1.time-limit',
  T02: 'PLA-2.time-limit',
  T03: 'PLA-3.time-limit',
  T04: 'PLA-4.at-least',
  T05: 'PLA-5.time-limit',
  T06: 'PLA-6.time-limit',
  T07: 'REV-10.time-limit',
  T08: 'REV-11.time-limit',
  T09: 'REV-12.notice',
  T10: 'REV-13.time-limit',
  T11: 'REV-14.time-limit',
  T12: 'REV-15.time-limit',
  T13: 'REV-16.by',
  T14: 'REV-17.by',
  T15: 'REV-18.before-move',
  T16: 'REV-19.from-year',
  T17: 'RED-24.from-decision',
  T18: 'RED-25.time-limit',
  T19: 'RED-26.time-limit',
  T20: 'RED-27.time-limit',
  T21: 'PLA-14.keep-until',
  T22: 'PLA-15.until',
  T23: 'RED-23.time-limit',
  T24: 'PLA-16.at-least-every',
  T25: 'REV-20.times-a-year',
  T26: 'REV-21.time-limit',
}

const given = z.object({
  timers: z.array(z.object({ id: z.string(), limit: z.string(), evidence: z.enum(['S', 'L']) })),
})

test('every time limit of today’s law stands in its pack, with its number and how far it was checked', () => {
  const law = library.get('children-and-families-act-2014')
  const list = join(projectFolder(), '..', 'shared', 'data', 'statutory_timers.json')
  for (const key of Object.values(timers)) expect(valueAt(law, key), key).toBeDefined()
  if (!existsSync(list)) return console.log('skipped: the list of time limits is not at hand')
  for (const { id, limit, evidence } of given.parse(JSON.parse(readFileSync(list, 'utf8'))).timers) {
    const key = timers[id] ?? ''
    const [number] = /\d+/.exec(limit) ?? []
    const value = valueAt(law, key)
    const clause = clauseOf(law, key)
    const words = typeof value === 'object' && 'unit' in value ? durationInWords(value) : String(value)
    if (number && !['T08', 'T25'].includes(id)) expect(words, `${id} ${key}`).toContain(number)
    if (id === 'T23') continue // the limit itself is known in general only, the body’s practice was read
    expect(clause?.checked, `${id} ${key}`).toBe(
      evidence === 'S' ? 'seen on a public page' : 'law stated from general knowledge; check',
    )
  }
})

const clauseOf = (pack: Pack | undefined, key: string) =>
  [...(pack?.clauses.values() ?? [])].find(clause => key.startsWith(`${clause.id}.`))
const valueAt = (pack: Pack | undefined, key: string) => clauseOf(pack, key)?.values[key.slice(key.indexOf('.') + 1)]
