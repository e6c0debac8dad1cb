import { file, notFound, page } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { type Order, orders } from '../domain/path/gates.ts'
import { listAreas } from '../store/areas.ts'
import { loadPath } from '../store/load-path.ts'
import { findPathView, listWhere } from '../store/path-view.ts'
import { listReadings } from '../store/queries.ts'
import { AroundPage } from './around.page.tsx'
import { LegPage } from './leg.page.tsx'
import { PathPage } from './path.page.tsx'
import * as paths from './paths.ts'
import { progressCsv } from './progress-csv.ts'
import { text } from './text/text.ts'

/** Ten years of weekly readings. */
const mostReadings = 520

/** The public pages of the path: no account, nothing kept of who reads. An order that is not one is the default. */
export const pathRoutes = (on: Routes): void => {
  on.get(paths.thePath, 'anyone', async ask => {
    const view = await ask.read(seen => findPathView(seen, ask.query.area, orderOf(ask.query.order)))
    return view ? page(<PathPage view={view} words={text(ask.language).public.path} />) : notFound()
  })

  on.get(paths.leg, 'anyone', async ask => {
    const found = await ask.read(async seen => ({
      view: await findPathView(seen, undefined, 'together'),
      where: await listWhere(seen, ask.params.leg),
    }))
    const leg = found.view?.legs.find(each => each.leg === ask.params.leg)
    if (!leg) return notFound()
    return page(<LegPage leg={leg} path={loadPath()} where={found.where} words={text(ask.language).public.path} />)
  })

  on.get(paths.around, 'anyone', ask => page(<AroundPage path={loadPath()} words={text(ask.language).public.path} />))

  on.get(paths.progressCsv, 'anyone', async ask => {
    const rows = await ask.read(async seen => {
      const found = []
      for (const { area } of listAreas(seen.today))
        found.push({ area, readings: await listReadings(seen, area, mostReadings) })
      return found
    })
    return file({ type: 'text/csv', body: progressCsv(rows), name: 'path-progress.csv', public: true })
  })
}

const orderOf = (typed: string | undefined): Order => orders.find(each => each === typed) ?? 'together'
