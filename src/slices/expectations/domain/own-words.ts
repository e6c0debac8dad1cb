/** How people say it, and the words the expectations use. */
export type Synonym = { readonly say: readonly string[]; readonly find: readonly string[] }

/** Words that carry nothing by themselves when someone says what worries them. */
const carryNothing = new Set(
  `a about all am an and any are as at be been but by can cannot cant child children daughter did do does for from get gets girl boy
  go goes had has have he help her hers him his how i if in is it its just kid me my need needs no not of off on or our out
  put really school she should so some something son that the their them then there they this to too up us very was we
  what when where which who why will with wont would you your`.split(/\s+/),
)

/** Small letters, no marks: `Can’t sit!` becomes `cant sit`. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

/** The words of a text, each cut to what its forms share: `sitting`, `sits` and `sit` are one. */
export const stemsOf = (text: string): readonly string[] => plain(text).split(' ').filter(Boolean).map(stem)

/** The same without words that carry nothing. */
export const tellingStems = (text: string): readonly string[] =>
  plain(text)
    .split(' ')
    .filter(word => word !== '' && !carryNothing.has(word))
    .map(stem)

/** True when the words of a phrase stand together, in order. */
export const holdsPhrase = (stems: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length > 0 && stems.some((_, at) => phrase.every((word, index) => stems[at + index] === word))

/** Two words that differ by one letter put in, left out, changed or swapped with its neighbour. */
export function isSlipOf(typed: string, word: string): boolean {
  if (Math.abs(typed.length - word.length) > 1 || typed === word) return false
  let at = 0
  while (at < typed.length && typed[at] === word[at]) at += 1
  const restOf = (text: string, skip: number) => text.slice(at + skip)
  const isSwap = typed[at] === word[at + 1] && typed[at + 1] === word[at]
  return (
    restOf(typed, 1) === restOf(word, 1) ||
    restOf(typed, 1) === restOf(word, 0) ||
    restOf(typed, 0) === restOf(word, 1) ||
    (isSwap && restOf(typed, 2) === restOf(word, 2))
  )
}

function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return undouble(word.slice(0, -3))
  if (word.length > 4 && word.endsWith('ed')) return undouble(word.slice(0, -2))
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1)
  return word
}

const undouble = (word: string): string => (/([^aeiouls])\1$/.test(word) ? word.slice(0, -1) : word)
