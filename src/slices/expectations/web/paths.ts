import { path } from '../../../platform/web/path.ts'

/** What everyone can expect, and the search in one's own words: `?q=…&phase=…&for=…`. */
export const expectations = path('/expectations')
/** One expectation, by its number: `/expectations/4.2`. A version with `.json` is the whole statement as open data. */
export const expectation = path('/expectations/:id=word')
