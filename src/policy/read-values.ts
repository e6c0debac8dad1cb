import { findDuration } from './duration.ts'
import type { Value } from './pack.ts'

type Values = Readonly<Record<string, Value>>

/**
 * The values of a clause, from its fenced block: one `name: value` a line, where a value is a duration (`20 school
 * days`), a number, true or false, words, or a list of words in square brackets. Nothing nests, so that a page can say
 * every value in one line; a comma inside words therefore cannot stand in a list.
 */
export function readValues(block: string): { readonly values: Values } | { readonly problem: string } {
  const values: Record<string, Value> = {}
  for (const line of block.split('\n')) {
    const [, name, given] = /^([a-z][a-z0-9-]*): +(\S.*)$/.exec(line.trimEnd()) ?? []
    if (name && given) values[name] = readValue(given)
    else if (line.trim() !== '') return { problem: `cannot read the value "${line}"` }
  }
  return { values }
}

function readValue(given: string): Value {
  if (given === 'true' || given === 'false') return given === 'true'
  if (/^-?\d+(\.\d+)?$/.test(given)) return Number(given)
  if (given.startsWith('[') && given.endsWith(']'))
    return given
      .slice(1, -1)
      .split(',')
      .map(each => each.trim())
  return findDuration(given) ?? given
}
