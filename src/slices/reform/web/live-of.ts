import type { Live } from '../domain/lab/live.ts'
import { lookOf, routeKeys, usualRoutes } from '../domain/lab/routes.ts'
import type { LabView } from './lab-view.ts'
import { chartOf, tableYears } from './line-card.tsx'
import type { LabWords } from './text/text.ts'

/** What the page hands to its script: the same sentences with gaps, so that both say the same. */
export function liveOf(view: LabView, words: LabWords): Live {
  const { title, todayWords, unseenWords } = chartOf(view, words)
  const { sentence } = words
  return {
    line: view.line,
    local: view.area?.local,
    words: {
      ...{ yes: words.yes, no: words.no, open: words.believe.all, yours: words.yours, copied: words.copied },
      ...{ table: words.table, route: words.columns.route },
      ...{ lowest: words.columns.lowest, inOf: sentence.inOf },
      of: sentence.of('{n}'),
      better: sentence.better('{mine}', '{other}'),
      same: sentence.same('{mine}', '{other}'),
      sameIn: sentence.sameIn('{n}'),
      whole: sentence.whole('{worlds}'),
      shaded: words.shaded('{names}'),
      trust: sentence.trust('{mine}', '{lowest}', '{other}', '{than}'),
      sameMoney: sentence.sameMoney,
      moreMoney: sentence.moreMoney('{mine}', '{pounds}', '{other}'),
      lessMoney: sentence.lessMoney('{mine}', '{pounds}', '{other}'),
      trustSame: sentence.trustSame('{mine}', '{lowest}', '{other}'),
      range: words.range('{low}', '{high}'),
      stepYear: words.stepYear('{year}', '{words}'),
      stepRoute: words.stepRoute('{route}', '{middle}', '{low}', '{high}'),
    },
    routes: routeKeys.map(key => ({
      ...{ key, title: words.routes[key].title, look: lookOf[key] },
      beside: usualRoutes.indexOf(key) + 1,
    })),
    tableYears,
    chart: { title, todayWords, unseenWords, words: words.pictureWords('{routes}') },
  }
}
