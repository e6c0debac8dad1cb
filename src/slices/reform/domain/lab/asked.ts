import { beliefs, levers, type Slider } from '../model/about.ts'
import { type PresetName, presets } from '../model/presets.ts'
import { type Scenario, snapped } from '../model/scenario.ts'
import { decodeScenario, encodeScenario } from '../model/scenario-code.ts'

/** How a scenario was read: whole, from another model, with something moved to the nearest value, of an area that is not here, or not at all. */
export type HowRead = 'whole' | 'old' | 'mended' | 'unknown' | 'elsewhere'

/** A scenario as it is kept: nothing in it that stands where it stands by itself. So the same choice has the same link. */
export function settled({ levers: given, beliefs: held, cuts, area }: Scenario): Scenario {
  const kept = (values: Readonly<Record<string, number>>, sliders: readonly Slider[]) =>
    Object.fromEntries(
      sliders.flatMap(slider => {
        const value = values[slider.name]
        if (value === undefined) return []
        const at = snapped(slider, value)
        return at === snapped(slider, slider.usual) ? [] : [[slider.name, at]]
      }),
    )
  return { levers: kept(given, levers), beliefs: kept(held, beliefs), cuts: [...cuts].toSorted((a, b) => a - b), area }
}

/** The link of a scenario: the same choice always has the same. */
export const codeOf = (scenario: Scenario): string => encodeScenario(settled(scenario))

/** What a whole way of going about it sets, under the beliefs and cuts of another scenario. */
export function presetUnder(name: PresetName, under: Pick<Scenario, 'beliefs' | 'cuts' | 'area'>): Scenario {
  const preset = presets.find(each => each.name === name)
  return settled({ levers: preset?.levers ?? {}, beliefs: under.beliefs, cuts: under.cuts, area: under.area })
}

/** A scenario from a link. What cannot be read is said, and never guessed at. */
export function readCode(code: string): { readonly scenario: Scenario } | { readonly read: 'old' | 'unknown' } {
  const decoded = decodeScenario(code)
  if ('scenario' in decoded) return { scenario: settled(decoded.scenario) }
  return { read: decoded.no === 'another-version' ? 'old' : 'unknown' }
}

/** The area of a form or an address as a scenario names it; England where it is none. */
export const areaIn = (typed: string | undefined): string =>
  typed !== undefined && /^[1-9]\d{2}-[1-9]\d{0,4}$/.test(typed) ? typed : 'england'

/** A scenario from the sliders of a form: `do.newMoney`, `believe.feedback`, `cut.3`. What is outside a slider is moved to its nearest end. */
export function readSliders(
  query: Readonly<Record<string, string | undefined>>,
): { readonly scenario: Scenario; readonly read: 'whole' | 'mended' } | undefined {
  const asked = Object.keys(query).filter(key => /^(do|believe|cut)\./.test(key))
  if (asked.length === 0) return undefined
  let read: 'whole' | 'mended' = 'whole'
  const values = (before: string, sliders: readonly Slider[]) =>
    Object.fromEntries(
      sliders.flatMap(slider => {
        const typed = query[`${before}.${slider.name}`]
        if (typed === undefined) return []
        const value = typed.trim() === '' ? Number.NaN : Number(typed)
        if (!Number.isFinite(value)) {
          read = 'mended'
          return []
        }
        if (value < slider.from - 1e-9 || value > slider.to + 1e-9) read = 'mended'
        return [[slider.name, snapped(slider, value)]]
      }),
    )
  const scenario = {
    levers: values('do', levers),
    beliefs: values('believe', beliefs),
    cuts: Array.from({ length: 9 }, (_, at) => at + 1).filter(cut => query[`cut.${cut}`] !== undefined),
    area: areaIn(query.area),
  }
  return { scenario: settled(scenario), read }
}
