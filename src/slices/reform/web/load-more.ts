import { codeOf, presetUnder, readCode, readSliders, settled } from '../domain/lab/asked.ts'
import { yearsDrawn } from '../domain/lab/fan.ts'
import { type Lab, openLab, runIn, years } from '../domain/model/lab.ts'
import { drivingByYear, loops, loopsByYear } from '../domain/model/loops.ts'
import { type Scenario, today } from '../domain/model/scenario.ts'
import { worldsFor } from '../domain/model/worlds.ts'
import { fansFor } from '../store/fans.ts'
import type { CircleView } from './circle.page.tsx'
import type { CompareView } from './compare.page.tsx'
import type { ShownRoute } from './lab-view.ts'
import { routeOf } from './load-lab.ts'
import type { LabWords } from './text/text.ts'

type Query = Readonly<Record<string, string | undefined>>
const usual = ['tandem-by-gate', 'tandem-by-date', 'support-only', 'law-kept']

/**
 * The ways chosen for up to four places: by name, or by the code of a scenario; the usual four where none was chosen. All
 * are lived through under the beliefs and cuts of the first scenario among them, for beliefs choose worlds: odds between
 * ways are of the same worlds or of nothing.
 */
export async function loadCompare(query: Query, words: LabWords): Promise<CompareView> {
  const places = ['a', 'b', 'c', 'd'].map(name => query[name])
  const chosen = places.every(each => !each) ? usual : places
  const under = chosen.map(each => (each ? codedIn(each) : undefined)).find(each => each !== undefined) ?? today
  const found = chosen.flatMap(each => {
    const scenario = each ? scenarioOf(each, under) : undefined
    const key = routeOf(each)
    return scenario
      ? [{ scenario, key: key ?? 'own', title: key ? words.routes[key].title : words.yours } as const]
      : []
  })
  const fans = await fansFor(found.map(({ scenario }) => scenario))
  return {
    chosen,
    cards: found.flatMap(({ key, title }, at): readonly ShownRoute[] => {
      const fan = fans[at]
      return fan ? [{ key, title, fan }] : []
    }),
    past: fans[0]?.past.unmet ?? new Float64Array(0),
  }
}

/** What a whole way or a code does, under the beliefs and cuts of another scenario; nothing where it is neither. */
function scenarioOf(typed: string, under: Scenario): Scenario | undefined {
  const key = routeOf(typed)
  if (key) return presetUnder(key, under)
  const own = codedIn(typed)
  return own && settled({ ...under, levers: own.levers })
}

function codedIn(typed: string): Scenario | undefined {
  const read = readCode(typed)
  return 'scenario' in read ? { ...read.scenario, area: 'england' } : undefined
}

let lab: Lab | undefined
const known = new Map<string, CircleView>()

/** Which turn of the circle drives with no reform, and what cutting some would do; worked out once for each choice of cuts. */
export function loadCircle(query: Query): CircleView {
  const cuts = readSliders(query)?.scenario.cuts ?? []
  const scenario = { ...today, cuts }
  const code = codeOf(scenario)
  const before = known.get(code)
  if (before) return before
  lab ??= openLab()
  const at = years.indexOf(yearsDrawn.today)
  const byYear = loopsByYear(lab, scenario)
  const read = (of: Scenario) => {
    if (!lab) throw new Error('The lab is open')
    const series = runIn(lab, of, Math.min(...worldsFor(of.beliefs)))
    const value = (name: string, year: number): number => series[name]?.[years.indexOf(year)] ?? 0
    const { last } = yearsDrawn
    return {
      unmetNow: value('unmet', yearsDrawn.today),
      unmet: (100 * value('unmet', last)) / Math.max(1, value('plansTotal', last) + value('withoutPlan', last)),
      plans: value('plansTotal', last) / 1000,
    }
  }
  const whenCut = read(scenario)
  const view: CircleView = {
    year: yearsDrawn.today,
    cuts,
    loops: loops.map(loop => ({
      ...loop,
      adds: Math.max(0, byYear.find(({ number }) => number === loop.number)?.adds[at] ?? 0),
    })),
    drives: drivingByYear(byYear)[at],
    unmet: whenCut.unmetNow,
    asItIs: cuts.length === 0 ? whenCut : read(today),
    whenCut,
  }
  // There are five hundred and twelve choices of cuts, and no more.
  known.set(code, view)
  return view
}
