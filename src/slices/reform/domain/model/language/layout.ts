import type { Model } from './compile.ts'
import { spacesOf } from './compile.ts'
import type { Declared } from './declared.ts'
import { ages, choices } from './spaces.ts'

/** Where things lie. Numbers that are one come first, so that a year is written down by copying the front. */
export type Layout = {
  /** The first place of each stock, initial, auxiliary and flow. */
  readonly at: ReadonlyMap<string, number>
  readonly size: number
  /** How many are single numbers. */
  readonly singles: number
  readonly singleNames: readonly string[]
  /** Parameters: fitted, beliefs, levers, switches, what is local. */
  readonly parameters: readonly string[]
  readonly inputsByDate: readonly string[]
  readonly inputsByBirth: readonly string[]
}

export function layoutOf(model: Model): Layout {
  const all = [...model.declared.values()]
  const kept = all.filter(
    each => each.kind === 'stock' || each.kind === 'initial' || each.kind === 'auxiliary' || each.kind === 'flow',
  )
  const singles = kept.filter(each => spacesOf(each).length === 0)
  const at = new Map<string, number>()
  let size = 0
  const others = kept.filter(each => spacesOf(each).length > 0)
  // Stocks lie side by side: a step is one loop over them.
  for (const each of [...singles, ...others.filter(isStock), ...others.filter(each => !isStock(each))]) {
    at.set(each.name, size)
    size += sizeOf(each)
  }
  return {
    at,
    size,
    singles: singles.length,
    singleNames: singles.map(each => each.name),
    parameters: all.filter(isParameter).map(each => each.name),
    inputsByDate: all.filter(each => each.kind === 'input' && each.by === 'date').map(each => each.name),
    inputsByBirth: all.filter(each => each.kind === 'input' && each.by === 'birth').map(each => each.name),
  }
}

const isStock = ({ kind }: Declared): boolean => kind === 'stock'

export function isParameter({ kind }: Declared): boolean {
  return kind === 'fitted' || kind === 'belief' || kind === 'lever' || kind === 'switch' || kind === 'local'
}

export function sizeOf(declared: Declared): number {
  const over = spacesOf(declared)
  return choices(over).length * (over.includes('age') ? ages : 1)
}
