import { expect, test } from 'vitest'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { history } from '../model/calibrate/history.ts'
import { openLab } from '../model/lab.ts'
import { type Kept, keep, saidAt } from './kept.ts'
import { type NewFigure, readFigures } from './new-figures.ts'
import { scoresOf, summaryOf } from './score.ts'

const figure = (series: string, at: number, value: number, publishedOn = '2027-06-10'): NewFigure => ({
  ...{ series, at, value, basis: 'seen', source: 'Invented', url: 'https://example.org' },
  publishedOn: plainDate(publishedOn),
})
const said: Kept = {
  ...{ on: plainDate('2026-11-29'), version: '1.0', firstYear: 2026, codes: [] },
  known: { plansTotal: 2025, requests: 2025 },
  plain: { plansTotal: [110, 130, 150] },
  fans: [
    { way: 'no-reform', series: 'plansTotal', bands: [2026, 2027, 2028].map(() => [80, 90, 100, 110, 120]) },
    {
      way: 'no-reform',
      series: 'requests',
      bands: [
        [10, 20, 30, 40, 50],
        [30, 40, 50, 60, 70],
      ],
    },
  ],
}

test('[LAB-7] what was said is held only against what nobody knew then, and against the way that was gone', () => {
  const figures = [figure('plansTotal', 2025, 90), figure('plansTotal', 2027, 125), figure('appeals', 2027, 1)]
  expect(scoresOf(said, 'no-reform', [figure('plansTotal', 2026, 90, '2026-06-11')])).toEqual([])
  const [score, ...others] = scoresOf(said, 'no-reform', figures)
  expect(others).toEqual([])
  expect(score).toMatchObject({ low: 80, middle: 100, high: 120, isInside: false, plain: 130 })
  expect(score?.error).toBeCloseTo(-0.2, 10)
  expect(score?.plainError).toBeCloseTo(0.04, 10)
  expect(scoresOf(said, 'tandem-by-gate', figures)).toEqual([])
})

test('[LAB-7] a band that held scores better than one that did not, and the worst is named', () => {
  const scores = (value: number) => scoresOf(said, 'no-reform', [figure('plansTotal', 2026, value)])
  const [near, far] = [scores(101)[0], scores(160)[0]]
  expect([near?.isInside, far?.isInside]).toEqual([true, false])
  expect(near?.loss).toBeLessThan(far?.loss ?? 0)
  // All five lines at what came would be perfect.
  expect(near?.loss).toBeCloseTo((2 * (0.1 * 21 + 0.25 * 11 + 0.5 * 1 + 0.25 * 9 + 0.1 * 19)) / 5 / 101, 10)
  const all = summaryOf([...scores(101), ...scores(160)])
  expect([all.figures, all.inside, all.worst?.figure.value]).toEqual([2, 1, 160])
  expect([summaryOf([]).worst, summaryOf([]).plainError]).toEqual([undefined, undefined])
})

test('a figure of a year that lies across two is held against both', () => {
  expect(saidAt([30, 50], 2026, 'requests', 2026.25)).toBe(35)
  expect(saidAt([30, 50], 2026, 'plansTotal', 2026)).toBe(30)
  expect(saidAt([30, 50], 2026, 'requests', 2027.5)).toBeUndefined()
})

test('[LAB-7] every whole way is kept, with what was known and what plain growth said', () => {
  const kept = keep(openLab(), plainDate('2026-11-29'), history, [0, 1])
  expect([kept.codes.length, kept.fans.length]).toEqual([9, 9 * 16])
  expect(kept.fans.every(fan => fan.bands.length === 11 && fan.bands.every(band => band.length === 5))).toBe(true)
  expect(kept.known.plansTotal).toBe(2025)
  expect(kept.plain.plansTotal?.[0]).toBeGreaterThan(638_745)
})

test('[LAB-7] new figures come all or none: one that is held, unknown, without a source or without a number says so', () => {
  const undated = { series: 'plansTotal', at: '2026', value: '700000', source: 'DfE', url: 'https://example.org/a' }
  const good = { ...undated, published: '2027-06-10' }
  expect(readFigures([good], history)).toMatchObject({ figures: [{ at: 2026, value: 700_000, basis: 'seen' }] })
  const bad = [
    good,
    { ...good, at: '2025' },
    { ...undated, series: 'magic' },
    { ...good, at: '', value: 'lots', source: '' },
  ]
  const read = readFigures(bad, history)
  expect('problems' in read && read.problems.map(({ line }) => line)).toEqual([2, 3, 3, 4, 4, 4])
  expect(readFigures([good, good], history)).toMatchObject({ problems: [{ line: 2 }] })
})
