import { expect, test } from 'vitest'
import { explain, levers } from './about.ts'
import { declared } from './calibrate/parameters.ts'
import { layout } from './england/kernels.generated.ts'
import { fanOf, openLab, runFan, runIn, runPart, years } from './lab.ts'
import { asEngland } from './places.ts'
import { presets } from './presets.ts'
import { openEngine, runWorld } from './run/engine.ts'
import { type Scenario, today } from './scenario.ts'
import { worlds, worldsFor } from './worlds.ts'

const lab = openLab()
const way = (name: string): Scenario => ({ ...today, levers: presets.find(each => each.name === name)?.levers ?? {} })
const at = (year: number) => years.indexOf(year)
const some = [0, 60, 120, 180]

test('every way of spending spends the same in every year', () => {
  const none = runIn(lab, today, 5).outlay ?? []
  const ours = runIn(lab, way('tandem-by-gate'), 5).outlay ?? []
  for (const { name, levers: moved } of presets.filter(each => each.name !== 'no-reform')) {
    const outlay = runIn(lab, { ...today, levers: moved }, 5).outlay ?? []
    outlay.forEach((spent, year) => {
      expect(Math.abs(spent - (ours[year] ?? 0)), `${name} ${years[year]}`).toBeLessThan(1)
    })
  }
  expect((ours[at(2030)] ?? 0) - (none[at(2030)] ?? 0)).toBeGreaterThan(1.35e9)
})

test('a lever moved and moved back leaves nothing behind, to the last bit', () => {
  const before = runIn(lab, today, 3)
  runIn(lab, way('tandem-by-date'), 3)
  expect(runIn(lab, today, 3)).toEqual(before)
  expect(
    runIn(lab, { ...today, levers: Object.fromEntries(levers.map(({ name, usual }) => [name, usual])) }, 3),
  ).toEqual(before)
})

test('carried on from 2026 is the same as run whole, to the last bit', () => {
  const engine = openEngine()
  runWorld(engine, Float64Array.from(worlds[7] ?? []))
  const here = runIn(lab, today, 7)
  const plans = years.map((_, year) => engine.written.atJanuary[year * layout.singles + layout.at.plansTotal])
  expect(here.plansTotal).toEqual(plans)
})

test('half the step changes what is told by less than one part in two hundred', () => {
  const fine = openEngine(12)
  const coarse = openEngine(6)
  for (const world of some) {
    const parameters = Float64Array.from(worlds[world] ?? [])
    runWorld(fine, parameters)
    runWorld(coarse, parameters)
    for (const name of ['plansTotal', 'supportCount', 'highNeedsSpend', 'specialPlans'] as const)
      for (const year of [2020, 2025, 2035, 2044]) {
        const place = (year - 2015) * layout.singles + layout.at[name]
        expect(
          Math.abs((fine.written.atJanuary[place] ?? 0) / (coarse.written.atJanuary[place] ?? 0) - 1),
          `${name} ${year}`,
        ).toBeLessThan(0.005)
      }
  }
})

test.each(['no-reform', 'tandem-by-gate'])('England is the sum of its areas: %s', name => {
  const shares = [0.41, 0.3, 0.2, 0.08, 0.01]
  const england = runIn(lab, way(name), 11)
  const areas = shares.map(share => runIn(openLab({ ...asEngland, share }), { ...way(name), area: '999' }, 11))
  for (const series of ['plansTotal', 'needsTotal', 'requests', 'highNeedsSpend', 'outlay', 'staff', 'appeals'])
    for (const year of [2015, 2030, 2044]) {
      if (england[series] === undefined) continue
      const sum = areas.reduce((total, area) => total + (area[series]?.[at(year)] ?? 0), 0)
      expect(Math.abs(sum / (england[series]?.[at(year)] ?? 1) - 1), `${series} ${year}`).toBeLessThan(1e-9)
    }
})

test('an empty area, one without staff and one without money stay finite', () => {
  for (const local of [
    { ...asEngland, share: 0 },
    { ...asEngland, staffHere: 0 },
    { ...asEngland, moneyHere: 0 },
    { ...asEngland, needsHere: 0, plansHere: 0 },
  ])
    for (const name of ['no-reform', 'tandem-by-date', 'law-kept'])
      for (const [series, values] of Object.entries(runIn(openLab(local), { ...way(name), area: '998' }, 2)))
        expect(values.every(Number.isFinite), `${series} ${JSON.stringify(local)}`).toBe(true)
  expect(runIn(openLab({ ...asEngland, share: 0 }), { ...today, area: '998' }, 2).plansTotal?.[at(2040)]).toBe(0)
  expect(runIn(openLab({ ...asEngland, staffHere: 0 }), { ...today, area: '998' }, 2).newPlans?.[at(2020)]).toBe(0)
})

test('more money, help that does more and families who trust sooner never leave more need unmet', () => {
  const unmet = (scenario: Scenario, world: number) => runIn(lab, scenario, world).unmet?.[at(2040)] ?? Number.NaN
  const base = way('support-only')
  for (const world of some) {
    expect(unmet({ ...base, levers: { ...base.levers, newMoney: 4e9 } }, world)).toBeLessThan(unmet(base, world))
    const better = { ...base, beliefs: { coreEfficiency: 2 } }
    expect(unmet(better, world)).toBeLessThan(unmet({ ...base, beliefs: { coreEfficiency: 0.6 } }, world))
    expect(unmet({ ...base, beliefs: { trustGain: 3 } }, world)).toBeLessThanOrEqual(
      unmet({ ...base, beliefs: { trustGain: 8 } }, world),
    )
  }
})

test('[P39] a gate that never opens keeps the law as it is, and one that asks nothing lets it come by date', () => {
  const gated = { ...way('tandem-by-gate').levers, gateTest: 1.8, gateWidth: 1, newMoney: 0 }
  expect(runIn(lab, { ...today, levers: gated }, 40).lawNow?.[at(2030)]).toBe(0)
  expect(runIn(lab, { ...today, levers: { ...gated, gated: 0 } }, 40).lawNow?.[at(2036)]).toBeCloseTo(0.8, 10)
})

test('a belief that history touches chooses worlds; one about the future is set in each', () => {
  const weak = worldsFor({ feedback: 0.1 })
  expect(weak.length).toBeLessThan(worlds.length / 2)
  expect(worldsFor({ coreEfficiency: 2 })).toHaveLength(worlds.length)
  const names = ['plansTotal']
  const near = runFan(lab, { ...today, beliefs: { feedback: 0.1 } }, names, weak.slice(0, 10))
  expect(near.plansTotal?.['0.5']?.[at(2025)]).toBeGreaterThan(590_000)
})

test('a fan made in parts is the fan made at once, and its lines do not cross', () => {
  const names = ['unmet', 'confidence']
  const chosen = [0, 20, 40, 60, 80, 100]
  const whole = runFan(lab, way('support-only'), names, chosen)
  const parts = [chosen.slice(0, 2), chosen.slice(2)].map(part => runPart(openLab(), way('support-only'), names, part))
  expect(fanOf(parts)).toEqual(whole)
  for (const lines of Object.values(whole))
    for (const year of years.keys())
      expect(lines['0.1']?.[year]).toBeLessThanOrEqual(lines['0.9']?.[year] ?? Number.NaN)
})

test('cutting every loop leaves fewer plans than history where the circle is strong', () => {
  const strong = worldsFor({ feedback: 1.4 })[0] ?? 0
  const plans = (cuts: readonly number[]) => runIn(lab, { ...today, cuts }, strong).plansTotal?.[at(2025)] ?? Number.NaN
  expect(plans([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeLessThan(0.9 * plans([]))
})

test('every variable can be explained, with what it uses and what uses it', () => {
  for (const name of declared.keys()) expect(explain(name)?.source, name).toBeTruthy()
  expect(explain('pull')?.uses).toContain('outsidePull')
  expect(explain('pull')?.usedBy).toContain('asked')
  expect(explain('nothing')).toBeUndefined()
})
