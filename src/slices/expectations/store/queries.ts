import { type Expectation, expectationsOf, type Phase, type Statement } from '../domain/expectation.ts'
import { findByOwnWords, searchable } from '../domain/search.ts'
import { loadStatement, loadSynonyms } from './load-statement.ts'

/** The statement is the same for everyone and changes only with a release: it is read once, when first asked for. */
const held = once(() => {
  const statement = loadStatement()
  return { statement, search: searchable(expectationsOf(statement), loadSynonyms()) }
})

/** The statement in force. */
export const currentStatement = (): Statement => held().statement

/** Every expectation, in the order of the statement. */
export const listExpectations = (): readonly Expectation[] => expectationsOf(held().statement)

/** The expectation with this number, `4.2`; nothing when there is none. */
export const findExpectation = (id: string): Expectation | undefined =>
  listExpectations().find(expectation => expectation.id === id)

/** What fits someone's own words, what everyone gets first. */
export const searchExpectations = (typed: string, phase?: Phase): readonly Expectation[] =>
  findByOwnWords(held().search, typed, phase)

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
