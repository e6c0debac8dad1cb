import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64Url, toBase64Url } from './base64url.ts'
import { beliefOnes, leverOnes } from './calibrate/parameters.ts'
import { presets } from './presets.ts'
import { fromSteps, problemsOf, type Scenario, stepsOf, today } from './scenario.ts'
import { decodeScenario, encodeScenario } from './scenario-code.ts'

const sliders = (all: typeof leverOnes | typeof beliefOnes): fc.Arbitrary<Readonly<Record<string, number>>> =>
  fc
    .subarray([...all.keys()])
    .chain(moved =>
      fc
        .tuple(...moved.map(at => fc.nat(stepsOf(all[at]?.range ?? none, all[at]?.range.to ?? 0))))
        .map(steps =>
          Object.fromEntries(
            moved.map((at, nth) => [all[at]?.name ?? '', fromSteps(all[at]?.range ?? none, steps[nth] ?? 0)]),
          ),
        ),
    )
const none = { from: 0, to: 1, step: 1 }
const scenarios: fc.Arbitrary<Scenario> = fc.record({
  levers: sliders(leverOnes),
  beliefs: sliders(beliefOnes),
  cuts: fc.uniqueArray(fc.integer({ min: 1, max: 9 })).map(cuts => cuts.toSorted((a, b) => a - b)),
  area: fc.constantFrom('england', '301', '938', '991-1', '999-65535'),
})

test('a scenario comes back as it was, in fewer than two hundred letters', () => {
  fc.assert(
    fc.property(scenarios, scenario => {
      const code = encodeScenario(scenario)
      expect(code).toMatch(/^[\w-]+$/)
      expect(code.length).toBeLessThan(200)
      expect(decodeScenario(code)).toEqual({ scenario })
      expect(problemsOf(scenario)).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('every slider moved to its far end still fits', () => {
  const far = (all: typeof leverOnes | typeof beliefOnes) =>
    Object.fromEntries(all.map(({ name, range }) => [name, range.to]))
  const code = encodeScenario({
    levers: far(leverOnes),
    beliefs: far(beliefOnes),
    cuts: [1, 2, 3, 4, 5, 6, 7, 8, 9],
    area: '938-65535',
  })
  expect(code.length).toBeLessThan(200)
})

test('every preset stands on the steps of its sliders', () => {
  for (const { levers } of presets)
    expect(decodeScenario(encodeScenario({ ...today, levers }))).toEqual({ scenario: { ...today, levers } })
})

test('another version, a slider out of range, an altered code and nonsense are each refused in their own way', () => {
  const code = encodeScenario({ ...today, levers: { newMoney: 1.35e9 } })
  const bytes = fromBase64Url(code) ?? new Uint8Array()
  const altered = (at: number, value: number, mends: boolean) => {
    const copy = Uint8Array.from(bytes)
    copy[at] = value
    if (mends) copy[copy.length - 1] = [...copy.slice(0, -1)].reduce((sum, byte) => (sum * 31 + byte) & 0xffff, 7) % 251
    return decodeScenario(toBase64Url(copy))
  }
  expect(altered(0, 9, true)).toEqual({ no: 'another-version' })
  expect(altered(8, 255, true)).toEqual({ no: 'out-of-range' })
  expect(altered(8, 3, false)).toEqual({ no: 'not-a-scenario' })
  for (const wrong of ['', 'hello', '%%%', '<script>', 'A'.repeat(500)])
    expect(decodeScenario(wrong)).toEqual({ no: 'not-a-scenario' })
})

test('what is wrong with a scenario from outside is said slider by slider', () => {
  expect(
    problemsOf({ levers: { newMoney: 9e12, magic: 1 }, beliefs: { leak: Number.NaN }, cuts: [12], area: '<b>' }),
  ).toEqual([
    { about: 'newMoney', problem: 'out-of-range' },
    { about: 'magic', problem: 'unknown' },
    { about: 'leak', problem: 'not-a-number' },
    { about: 'loop 12', problem: 'out-of-range' },
    { about: '<b>', problem: 'unknown' },
  ])
})
