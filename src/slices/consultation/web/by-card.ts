import { cardNumbers } from '../domain/card-numbers.ts'
import type { StatementRow } from '../store/queries.ts'

/** Sentences with the number of their card, as they are printed and typed in. */
export const byCard = (statements: readonly StatementRow[]): readonly (readonly [number, StatementRow])[] =>
  [...cardNumbers(statements)].flatMap(([number, id]) => {
    const found = statements.find(each => each.statement === id)
    return found ? [[number, found] as const] : []
  })
