import { expect, test } from 'vitest'
import { isFlowName } from '../about.ts'
import { declared, leverOnes, parameterAt } from '../calibrate/parameters.ts'
import { layout } from '../england/kernels.generated.ts'
import { sizeOf } from '../language/layout.ts'
import { presets } from '../presets.ts'
import { worlds } from '../worlds.ts'
import { type Engine, openEngine, runWorld } from './engine.ts'

const places: Readonly<Record<string, number>> = layout.at
const chosen = [0, 99, 199]
const ways = presets.map(preset => preset.name)

/** A world under a preset, its outlay held against the same world without reform. */
function play(
  engine: Engine,
  world: number,
  levers: Readonly<Record<string, number>>,
  watch: Parameters<typeof runWorld>[4],
): void {
  const parameters = Float64Array.from(worlds[world] ?? [])
  runWorld(engine, parameters)
  const compared = Float64Array.from(engine.spend)
  for (const { name } of leverOnes)
    if (levers[name] !== undefined) parameters[parameterAt.get(name) ?? -1] = levers[name]
  runWorld(engine, parameters, compared, undefined, watch)
}
const one = (engine: Engine, name: string) => engine.state[places[name] ?? -1] ?? Number.NaN
function all(engine: Engine, name: string): number {
  const found = declared.get(name)
  if (!found) return Number.NaN
  return engine.state.subarray(places[name], (places[name] ?? 0) + sizeOf(found)).reduce((sum, value) => sum + value, 0)
}
const people = (engine: Engine) =>
  ['needs', 'waiting', 'plans', 'record'].reduce((sum, name) => sum + all(engine, name), 0)

test.each(ways)('nobody is lost and nobody appears: %s', way => {
  const engine = openEngine()
  const levers = presets.find(({ name }) => name === way)?.levers ?? {}
  let worst = 0
  for (const world of chosen) {
    let before = 0
    let leftBefore = 0
    let changeBefore = 0
    let straight = true
    play(engine, world, levers, (_, __, when) => {
      if (when === 'moved') {
        const change = one(engine, 'born') - one(engine, 'left')
        worst = Math.max(
          worst,
          Math.abs(people(engine) - before - (change + (straight ? 0 : 0.5) * (change - changeBefore)) / 6),
        )
        changeBefore = change
        straight = false
      }
      if (when === 'a-year-older')
        worst = Math.max(worst, Math.abs(people(engine) - before + engine.leftAtTwentyFive - leftBefore))
      if (when === 'a-year-older') straight = true
      before = people(engine)
      leftBefore = engine.leftAtTwentyFive
    })
  }
  expect(worst).toBeLessThan(1e-6)
})

test.each(ways)('no pound is lost and none appears: %s', way => {
  const engine = openEngine()
  let worst = 0
  for (const world of chosen)
    play(engine, world, presets.find(({ name }) => name === way)?.levers ?? {}, (_, __, when) => {
      if (when !== 'worked-out') return
      const sum = (...names: readonly string[]) => names.reduce((total, name) => total + one(engine, name), 0)
      const come = sum('grant', 'notional', 'reformMoney', 'released', 'borrowing')
      const gone =
        sum('highNeedsSpend', 'contribution', 'toPlans', 'coreOffer', 'namedCosts', 'schoolSupport', 'leftOver') -
        one(engine, 'unpaid')
      worst = Math.max(worst, Math.abs(come - gone))
    })
  expect(worst).toBeLessThan(1)
})

test.each(ways)('nothing that is counted falls below nought: %s', way => {
  const engine = openEngine()
  const stocks = [...declared.values()].filter(each => each.kind === 'stock')
  let least = 0
  for (const world of chosen)
    play(engine, world, presets.find(({ name }) => name === way)?.levers ?? {}, (_, step, when) => {
      if (when !== 'worked-out' || step % 12 !== 0) return
      for (const each of stocks) {
        const from = places[each.name] ?? 0
        for (let at = from; at < from + sizeOf(each); at += 1) least = Math.min(least, engine.state[at] ?? Number.NaN)
      }
    })
  expect(least).toBeGreaterThanOrEqual(-1e-9)
})

test('what is told over a year is a flow', () => {
  expect(isFlowName('requests')).toBe(true)
  expect(isFlowName('plansTotal')).toBe(false)
})
