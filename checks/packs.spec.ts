import { expect, test } from 'vitest'
import { addMonths, type PlainDate, plainDate } from '../src/kernel/plain-date.ts'
import { subjectOf } from '../src/policy/clause.ts'
import { durationInWords } from '../src/policy/duration.ts'
import { loadAdoptions } from '../src/policy/load-adoptions.ts'
import { loadPacks } from '../src/policy/load-packs.ts'
import { loadRegister } from '../src/policy/load-register.ts'
import { type Checked, type Pack, type Subject, subjects } from '../src/policy/pack.ts'
import { readSources } from '../src/policy/trace/read-sources.ts'
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

const seen = 'seen on a public page'
const general = 'law stated from general knowledge; check'

/** The time limits of today's law, as the Act, the Regulations and the Code give them, and how far each was checked. */
const limits: readonly (readonly [key: string, words: string, checked: Checked])[] = [
  ['PLA-1.time-limit', '6 weeks', seen],
  ['PLA-2.time-limit', '6 weeks', seen],
  ['PLA-3.time-limit', '16 weeks', seen],
  ['PLA-4.at-least', '15 days', seen],
  ['PLA-5.time-limit', '15 days', seen],
  ['PLA-6.time-limit', '20 weeks', seen],
  ['PLA-14.keep-until', 'the time to appeal is over, or the appeal is', general],
  ['PLA-15.until', 'the end of the school year in which the young person turns 25', general],
  ['PLA-16.at-least-every', '12 months', general],
  ['REV-10.time-limit', '12 months', seen],
  ['REV-11.earliest', '3 months', general],
  ['REV-11.time-limit', '6 months', general],
  ['REV-12.notice', '2 weeks', seen],
  ['REV-13.time-limit', '2 weeks', seen],
  ['REV-14.time-limit', '4 weeks', seen],
  ['REV-15.time-limit', '8 weeks', seen],
  ['REV-16.by', '15 February of the year of the move', seen],
  ['REV-17.by', '31 March of the year of the move', seen],
  ['REV-18.before-move', '5 months', seen],
  ['REV-19.from-year', '9', general],
  ['REV-20.times-a-year', '3', general],
  ['REV-21.time-limit', '12 months', seen],
  ['RED-23.time-limit', '12 months', general],
  ['RED-24.from-decision', '2 months', seen],
  ['RED-24.from-certificate', '1 month', seen],
  ['RED-25.time-limit', '3 working days', seen],
  ['RED-26.time-limit', '30 days', seen],
  ['RED-27.time-limit', '6 months', general],
]

test.each(limits)('a time limit of today’s law: %s is %s', (key, words, checked) => {
  const law = library.get('children-and-families-act-2014')
  const clause = [...(law?.clauses.values() ?? [])].find(({ id }) => key.startsWith(`${id}.`))
  const value = clause?.values[key.slice(key.indexOf('.') + 1)]
  expect(typeof value === 'object' && 'unit' in value ? durationInWords(value) : String(value)).toBe(words)
  expect(clause?.checked).toBe(checked)
})
