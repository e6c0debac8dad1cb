import { beliefs } from '../model/about.ts'
import { parameterAt } from '../model/calibrate/parameters.ts'
import { worlds } from '../model/worlds.ts'
import { of100, quantile } from './odds.ts'

/** What somebody wants of the last year: at most so many of a hundred without help, and trust of at least so many. */
export type Wish = { readonly unmet: number; readonly trust: number }

/** A belief that parts the worlds that reach a wish from those that do not. */
export type Binding = { readonly name: string; readonly reached: number; readonly missed: number }

/** In how many worlds of a hundred a wish is reached, and what those worlds share: the beliefs that decide it, most first. */
export function reachedIn(
  last: { readonly unmet: ArrayLike<number>; readonly trust: ArrayLike<number> },
  wish: Wish,
): { readonly of100: number; readonly binding: readonly Binding[] } {
  const reached = Array.from(
    last.unmet,
    (unmet, world) => unmet <= wish.unmet && (last.trust[world] ?? 0) >= wish.trust,
  )
  const count = reached.filter(Boolean).length
  const share = of100(count, reached.length)
  if (count === 0 || count === reached.length) return { of100: share, binding: [] }
  const binding = beliefs
    .map(({ name, from, to }) => {
      const held = (says: boolean) =>
        worlds.flatMap((world, at) => (reached[at] === says ? [world[parameterAt.get(name) ?? -1] ?? 0] : []))
      const [yes, no] = [quantile(held(true), 0.5), quantile(held(false), 0.5)]
      return { name, reached: yes, missed: no, apart: Math.abs(yes - no) / (to - from) }
    })
    .toSorted((a, b) => b.apart - a.apart)
    .filter(({ apart }) => apart >= decides)
    .slice(0, 3)
  return { of100: share, binding: binding.map(({ name, reached: yes, missed }) => ({ name, reached: yes, missed })) }
}

/** How far apart, of a slider, the middles must stand before a belief is said to decide. */
const decides = 0.08
