type Carded = { readonly statement: string; readonly origin: 'seed' | 'person' }

/**
 * The number on each sentence’s card, in the order given: it stays the same however many sentences come after it was printed,
 * so that a pen’s vote never lands on another sentence (CON-11). Those to begin with are 1, 2, 3: nothing is added to them.
 * All others have four figures made from their id.
 */
export function cardNumbers(statements: readonly Carded[]): ReadonlyMap<number, string> {
  const numbers = new Map<number, string>()
  for (const { statement, origin } of statements) if (origin === 'seed') numbers.set(numbers.size + 1, statement)
  for (const { statement, origin } of statements)
    if (origin === 'person') numbers.set(free(statement, numbers), statement)
  return numbers
}

const [first, many] = [1000, 9000]

/** Where two ids make the same number, the next one that is free. */
function free(statement: string, taken: ReadonlyMap<number, string>): number {
  const made = [...statement].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % many, 7)
  for (let step = 0; step < many; step += 1) {
    const number = first + ((made + step) % many)
    if (!taken.has(number)) return number
  }
  throw new Error('There are more sentences than numbers')
}
