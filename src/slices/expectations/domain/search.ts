import { rule } from '../../../policy/rule.ts'
import { type Expectation, layers, type Phase } from './expectation.ts'
import { holdsPhrase, isSlipOf, type Synonym, stemsOf, tellingStems } from './own-words.ts'

export type SearchableExpectations = {
  readonly expectations: readonly Entry[]
  readonly synonyms: readonly { readonly say: readonly Stems[]; readonly find: readonly Stems[] }[]
  /** Every word we know, in order: a slip of the finger is read as the first that is one letter away. */
  readonly known: readonly string[]
}
type Stems = readonly string[]
type Entry = {
  readonly expectation: Expectation
  readonly words: readonly Stems[]
  readonly title: Stems
  readonly text: Stems
}

/** Made once from the statement and the table of synonyms; the same for everyone who asks. */
export function searchable(expectations: readonly Expectation[], synonyms: readonly Synonym[]): SearchableExpectations {
  const entries = expectations.map(
    (expectation): Entry => ({
      expectation,
      words: expectation.words.map(stemsOf),
      title: tellingStems(expectation.title),
      text: tellingStems([expectation.wordings.family, ...expectation.youWouldSee].join(' ')),
    }),
  )
  const table = synonyms.map(({ say, find }) => ({ say: say.map(stemsOf), find: find.map(stemsOf) }))
  const known = [
    ...entries.flatMap(({ words, title, text }) => [...words.flat(), ...title, ...text]),
    ...table.flatMap(({ say, find }) => [...say.flat(), ...find.flat()]),
  ]
  return { expectations: entries, synonyms: table, known: [...new Set(known)].toSorted() }
}

const ownWords = 6
const byAnotherName = 4
const inTitle = 2
const inText = 1
/** What is less than this share of the best fit is noise. */
const worthShowing = 0.4
const most = 6

/**
 * The offers that fit someone's own words, what everyone gets first. The same words always give the same answer: no
 * labels are asked, nothing is learnt from who asks.
 */
export const findByOwnWords = rule(
  'EXP-3',
  (among: SearchableExpectations, typed: string, phase?: Phase): readonly Expectation[] => {
    const asked = stemsOf(typed).map(word => mended(word, among.known))
    const telling = new Set(tellingStems(asked.join(' ')))
    const also = among.synonyms
      .filter(({ say }) => say.some(each => holdsPhrase(asked, each)))
      .flatMap(each => each.find)
    const scored = among.expectations
      .filter(({ expectation }) => phase === undefined || expectation.phases.includes(phase))
      .map(entry => ({ expectation: entry.expectation, score: scoreOf(entry, asked, telling, also) }))
      .toSorted((a, b) => b.score - a.score || inOrder(a.expectation, b.expectation))
    const best = scored[0]?.score ?? 0
    return scored
      .filter(({ score }) => score > inText && score >= best * worthShowing)
      .slice(0, most)
      .map(each => each.expectation)
      .toSorted(inOrder)
  },
)

function scoreOf(entry: Entry, asked: Stems, telling: ReadonlySet<string>, also: readonly Stems[]): number {
  const named = entry.words.map(phrase => {
    if (phrase.every(word => telling.has(word) || word.length > 3) && holdsPhrase(asked, phrase)) return ownWords
    return also.some(each => each.join(' ') === phrase.join(' ')) ? byAnotherName : 0
  })
  const count = (stems: Stems) => new Set(stems.filter(word => telling.has(word))).size
  return named.reduce<number>((sum, each) => sum + each, 0) + count(entry.title) * inTitle + count(entry.text) * inText
}

/** A word we do not know, read as the known word one letter away; short words are left as they are. */
function mended(word: string, known: readonly string[]): string {
  if (word.length < 5 || known.includes(word)) return word
  return known.find(each => each.length > 3 && isSlipOf(word, each)) ?? word
}

function inOrder(a: Expectation, b: Expectation): number {
  const byLayer = layers.indexOf(a.layer) - layers.indexOf(b.layer)
  return byLayer || a.offer.number - b.offer.number || a.id.localeCompare(b.id, 'en', { numeric: true })
}
