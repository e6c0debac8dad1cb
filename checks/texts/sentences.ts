/** One thing a dictionary says: where it stands, and its sentence with samples in the gaps. */
export type Said = { readonly key: string; readonly words: string }

/** Everything a dictionary says, functions called with sample names, days and numbers. */
export function saidBy(dictionary: unknown, key = ''): readonly Said[] {
  if (typeof dictionary === 'string') return [{ key, words: dictionary }]
  if (typeof dictionary === 'function') return sample(dictionary as Speaks, key)
  if (typeof dictionary !== 'object' || dictionary === null) return []
  return Object.entries(dictionary).flatMap(([name, part]) => saidBy(part, key ? `${key}.${name}` : name))
}

type Speaks = (...gaps: readonly unknown[]) => unknown

const samples: readonly unknown[] = ['2026-11-30', 'Kofi', 3, ['Kofi', 'Mila'], anything()]

/** Calls a sentence with the first samples that make one; a sentence that none of them make is said to be unreadable. */
function sample(speak: Speaks, key: string): readonly Said[] {
  for (const gaps of combinations(Math.min(speak.length, 4))) {
    try {
      const made = speak(...gaps)
      const said = saidBy(made, key)
      const whole = said.map(each => each.words).join(' ')
      if (said.length > 0 && !/undefined|NaN|Invalid|\[object/.test(whole)) return said
    } catch {
      // Not what this gap takes.
    }
  }
  return [{ key, words: unreadable }]
}

export const unreadable = 'UNREADABLE'

function combinations(gaps: number): readonly (readonly unknown[])[] {
  if (gaps === 0) return [[]]
  return combinations(gaps - 1).flatMap(rest => samples.map(each => [...rest, each]))
}

/** Answers anything that is asked of it, so that a sentence which takes an object finds whatever it looks for. */
function anything(): unknown {
  const self: unknown = new Proxy(() => self, {
    get: (_, name) => {
      if (name === Symbol.toPrimitive) return () => '2026-11-30'
      if (name === Symbol.iterator) return function* () {}
      return name === 'length' ? 1 : self
    },
    apply: () => 'Kofi',
  })
  return self
}

/** The sentences of a text. A colon, a line or a list ends one too: nobody reads on in one breath. */
export const sentencesOf = (words: string): readonly string[] =>
  words
    .split(/(?<=[.!?:])\s+|\n+/)
    .map(each => each.trim())
    .filter(each => each !== '')

export const wordsOf = (sentence: string): readonly string[] => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []

/**
 * Flesch and Kincaid's school year for a set of sentences: what a reader of about that many years at school (in England
 * one more) follows. Syllables are counted as groups of vowels, which is right nine times in ten.
 */
export function schoolYear(sentences: readonly string[]): number {
  const whole = sentences.filter(each => wordsOf(each).length > 2)
  const words = whole.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / whole.length) + 11.8 * (syllables / words.length) - 15.59
}

function syllablesIn(word: string): number {
  const spoken = word.toLowerCase().replace(/(?:[^laeiouy]es|[^t]ed|e)$/, ending => ending[0] ?? '')
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1)
}
