import type { VNode } from 'preact'
import { file, page } from '../../../platform/web/answer.ts'
import type { OpenAsk } from '../../../platform/web/ask.ts'
import type { Path } from '../../../platform/web/path.ts'
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
import { findPlaces, type Places } from './place.ts'
import { type LabWords, text } from './text/text.ts'
import { TruePage } from './true.page.tsx'
import { WhoPage } from './who.page.tsx'

type Query = OpenAsk['query']
type Show = (query: Query, places: Places, words: LabWords) => Promise<VNode>

/** The lab’s further pages: each a plain page that an address says whole. */
export const labMoreRoutes = (on: Routes): void => {
  const areaOf = (query: Query) => query.area
  /** A page of worlds, of the place that its address names. */
  const open = <Pattern extends string>(
    path: Path<Pattern>,
    placeOf: (query: Query) => string | undefined,
    show: Show,
  ): void =>
    on.get(path, 'anyone', ask =>
      orBusy(async () => {
        const places = await ask.read(seen => findPlaces(seen, placeOf(ask.query)))
        return page(await show(ask.query, places, text(ask.language).public.lab))
      }),
    )

  open(paths.labCompare, placeCompared, async (query, places, words) => (
    <ComparePage view={await loadCompare(query, places, words)} words={words} />
  ))
  open(paths.labCircle, areaOf, async (query, places, words) => (
    <CirclePage view={await loadCircle(query, places, words)} words={words} />
  ))
  open(paths.labGate, placeOfGate, async (query, places, words) => (
    <GatePage view={await loadGate(query, places, words)} words={words} />
  ))
  open(paths.labTrue, areaOf, async (query, places, words) => (
    <TruePage view={await loadTrue(query, places, words)} words={words} />
  ))
  open(paths.labWho, areaOf, async (query, places, words) => (
    <WhoPage view={await loadWho(query.can, places, words)} words={words} />
  ))

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
