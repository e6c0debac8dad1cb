import { isFlowName } from '../about.ts'
import { advance, birthday, c, flows, layout, p, start, v, x } from '../england/kernels.generated.ts'
import { birthTable, firstBirths, firstYear, type Inputs, inputsFor, lastYear } from './inputs.ts'

/** What one run writes down: single numbers as they are each January, and of those told over a year their mean in the year after. */
export type Written = {
  readonly atJanuary: Float64Array
  readonly overYear: Float64Array
}
export const years = lastYear - firstYear + 1
const { singles, kept } = layout
// What a run goes on from: single numbers and stocks, how they change, and how they changed in the last step.
const room = 3 * kept
const spendAt = layout.at.highNeedsSpend
const toldOverYear = Int32Array.from(
  layout.singleNames.flatMap((name: string, at: number) => (isFlowName(name) ? [at] : [])),
)
const comparedColumn = layout.inputsByDate.indexOf('comparedSpend')

/** Room for runs, kept and used again: nothing is asked for while a slider moves. One run at a time is in a thread’s state. */
export type Engine = {
  readonly inputs: Inputs
  /** The thread’s own, shared by all its engines: what is to outlast a run is copied. */
  readonly state: Float64Array
  readonly written: Written
  /** Everyone who left at twenty-five, up to now. */
  leftAtTwentyFive: number
  /** Spend on high needs at each step of the last run. */
  readonly spend: Float64Array
}

export function openEngine(perYear?: number): Engine {
  const inputs = inputsFor(perYear)
  return {
    inputs,
    state: v,
    written: { atJanuary: new Float64Array(years * singles), overYear: new Float64Array(years * singles) },
    leftAtTwentyFive: 0,
    spend: new Float64Array(inputs.steps + 1),
  }
}

/** What to look at between steps, for those who check the ledgers. */
export type Watch = (engine: Engine, step: number, when: 'worked-out' | 'moved' | 'a-year-older') => void

/**
 * Runs one world from January 2015 to January of `until`. `compared` is the spend of the same world without reform, step by
 * step: with it, every way of spending spends the same.
 */
export function runWorld(
  engine: Engine,
  parameters: Float64Array,
  compared?: Float64Array,
  until = lastYear,
  watch?: Watch,
): void {
  const { stepsPerYear: perYear } = engine.inputs
  v.fill(0)
  p.set(parameters)
  engine.leftAtTwentyFive = 0
  setCompared(engine, compared)
  readAt(engine.inputs, 0)
  start()
  runFrom(engine, 0, (until - firstYear) * perYear, watch)
}

/** A world as it stood in January 2026, before anything that can be chosen had begun, with what was written down until then. */
export type Past = {
  readonly state: Float64Array
  readonly atJanuary: Float64Array
  readonly overYear: Float64Array
  readonly spend: Float64Array
}
const reformYear = 2026

/** Runs one world without reform, and keeps its past. */
export function runPast(engine: Engine, parameters: Float64Array): Past {
  const { written, inputs } = engine
  const past: { state?: Float64Array } = {}
  const from = (reformYear - firstYear) * inputs.stepsPerYear
  runWorld(engine, parameters, undefined, lastYear, (_, step, when) => {
    if (when !== 'worked-out' && step === from - 1) past.state = v.slice(0, room)
  })
  const rowsKept = (reformYear - firstYear) * singles
  return {
    state: past.state ?? v.slice(0, room),
    atJanuary: written.atJanuary.slice(0, rowsKept),
    overYear: written.overYear.slice(0, rowsKept),
    spend: Float64Array.from(engine.spend),
  }
}

/** Runs a world on from its past: the same, to the last bit, as running it whole, and a third quicker. */
export function runReform(engine: Engine, parameters: Float64Array, past: Past, compared: Float64Array): void {
  const { inputs, written, spend } = engine
  v.set(past.state)
  p.set(parameters)
  written.atJanuary.set(past.atJanuary)
  written.overYear.set(past.overYear)
  spend.set(past.spend)
  setCompared(engine, compared)
  runFrom(engine, (reformYear - firstYear) * inputs.stepsPerYear, inputs.steps)
}

function setCompared({ inputs: { rows, width, steps } }: Engine, values: Float64Array | undefined): void {
  for (let step = 0; step <= steps; step += 1) rows[step * width + comparedColumn] = values?.[step] ?? 0
}

/** Goes on from where the state stands. The last step's flows are worked out and written, and nothing moves after it. */
function runFrom(engine: Engine, from: number, to: number, watch?: Watch): void {
  const { inputs, spend, written } = engine
  const { stepsPerYear: perYear } = inputs
  const dt = 1 / perYear
  let straight = from === 0
  // Everyone is a year older as the school year begins, on the first of September.
  const autumn = Math.round((perYear * 2) / 3)
  for (let step = from; step <= to; step += 1) {
    const inYear = step % perYear
    readAt(inputs, step)
    flows()
    spend[step] = v[spendAt] ?? 0
    write(written, (step - inYear) / perYear, inYear, perYear)
    watch?.(engine, step, 'worked-out')
    if (step === to) return
    // Plain steps would leave all that grows behind by half a step: plans by one in a hundred. A step that knows how the
    // change itself changes leaves a sixth of that. The first, and the one after everyone is a year older, know no such thing.
    advance(dt, straight ? 0 : 0.5)
    straight = false
    watch?.(engine, step, 'moved')
    if ((step + 1) % perYear === autumn) {
      engine.leftAtTwentyFive += birthday()
      straight = true
      watch?.(engine, step, 'a-year-older')
    }
  }
}

function write({ atJanuary, overYear }: Written, year: number, inYear: number, perYear: number): void {
  const from = year * singles
  if (inYear === 0) for (let at = 0; at < singles; at += 1) atJanuary[from + at] = v[at] ?? 0
  for (const at of toldOverYear) {
    const part = (v[at] ?? 0) / perYear
    overYear[from + at] = inYear === 0 ? part : (overYear[from + at] ?? 0) + part
  }
}

/** What this step reads by date, and how many were born in the year of those of each age. */
function readAt({ rows, width, stepsPerYear }: Inputs, step: number): void {
  for (let at = 0; at < width; at += 1) x[at] = rows[step * width + at] ?? 0
  const bornIn = birthOffset(step, stepsPerYear)
  for (let age = 0; age < c.length; age += 1) c[age] = birthTable[bornIn - age] ?? 0
}

/** Those who are `a` years old at a step were born in the year whose place is this less `a`. */
function birthOffset(step: number, perYear: number): number {
  const autumn = Math.round((perYear * 2) / 3)
  return firstYear - firstBirths + Math.floor((step + perYear - autumn) / perYear) - 1
}
