import { type Score, scoresOf, summaryOf } from '../domain/forecasts/score.ts'
import { routeKeys } from '../domain/lab/routes.ts'
import { listCame, listKept } from '../store/ledger.ts'
import type { ForecastsView } from './forecasts.page.tsx'
import { routeOf } from './load-lab.ts'

/** What was said of one way and how it went, the newest first; no reform where none was asked for, for nobody has gone another yet. */
export function loadForecasts(asked: string | undefined, folder?: string): ForecastsView {
  const way = routeOf(asked) ?? 'no-reform'
  const figures = listCame(folder)
  return {
    way,
    ways: ['no-reform', ...routeKeys.filter(key => key !== 'no-reform')],
    said: listKept(folder)
      .map(kept => {
        const scores: readonly Score[] = scoresOf(kept, way, figures)
        return { kept, scores, summary: summaryOf(scores) }
      })
      .toReversed(),
  }
}
