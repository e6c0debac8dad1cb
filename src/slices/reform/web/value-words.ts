import { presetUnder } from '../domain/lab/asked.ts'
import { quantile } from '../domain/lab/odds.ts'
import { beliefs, levers } from '../domain/model/about.ts'
import { declared, parameterAt } from '../domain/model/calibrate/parameters.ts'
import { layout } from '../domain/model/england/kernels.generated.ts'
import { fanOf, years } from '../domain/model/lab.ts'
import { today } from '../domain/model/scenario.ts'
import { worlds } from '../domain/model/worlds.ts'
import { partFor } from '../store/fans.ts'
import type { LabWords } from './text/text.ts'

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 })
const say = (value: number | undefined): string => (value === undefined ? '' : number.format(value))

/** What a line is worth: a slider’s range, a constant’s number, what the worlds hold of it, or where it stands in 2026. */
export async function valueWords(name: string, words: LabWords): Promise<string | undefined> {
  const slider = [...levers, ...beliefs].find(each => each.name === name)
  if (slider) return words.lines.range(say(slider.from), say(slider.to), say(slider.usual))
  const found = declared.get(name)
  if (found?.kind === 'constant' && typeof found.value === 'number') return say(found.value)
  const place = parameterAt.get(name)
  if (found?.kind === 'fitted' && place !== undefined) {
    const held = worlds.map(world => world[place] ?? 0)
    return words.lines.worlds(say(quantile(held, 0.1)), say(quantile(held, 0.9)))
  }
  if (!layout.singleNames.some((each: string) => each === name)) return undefined
  const at = years.indexOf(2026)
  // Every fifth world is enough. They stand in the order of their fit, so the first would be narrower.
  const fan = fanOf([await partFor(presetUnder('no-reform', today), [name], 5)])[name]
  return fan && words.lines.year(say(fan['0.1']?.[at]), say(fan['0.5']?.[at]), say(fan['0.9']?.[at]))
}
