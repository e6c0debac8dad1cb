import type { Model } from './compile.ts'
import { spacesOf } from './compile.ts'
import type { Declared } from './declared.ts'
import { ages, choices } from './spaces.ts'

/** Where things lie. Numbers that are one come first, so that a year is written down by copying the front. */
export type Layout = {
  /** The first place of each stock, initial, auxiliary and flow. */
  readonly at: ReadonlyMap<string, number>
  /** How much room all of it takes. */
  readonly size: number
  /** The single numbers and stocks at the front. How these change lies behind them, and how they changed before behind that. */
  readonly kept: number
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
  const placed = all.filter(
    each => each.kind === 'stock' || each.kind === 'initial' || each.kind === 'auxiliary' || each.kind === 'flow',
  )
  const singles = placed.filter(each => spacesOf(each).length === 0)
  const at = new Map<string, number>()
  let size = 0
  const others = placed.filter(each => spacesOf(each).length > 0)
  const place = (each: Declared) => {
    at.set(each.name, size)
    size += sizeOf(each)
  }
  // Stocks lie side by side: a step is one loop over them, and a world's past is one piece of memory.
  for (const each of [...singles, ...others.filter(isStock)]) place(each)
  const kept = size
  size *= 3
  for (const each of others.filter(each => !isStock(each))) place(each)
  return {
    at,
    size,
    kept,
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
