import type { PlainDate } from '../../../kernel/plain-date.ts'
import { file, notFound, page } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { loadAdoptions } from '../../../policy/load-adoptions.ts'
import { phases } from '../domain/expectation.ts'
import { listDrafts } from '../store/drafts.ts'
import { currentStatement, findExpectation, searchExpectations } from '../store/queries.ts'
import { ExpectationPage } from './expectation.page.tsx'
import { ListPage } from './list.page.tsx'
import { openData } from './open-data.ts'
import * as paths from './paths.ts'
import { text } from './text/index.ts'
import { readerOf, viewOf } from './view.ts'

/** The most of somebody's words a search reads. */
const longestSearch = 200

/** All public: nothing here names a child, and nothing is kept of what was typed. */
export const routes = (on: Routes): void => {
  const adoptions = loadAdoptions()
  const agreedBy = (on: PlainDate): readonly string[] =>
    adoptions
      .filter(each => each.subject === 'support' && each.from <= on && (!each.to || on <= each.to))
      .flatMap(each => each.agreedBy ?? [])

  on.get(paths.expectations, 'anyone', async ask => {
    const typed = (ask.query.q ?? '').trim().slice(0, longestSearch)
    const phase = phases.find(each => each === ask.query.phase)
    const view = {
      ...{ typed, phase, reader: readerOf(ask.query.for), areas: agreedBy(ask.today), version: version() },
      drafts: typed === '' ? await ask.read(listDrafts) : [],
      found: typed === '' ? [] : searchExpectations(typed, phase).map(viewOf),
      offers: currentStatement()
        .offers.map(offer => ({
          ...offer,
          expectations: offer.expectations.filter(each => !phase || each.phases.includes(phase)).map(viewOf),
        }))
        .filter(offer => offer.expectations.length > 0),
    }
    return page(<ListPage view={view} text={text(ask.language).public} />)
  })

  on.get(paths.expectation, 'anyone', ask => {
    const statement = currentStatement()
    if (ask.params.id === `${statement.version}.json`)
      return file({ type: 'application/json', body: openData(statement), public: true })
    const expectation = findExpectation(ask.params.id)
    if (!expectation) return notFound()
    const offer = statement.offers.find(each => each.number === expectation.offer.number)
    const view = {
      expectation: viewOf(expectation),
      offerName: expectation.offer.name,
      reader: readerOf(ask.query.for),
      others: (offer?.expectations ?? []).filter(each => each.id !== expectation.id).map(viewOf),
      areas: agreedBy(ask.today),
      version: version(),
    }
    return page(<ExpectationPage view={view} text={text(ask.language).public} />)
  })
}

function version() {
  const { version, status } = currentStatement()
  return { version, status, dataHref: paths.expectation.to({ id: `${version}.json` }) }
}
