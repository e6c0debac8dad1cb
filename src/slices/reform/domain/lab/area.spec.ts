import { expect, test } from 'vitest'
import { given } from '../../../../kernel/given.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { testPacks } from '../../../../policy/testing.ts'
import { areaCount } from '../area-count.ts'
import { openLab, runIn, years } from '../model/lab.ts'
import type { Local } from '../model/places.ts'
import { today } from '../model/scenario.ts'
import { type AreaFigure, howToCount, type OwnFigure, ownFigures } from './area-figures.ts'
import { englandIn2026, localOf, restOf } from './local-of.ts'

const pack = testPacks().for('support')
const figure = (name: AreaFigure, value: number): OwnFigure => ({
  ...{ figure: name, value, origin: 'published', source: 'Invented' },
})
const wrenshire = [figure('people', 152_000), figure('support', 12_900), figure('plans', 7_400), figure('money', 99e6)]
const about = (count: number) => ({ state: 'counted', about: count }) as const
const few = { state: 'too-few' } as const
const here = (local: Local, area: string) => runIn(openLab(local), { ...today, area }, 0)
const local = (own: readonly OwnFigure[]): Local => {
  const found = localOf(own)
  if (!found) throw new Error('An area with people has a place in England')
  return found
}

test('[LAB-6] what is counted here stands for an area only where it holds most of its people here', () => {
  const held = { known: about(125_000), withoutPlan: about(12_500), withPlan: few }
  expect(ownFigures(pack, wrenshire, held).map(({ value, origin }) => [value, origin])).toEqual([
    [152_000, 'published'],
    [12_500, 'counted'],
    // Fewer than can be counted out: what is given stays.
    [7_400, 'published'],
    [99e6, 'published'],
  ])
  expect(ownFigures(pack, wrenshire, { ...held, known: about(121_000) })).toEqual(wrenshire)
  expect(ownFigures(pack, wrenshire.slice(1), held)).toEqual(wrenshire.slice(1))
})

test('[LAB-6] an area’s model says in January 2026 what its own figures say, and is England where it has none', () => {
  const at = years.indexOf(2026)
  const own = here(local(wrenshire), '991-1')
  expect(own.supportCount?.[at]).toBeCloseTo(12_900, -1)
  expect(own.plansTotal?.[at]).toBeCloseTo(7_400, -1)
  expect(own.grant?.[at]).toBeCloseTo(99e6, 0)
  const bare = here(local([figure('people', 88_000)]), '993-1')
  expect(bare.plansTotal?.[at]).toBeCloseTo((englandIn2026().plans * 88_000) / englandIn2026().people, 6)
  expect(localOf([figure('plans', 100)])).toBeUndefined()
})

test('England is the sum of its areas where they have figures of their own: as it begins exactly, and later closely', () => {
  const areas = [local(wrenshire), local([figure('people', 61_000), figure('plans', 1_900)])]
  const parts = [...areas, restOf(areas)].map((each, at) => here(each, `99${at}-1`))
  const england = runIn(openLab(), today, 0)
  const apart = (name: string, year: number): number =>
    Math.abs(
      parts.reduce((sum, part) => sum + (part[name]?.[years.indexOf(year)] ?? 0), 0) /
        (england[name]?.[years.indexOf(year)] ?? 0) -
        1,
    )
  for (const name of ['plansTotal', 'needsTotal', 'waitingTotal', 'unmet']) expect(apart(name, 2015)).toBeLessThan(1e-9)
  for (const name of ['plansTotal', 'needsTotal', 'requests', 'highNeedsSpend', 'outlay'])
    for (const year of [2026, 2035, 2044]) expect([name, year, apart(name, year) < 0.005]).toEqual([name, year, true])
})

test('[LAB-6] an area is counted by the clock alone, when it is time, and only where something is another than before', () => {
  const on = plainDate('2027-01-04')
  const data = { on, figures: wrenshire, known: few }
  const take = { type: 'TakeAreaFigures', ...data } as const
  const { everyDays } = howToCount(pack)
  const clock = { everyDays, isClock: true }
  const taken = { type: 'AreaFiguresTaken', data: { nth: 1, ...data } } as const
  given(areaCount, { everyDays, isClock: false }).when(take).thenRefused('LAB-6', 'by themselves')
  given(areaCount, clock).when(take).thenExactly(taken)
  given(areaCount, clock, taken).when(take).thenNothing()
  const later = { ...take, on: plainDate('2027-03-01') }
  given(areaCount, clock, taken).when(later).thenNothing()
  // As the log gives it back, its fields in another order.
  const figures = wrenshire.map(({ source, origin, value, figure: name }) => ({ source, origin, value, figure: name }))
  given(areaCount, clock, { ...taken, data: { known: few, figures, on, nth: 1 } })
    .when(later)
    .thenNothing()
  given(areaCount, clock, taken)
    .when({ ...later, known: about(125_000) })
    .thenExactly({ type: 'AreaFiguresTaken', data: { ...data, nth: 2, on: later.on, known: about(125_000) } })
})
