/** How somebody's words are set: plain text, no markup to learn. A blank line parts one block from the next. */
export type Block =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'titled'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'steps'; readonly title: string; readonly steps: readonly string[] }

const numbered = /^\d{1,2}[.)]\s+/

/**
 * The blocks of a text. The first block is lines. A later block whose first line stands alone above others has that line
 * as its title; where the others are numbered they are steps to follow.
 */
export function blocksOf(words: string): readonly Block[] {
  return words
    .split(/\n\s*\n/)
    .map(block =>
      block
        .split('\n')
        .map(line => line.trim())
        .filter(Boolean),
    )
    .filter(lines => lines.length > 0)
    .map((lines, index) => blockOf(lines, index === 0))
}

function blockOf(lines: readonly string[], isFirst: boolean): Block {
  const [title = '', ...rest] = lines
  const steps = rest.filter(line => numbered.test(line))
  if (steps.length > 1 && steps.length === rest.length)
    return { kind: 'steps', title, steps: steps.map(step => step.replace(numbered, '')) }
  return isFirst || rest.length === 0 ? { kind: 'lines', lines } : { kind: 'titled', title, lines: rest }
}

/** The lines of a text, each one thing: what a child is good at, what helps. */
export const linesOf = (words: string): readonly string[] =>
  words
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)

/** The lines of a text as sentences, one after the other: a list read on paper, where room is short. */
export const sentencesOf = (words: string): string =>
  linesOf(words)
    .map(line => (/[.!?…:]["”’)]*$/.test(line) ? line : `${line}.`))
    .join(' ')
