import type { Space } from './spaces.ts'

/** An equation's right side, read. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  /** A variable; `at` picks members: `plans[special]`. */
  | { readonly kind: 'name'; readonly name: string; readonly at: Readonly<Partial<Record<Space, string>>> }
  | { readonly kind: 'sum'; readonly of: Expression }
  | { readonly kind: 'negative'; readonly of: Expression }
  | {
      readonly kind: 'both'
      readonly sign: '+' | '-' | '*' | '/'
      readonly left: Expression
      readonly right: Expression
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly given: readonly Expression[] }

/** How many things each function is given. */
export const functions = { exp: 1, ln: 1, pow: 2, sqrt: 1, min: 2, max: 2, clamp: 3 } as const
export type FunctionName = keyof typeof functions

/** A mistake in the model itself, with the equation it stands in. */
export class ModelMistake extends Error {
  override readonly name = 'ModelMistake'
  constructor(equation: string, what: string) {
    super(`${equation}: ${what}`)
  }
}

/** Every variable named in an expression. */
export function namesIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'number':
      return []
    case 'name':
      return [expression.name]
    case 'sum':
    case 'negative':
      return namesIn(expression.of)
    case 'both':
      return [...namesIn(expression.left), ...namesIn(expression.right)]
    case 'call':
      return expression.given.flatMap(namesIn)
  }
}
