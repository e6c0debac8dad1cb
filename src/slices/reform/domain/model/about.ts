import { beliefOnes, declared, leverOnes } from './calibrate/parameters.ts'
import { sectors } from './england/model.ts'
import type { Declared, Equation, LeverGroup } from './language/declared.ts'

/** Everything the model says of one of its variables. */
export type Explained = {
  readonly name: string
  readonly kind: Declared['kind']
  readonly sector: string
  readonly unit: string
  readonly says: string
  readonly source: string
  readonly disputed?: string
  /** The equation as it stands in the model, or one for each member of a group. */
  readonly equation?: Equation
  /** What it uses, and what uses it, by name. */
  readonly uses: readonly string[]
  readonly usedBy: readonly string[]
}

export function explain(name: string): Explained | undefined {
  const found = declared.get(name)
  if (!found) return undefined
  const equation = equationOf(found)
  return {
    name,
    kind: found.kind,
    sector: sectors.find(sector => sector.declares.includes(found))?.title ?? '',
    unit: found.unit,
    says: found.says,
    source: found.source,
    ...(found.disputed === undefined ? {} : { disputed: found.disputed }),
    ...(equation === undefined ? {} : { equation }),
    uses: namesIn(equation),
    usedBy: [...declared.values()].filter(each => namesIn(equationOf(each)).includes(name)).map(each => each.name),
  }
}

export type Slider = {
  readonly name: string
  readonly unit: string
  readonly from: number
  readonly to: number
  readonly step: number
  /** Where it stands when nobody moved it. */
  readonly usual: number
  readonly says: string
  readonly source: string
  readonly disputed?: string
}
/** What can be done, by the report's strand and recommendation. */
export const levers: readonly (Slider & { readonly group: LeverGroup; readonly answers: string })[] = leverOnes.map(
  each => ({
    ...sliderOf(each, each.off),
    group: each.group,
    answers: each.answers,
  }),
)
/** What may be held true. `past`: history touches it, and choosing it chooses worlds; `future`: it may be set freely. */
export const beliefs: readonly (Slider & { readonly about: 'past' | 'future' })[] = beliefOnes.map(each => ({
  ...sliderOf(each, each.middle),
  about: each.about,
}))

/** Whether a series is told over a year, not at its beginning. An index that is worked out is told at its beginning. */
export const isFlowName = (name: string): boolean => {
  const found = declared.get(name)
  return found?.kind === 'flow' || name === 'timely'
}

function sliderOf(each: (typeof leverOnes)[number] | (typeof beliefOnes)[number], usual: number): Slider {
  const { name, unit, says, source, disputed, range } = each
  return { name, unit, ...range, usual, says, source, ...(disputed === undefined ? {} : { disputed }) }
}
function equationOf(each: Declared): Equation | undefined {
  if (each.kind === 'stock') return each.change
  return each.kind === 'auxiliary' || each.kind === 'flow' || each.kind === 'initial' ? each.is : undefined
}
function namesIn(equation: Equation | undefined): readonly string[] {
  if (equation === undefined) return []
  const text = typeof equation === 'string' ? equation : Object.values(equation).join(' ')
  return [...new Set(text.match(/[A-Za-z]\w*/g) ?? [])].filter(name => declared.has(name))
}
