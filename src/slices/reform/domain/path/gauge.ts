import type { Pack } from '../../../../policy/pack.ts'
import { rule } from '../../../../policy/rule.ts'
import type { Readings } from './gates.ts'
import type { Figure } from './path.ts'

/** How far support and rules are out of step, here and now. */
export type Gauge =
  | { readonly state: 'cannot-say'; readonly missing: 'support' | 'rules' | 'both' }
  | {
      readonly state: 'in-step' | 'support-ahead' | 'rules-ahead'
      readonly support: number
      readonly rules: number
      readonly apart: number
    }

/** The two wheels: what was agreed and seen; what was owed and decided. */
export const wheels: Readonly<Record<'support' | 'rules', readonly Figure[]>> = {
  support: ['agreed-happened', 'families-see-it'],
  rules: ['duties-kept', 'decided-together', 'concerns-answered'],
}

/** Each wheel is the middle of its counted figures; they are in step within the pack’s number of points. */
export const gaugeOf = rule('GAT-9', (pack: Pack, readings: Readings): Gauge => {
  const support = meanOf(readings, wheels.support)
  const rules = meanOf(readings, wheels.rules)
  if (support === undefined || rules === undefined) {
    const missing = support === undefined ? (rules === undefined ? 'both' : 'support') : 'rules'
    return { state: 'cannot-say', missing }
  }
  const apart = Math.abs(support - rules)
  const within = pack.number('GAT-9.in-step-within')
  const state = apart <= within ? 'in-step' : support > rules ? 'support-ahead' : 'rules-ahead'
  return { state, support, rules, apart }
})

function meanOf(readings: Readings, of: readonly Figure[]): number | undefined {
  const counted = of.flatMap(figure => {
    const reading = readings[figure]
    return reading?.state === 'counted' ? [reading.perCent] : []
  })
  if (counted.length === 0) return undefined
  return Math.round(counted.reduce((sum, each) => sum + each, 0) / counted.length)
}
