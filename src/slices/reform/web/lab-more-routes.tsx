import { file, page } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { ledgerText } from '../store/ledger.ts'
import { CirclePage } from './circle.page.tsx'
import { ComparePage } from './compare.page.tsx'
import { ForecastsPage } from './forecasts.page.tsx'
import { GatePage } from './gate.page.tsx'
import { GroupPage } from './group.page.tsx'
import { loadForecasts } from './load-forecasts.ts'
import { loadCircle, loadCompare, placeCompared } from './load-more.ts'
import { loadGate, loadGroup, loadTrue, placeOfGate } from './load-questions.ts'
import { loadWho } from './load-who.ts'
import { orBusy } from './or-busy.ts'
import * as paths from './paths.ts'
import { findPlaces } from './place.ts'
import { text } from './text/text.ts'
import { TruePage } from './true.page.tsx'
import { WhoPage } from './who.page.tsx'

/** The lab’s further pages: each a plain page that an address says whole. */
export const labMoreRoutes = (on: Routes): void => {
  on.get(paths.labCompare, 'anyone', ask => {
    const words = text(ask.language).public.lab
    return orBusy(async () => {
      const places = await ask.read(seen => findPlaces(seen, placeCompared(ask.query)))
      return page(<ComparePage view={await loadCompare(ask.query, places, words)} words={words} />)
    })
  })

  on.get(paths.labCircle, 'anyone', ask => {
    const words = text(ask.language).public.lab
    return orBusy(async () => {
      const places = await ask.read(seen => findPlaces(seen, ask.query.area))
      return page(<CirclePage view={await loadCircle(ask.query, places, words)} words={words} />)
    })
  })

  on.get(paths.labGate, 'anyone', ask => {
    const words = text(ask.language).public.lab
    return orBusy(async () => {
      const places = await ask.read(seen => findPlaces(seen, placeOfGate(ask.query)))
      return page(<GatePage view={await loadGate(ask.query, places, words)} words={words} />)
    })
  })

  on.get(paths.labTrue, 'anyone', ask => {
    const words = text(ask.language).public.lab
    return orBusy(async () => {
      const places = await ask.read(seen => findPlaces(seen, ask.query.area))
      return page(<TruePage view={await loadTrue(ask.query, places, words)} words={words} />)
    })
  })

  on.get(paths.labWho, 'anyone', ask => {
    const words = text(ask.language).public.lab
    return orBusy(async () => {
      const places = await ask.read(seen => findPlaces(seen, ask.query.area))
      return page(<WhoPage view={await loadWho(ask.query.can, places, words)} words={words} />)
    })
  })

  on.get(paths.labGroup, 'anyone', ask => {
    const words = text(ask.language).public.lab
    return orBusy(async () => page(<GroupPage view={await loadGroup(ask.query, words)} words={words} />))
  })

  on.get(paths.labForecasts, 'anyone', ask =>
    page(<ForecastsPage view={loadForecasts(ask.query.way)} words={text(ask.language).public.lab} />),
  )

  on.get(paths.labForecastsFile, 'anyone', () =>
    file({ type: 'text/plain', body: ledgerText(), name: 'lab-forecasts.jsonl', public: true }),
  )
}
