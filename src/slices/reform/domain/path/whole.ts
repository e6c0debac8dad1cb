import { rule } from '../../../../policy/rule.ts'
import type { Leg, Path, Strand } from './path.ts'

/**
 * What is wrong with a path as it is written, each in a sentence; nothing where it holds together. A step that takes
 * something away names its gate and what keeps present support safe, and only a nation may take it. Where an area gives support,
 * the youngest come first; and a pioneer says what is tried, permitted and shown.
 */
export const wrongWith = rule(
  ['GAT-1', 'GAT-6', 'GAT-8'],
  ({ legs, gates, beside, pioneers }: Path): readonly string[] => {
    const known = new Map(legs.map(leg => [leg.leg, leg]))
    const gate = new Set(gates.map(each => each.gate))
    return [
      ...legs.flatMap(leg => [
        ...(leg.to < leg.from ? [`${leg.leg} ends before it begins`] : []),
        ...leg.after.flatMap(first => {
          const before = known.get(first)
          if (!before) return [`${leg.leg} follows ${first}, which is not there`]
          return before.from > leg.from ? [`${leg.leg} begins before ${first}, which it follows`] : []
        }),
        ...(leg.gate && !gate.has(leg.gate) ? [`${leg.leg} waits for ${leg.gate}, which is not there`] : []),
        ...(leg.effect === 'narrows' && !leg.gate ? [`${leg.leg} takes something away and waits for nothing`] : []),
        ...(leg.effect === 'narrows' && !leg.keepsSafe
          ? [`${leg.leg} does not say what keeps present support safe`]
          : []),
        ...(leg.effect === 'narrows' && leg.owner !== 'national' ? [`${leg.leg} is not for an area to take`] : []),
      ]),
      ...strandsOfSupport.flatMap(strand =>
        lateForTheYoungest(
          legs.filter(leg => leg.strand === strand),
          strand,
        ),
      ),
      ...pioneers.flatMap(({ key, tryIt, permitIt, showIt }) =>
        [tryIt, permitIt, showIt].every(each => each.trim()) ? [] : [`${key} is not tried, permitted and shown`],
      ),
      ...pioneers.flatMap(({ key, legs: tried }) =>
        tried.filter(leg => !known.has(leg)).map(leg => `${key} tries ${leg}, which is not there`),
      ),
      ...beside.flatMap(({ key, helps, cutsAcross }) =>
        helps.length + cutsAcross.length === 0 ? [`${key} says neither what it helps nor what it cuts across`] : [],
      ),
    ]
  },
)

/** Where an area itself gives support: what everyone does, and the people who come in. */
const strandsOfSupport: readonly Strand[] = ['foundations', 'capacity']

/** Steps of an area that begin before the first for children of five and under; or that there is none. */
function lateForTheYoungest(legs: readonly Leg[], strand: Strand): readonly string[] {
  const own = legs.filter(leg => leg.owner === 'partnership' && leg.standing !== 'law now')
  const [first] = own.filter(leg => leg.earlyYears).toSorted((a, b) => a.from.localeCompare(b.from))
  if (!first) return [`${strand} has no step for the early years`]
  return own.filter(leg => leg.from < first.from).map(leg => `${leg.leg} begins before the early years in ${strand}`)
}
