import { expectationsOf, type Statement } from '../domain/expectation.ts'
import { nameOf } from '../domain/name.ts'

/** The whole statement as open data, one stable shape: what a setting's or supplier's own system reads. */
export const openData = (statement: Statement): string =>
  JSON.stringify(
    {
      version: statement.version,
      title: statement.title,
      status: statement.status,
      publishedOn: statement.publishedOn,
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      expectations: expectationsOf(statement).map(expectation => ({
        ...expectation,
        offer: { number: expectation.offer.number, key: expectation.offer.key, name: expectation.offer.name },
        name: nameOf(expectation),
        url: `/expectations/${expectation.id}`,
      })),
    },
    null,
    2,
  )
