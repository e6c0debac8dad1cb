import type { Share } from '../../../../kernel/share.ts'
import type { Pack } from '../../../../policy/pack.ts'
import { rule } from '../../../../policy/rule.ts'
import type { Effect, Figure, Gate, Leg } from './path.ts'

/** What an area's figure says; or nobody counts it here yet. */
export type Reading = Share | { readonly state: 'not-counted' }
export type Readings = Readonly<Partial<Record<Figure, Reading>>>

/** How one figure of a gate stands against the measure it must reach. */
export type Against = {
  readonly figure: Figure
  readonly reading: Reading
  readonly needs: number
  readonly reached: boolean
}
export type GateNow = { readonly gate: Gate; readonly isOpen: boolean; readonly against: readonly Against[] }

/** The measure each figure must reach, in the hundred. */
export const measureOf = rule('GAT-3', (pack: Pack, figure: Figure): number => {
  switch (figure) {
    case 'agreed-happened':
      return pack.number('GAT-3.agreed-happened-per-cent')
    case 'families-see-it':
      return pack.number('GAT-3.families-see-it-per-cent')
    case 'duties-kept':
      return pack.number('GAT-3.duties-kept-per-cent')
    case 'decided-together':
      return pack.number('GAT-3.decided-together-per-cent')
    case 'concerns-answered':
      return pack.number('GAT-3.concerns-answered-per-cent')
    case 'time-with-children':
      return pack.number('GAT-3.time-with-children-per-cent')
  }
})

/** A gate is open when every figure of it has reached its measure. What cannot be counted keeps it shut. */
export const gateNow = rule('GAT-3', (pack: Pack, gate: Gate, readings: Readings): GateNow => {
  const against = gate.figures.map((figure): Against => {
    const reading = readings[figure] ?? { state: 'not-counted' }
    const needs = measureOf(pack, figure)
    return { figure, reading, needs, reached: reading.state === 'counted' && reading.perCent >= needs }
  })
  return { gate, isOpen: against.every(each => each.reached), against }
})

/** In what order support and rules move: the default, and the two orders some would rather have (R24.11). */
export const orders = ['together', 'support-first', 'rules-first'] as const
export type Order = (typeof orders)[number]

/** Whether a step waits for its gate: it must, it may, or it does not. */
export type Waits = 'waits' | 'may-wait' | 'goes'

/**
 * Gates run both ways. Together: what narrows an entitlement waits for support that families can see; what releases
 * expertise or adds teeth does not wait; building support may wait for relief from paperwork. Support first holds every
 * change of the rules back; rules first holds support back until there is relief.
 */
export const waitsFor = rule('GAT-4', (effect: Effect, order: Order): Waits => {
  switch (effect) {
    case 'narrows':
      return order === 'rules-first' ? 'goes' : 'waits'
    case 'builds':
      return order === 'rules-first' ? 'waits' : order === 'together' ? 'may-wait' : 'goes'
    case 'releases':
    case 'teeth':
      return order === 'support-first' ? 'waits' : 'goes'
    case 'lays':
      return 'goes'
  }
})

/** What stands before a step today: its gate, shut, and it waits for it. */
export function gateBefore(leg: Leg, gates: readonly GateNow[], order: Order): GateNow | undefined {
  if (waitsFor(leg.effect, order) === 'goes') return undefined
  return gates.find(each => each.gate.gate === leg.gate && !each.isOpen)
}
