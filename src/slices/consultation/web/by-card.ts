import { cardNumbers } from '../domain/card-numbers.ts'
import type { StatementRow } from '../store/queries.ts'

/** Open sentences with the number of their card, as they are printed and typed in, the smallest first. */
export function byCard(statements: readonly StatementRow[]): readonly (readonly [number, StatementRow])[] {
  const numbers = cardNumbers(statements)
  return statements
    .filter(({ stage }) => stage === 'open')
    .map(each => [numbers.get(each.statement) ?? 0, each] as const)
    .toSorted(([a], [b]) => a - b)
}
