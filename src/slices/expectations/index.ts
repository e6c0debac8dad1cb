/** The door of expectations: what others may use. All of it is public, the same for everyone. */

export type { ExpectationDrafted } from './domain/events.ts'
export type { Expectation, Layer, Phase } from './domain/expectation.ts'
export { nameOf } from './domain/name.ts'
export { currentStatement, findExpectation, listExpectations, searchExpectations } from './store/queries.ts'
export * as expectationPaths from './web/paths.ts'
