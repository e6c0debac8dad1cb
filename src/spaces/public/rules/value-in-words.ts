import { durationInWords } from '../../../policy/duration.ts'
import type { Clause, Value } from '../../../policy/pack.ts'

/** A value as a page says it: `20 school days`, `the setting looks again, the local partnership`. */
export function valueInWords(value: Value): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return value.toLocaleString('en-GB')
  if (typeof value === 'string') return value
  return 'unit' in value ? durationInWords(value) : value.join(', ')
}

export type NamedValue = { readonly name: string; readonly words: string }

/** Each value of a clause with its name: `time-to-decide` reads `Time to decide`. */
export const valuesInWords = ({ values }: Pick<Clause, 'values'>): readonly NamedValue[] =>
  Object.entries(values).map(([name, value]) => ({ name: nameInWords(name), words: valueInWords(value) }))

function nameInWords(name: string): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
