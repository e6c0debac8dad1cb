import { log } from '../numbers.ts'

/** Chance that can be told again: the same seed gives the same numbers everywhere. */
export function chance(seed: number): { readonly even: () => number; readonly normal: () => number } {
  let state = seed >>> 0
  const even = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  // Marsaglia's polar way: no sine, whose last digit differs between engines.
  const normal = (): number => {
    for (;;) {
      const x = 2 * even() - 1
      const y = 2 * even() - 1
      const square = x * x + y * y
      if (square > 0 && square < 1) return x * Math.sqrt((-2 * log(square)) / square)
    }
  }
  return { even, normal }
}

/** The nth of a row of numbers that fill 0 to 1 evenly (Halton), so that few worlds still cover what may be believed. */
export function spread(nth: number, base: number): number {
  let value = 0
  for (let left = nth, part = 1 / base; left > 0; left = Math.floor(left / base), part /= base)
    value += (left % base) * part
  return value
}
