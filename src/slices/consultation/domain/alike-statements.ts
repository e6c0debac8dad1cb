/** Words that say nothing about what a sentence is about. */
const small = new Set(
  'a an and are as at be but by can do for from has have i if in is it not of on only or should so that the their them they this to we when who will with you your must every need needs'.split(
    ' ',
  ),
)

/** The words of a sentence that carry it, without endings: enough to find the same thing said before. */
const stems = (words: string): ReadonlySet<string> =>
  new Set(
    (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter(word => !small.has(word))
      .map(word => word.replace(/(ing|ed|es|s|ly)$/u, '')),
  )

/**
 * Statements that may say the same already, the likest first, three at the most: a person is shown them before their own
 * is added, and adds theirs all the same if it is not the same.
 */
export function findAlike<Of extends { readonly words: string }>(words: string, among: readonly Of[]): readonly Of[] {
  const own = stems(words)
  return among
    .map(each => ({ each, share: overlap(own, stems(each.words)) }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
    .slice(0, 3)
    .map(({ each }) => each)
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  const both = [...a].filter(each => b.has(each)).length
  return both / Math.min(a.size, b.size)
}
