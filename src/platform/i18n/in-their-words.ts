/** What somebody calls what a page has a word of its own for; empty where ours will do. */
export type Terms = {
  /** Instead of *extra support*. */
  readonly support: string
  /** Instead of *record*. */
  readonly record: string
}

/**
 * The same sentences in the words of whoever reads them: `your record` as `your passport` where that is what they call it
 * (R21.13). Only our own words change: what a sentence is given, a name or what somebody said, stays to the letter.
 */
export function inTheirWords<Words>(words: Words, terms: Terms): Words {
  const { support, record } = terms
  if (!support && !record) return words
  const change = (sentence: string, given: readonly string[]): string =>
    sentence.replace(ours, (found: string, before: string | undefined, at: number) => {
      const term = before === undefined ? support : record
      if (!term || isGiven(sentence, given, at, found.length)) return found
      return before === undefined ? as(found, nounOf(support)) : `${before} ${nounOf(record)}`
    })
  return changed(words, change, [])
}

/**
 * *Extra support*; and *record* as a thing somebody has: never a verb, and never after *a* or *this*, where their word may be
 * one of several.
 */
const ours = /\bextra support\b|(\b(?:your|my|their|own|the)|[’']s) record\b/gi

/** Whether these letters of a sentence stand within something it was given. */
const isGiven = (sentence: string, given: readonly string[], at: number, length: number): boolean =>
  given.some(each => {
    const first = sentence.indexOf(each, Math.max(0, at + length - each.length))
    return first !== -1 && first <= at
  })

/** `my passport` as it stands after *your* or *the*. */
const nounOf = (term: string): string => term.replace(/^(my|our|your|the|a|an)\s+/i, '')

/** As large at its beginning as what it stands for. */
const as = (found: string, term: string): string =>
  /^\p{Lu}/u.test(found) ? term.charAt(0).toUpperCase() + term.slice(1) : term

type Change = (sentence: string, given: readonly string[]) => string

/** Every sentence of a dictionary, whatever its shape, with those that are made of names and days. */
function changed<Words>(words: Words, change: Change, given: readonly string[]): Words {
  if (typeof words === 'string') return change(words, given) as Words
  if (typeof words === 'function')
    return ((...more: unknown[]) =>
      changed((words as (...more: unknown[]) => unknown)(...more), change, [...given, ...stringsIn(more)])) as Words
  if (Array.isArray(words)) return words.map(each => changed(each, change, given)) as Words
  if (typeof words === 'object' && words !== null)
    return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, changed(each, change, given)])) as Words
  return words
}

const stringsIn = (given: readonly unknown[]): readonly string[] =>
  given.flatMap(each => (typeof each === 'string' ? [each] : Array.isArray(each) ? stringsIn(each) : []))
