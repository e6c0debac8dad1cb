/** What somebody calls what a page has a word of its own for; empty where ours will do. */
export type Terms = {
  /** Instead of *extra support*. */
  readonly support: string
  /** Instead of *record*. */
  readonly record: string
}

/**
 * The same sentences in the words of whoever reads them: `your record` as `your passport` where that is what they call it
 * (R21.13). Only our own sentences pass through here, never what a person wrote.
 */
export function inTheirWords<Words>(words: Words, { support, record }: Terms): Words {
  const change = (sentence: string): string => {
    const supported = support ? sentence.replace(/\bextra support\b/gi, found => as(found, nounOf(support))) : sentence
    return record ? supported.replace(ofARecord, (_, before: string) => `${before} ${nounOf(record)}`) : supported
  }
  return support || record ? changed(words, change) : words
}

/** *Record* as a thing somebody has: never a verb, and never after *a* or *this*, where their word may be one of several. */
const ofARecord = /(\b(?:your|my|their|own|the)|[’']s) record\b/gi

/** `my passport` as it stands after *your* or *the*. */
const nounOf = (term: string): string => term.replace(/^(my|our|your|the|a|an)\s+/i, '')

/** As large at its beginning as what it stands for. */
const as = (found: string, term: string): string =>
  /^\p{Lu}/u.test(found) ? term.charAt(0).toUpperCase() + term.slice(1) : term

/** Every sentence of a dictionary, whatever its shape, with those that are made of names and days. */
function changed<Words>(words: Words, change: (sentence: string) => string): Words {
  if (typeof words === 'string') return change(words) as Words
  if (typeof words === 'function')
    return ((...given: unknown[]) => changed((words as (...given: unknown[]) => unknown)(...given), change)) as Words
  if (Array.isArray(words)) return words.map(each => changed(each, change)) as Words
  if (typeof words === 'object' && words !== null)
    return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, changed(each, change)])) as Words
  return words
}
