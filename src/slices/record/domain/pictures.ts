/** Some words and the pictures beside their lines: one for each line that is not empty, in order. */
export type Pictured = { readonly words: string; readonly pictures: readonly string[] }

/**
 * The pictures of a text whose lines came from others: a line keeps the picture it had where it stands, whoever moved it. Where
 * two people chose, the first of those given counts; a line nobody pictured has none.
 */
export function picturesOf(words: string, known: readonly Pictured[]): readonly string[] {
  const byLine = known.map(
    pictured => new Map(linesIn(pictured.words).map((line, at) => [line, pictured.pictures[at] ?? ''])),
  )
  return linesIn(words).map(line => byLine.map(pictures => pictures.get(line)).find(Boolean) ?? '')
}

const linesIn = (words: string): readonly string[] =>
  words
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
