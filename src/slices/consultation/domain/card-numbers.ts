type Carded = { readonly statement: string; readonly origin: 'seed' | 'person' }

const fewestFigures = 4

/**
 * The number on each sentence’s card. Those to begin with are 1, 2, 3, in the order given: nothing is added to them. Every other
 * has the first four figures of a long number made from its id, or as many more as set it apart from all others given.
 */
export function cardNumbers(statements: readonly Carded[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const { statement, origin } of statements) if (origin === 'seed') numbers.set(statement, numbers.size + 1)
  const own = statements.filter(({ origin }) => origin === 'person').map(({ statement }) => statement)
  for (const statement of own) {
    const figures = figuresOf(statement)
    const others = own.filter(other => other !== statement).map(figuresOf)
    let length = fewestFigures
    while (length < figures.length && others.some(other => other.startsWith(figures.slice(0, length)))) length += 1
    numbers.set(statement, Number(figures.slice(0, length)))
  }
  return numbers
}

/**
 * The sentence of a card as it is typed in, among all there are, also those held back since it was printed; nothing where no
 * sentence has it, or more than one could. So a pen’s vote never lands on another sentence, whatever came after (CON-11).
 */
export function statementOnCard(number: number, statements: readonly Carded[]): string | undefined {
  const typed = String(number)
  if (typed.length < fewestFigures) return statements.filter(({ origin }) => origin === 'seed')[number - 1]?.statement
  const found = statements.filter(
    ({ statement, origin }) => origin === 'person' && figuresOf(statement).startsWith(typed),
  )
  return found.length === 1 ? found[0]?.statement : undefined
}

/** Twelve figures, the first never a nought. */
function figuresOf(statement: string): string {
  const [first, many] = [100_000_000_000, 900_000_000_000]
  return String(first + [...statement].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % many, 7))
}
