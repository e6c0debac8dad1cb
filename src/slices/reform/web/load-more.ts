import { presetUnder, readCode, readSliders, settled } from '../domain/lab/asked.ts'
import { yearsDrawn } from '../domain/lab/fan.ts'
import { loops } from '../domain/model/loops.ts'
import { type Scenario, today } from '../domain/model/scenario.ts'
import { circleFor, fansFor } from '../store/fans.ts'
import type { CircleView } from './circle.page.tsx'
import type { CompareView } from './compare.page.tsx'
import type { ShownRoute } from './lab-view.ts'
import { routeOf } from './load-lab.ts'
import * as paths from './paths.ts'
import { type Places, placeView } from './place.ts'
import type { LabWords } from './text/text.ts'

type Query = Readonly<Record<string, string | undefined>>
const usual = ['tandem-by-gate', 'tandem-by-date', 'support-only', 'law-kept']
const names = ['a', 'b', 'c', 'd'] as const

/** The place a comparison is of: what the address says, else that of the first link among the four. */
export const placeCompared = (query: Query): string | undefined => query.area ?? firstCode(chosenIn(query))?.area

/**
 * The ways chosen for up to four places: by name, or by the code of a scenario; the usual four where none was chosen. All
 * are lived through under the beliefs and cuts of the first scenario among them, and in one area, for these choose worlds: odds
 * between ways are of the same worlds or of nothing.
 */
export async function loadCompare(query: Query, places: Places, words: LabWords): Promise<CompareView> {
  const asked = chosenIn(query)
  // A link that cannot be read is said to be left out, and never shown as if it were one’s own.
  const chosen = asked.map(each => (each && scenarioOf(each, today) ? each : undefined))
  const place = placeView(places, words, code => {
    const [a, b, c, d] = chosen
    return paths.labCompare.to({}, { a, b, c, d, area: code })
  })
  const under = { ...(firstCode(chosen) ?? today), area: place.code }
  const found = chosen.flatMap(each => {
    const scenario = each ? scenarioOf(each, under) : undefined
    const key = routeOf(each)
    return scenario
      ? [{ scenario, key: key ?? 'own', title: key ? words.routes[key].title : words.yours } as const]
      : []
  })
  const fans = await fansFor(
    found.map(({ scenario }) => scenario),
    1,
    place.local,
  )
  return {
    ...{ chosen, place },
    isLeftOut: asked.some((each, at) => each && chosen[at] === undefined),
    cards: found.flatMap(({ key, title }, at): readonly ShownRoute[] => {
      const fan = fans[at]
      return fan ? [{ key, title, fan }] : []
    }),
    past: fans[0]?.past.unmet ?? new Float64Array(0),
  }
}

function chosenIn(query: Query): readonly (string | undefined)[] {
  const four = names.map(name => query[name])
  return four.every(each => !each) ? usual : four
}

const firstCode = (chosen: readonly (string | undefined)[]): Scenario | undefined =>
  chosen.map(each => (each ? codedIn(each) : undefined)).find(each => each !== undefined)

/** What a whole way or a code does, under the beliefs and cuts of another scenario and in its area; nothing where it is neither. */
function scenarioOf(typed: string, under: Scenario): Scenario | undefined {
  const key = routeOf(typed)
  if (key) return presetUnder(key, under)
  const own = codedIn(typed)
  return own && settled({ ...under, levers: own.levers })
}

function codedIn(typed: string): Scenario | undefined {
  const read = readCode(typed)
  return 'scenario' in read ? read.scenario : undefined
}

/** Which turn of the circle drives with no reform, and what cutting some would do. */
export async function loadCircle(query: Query, places: Places, words: LabWords): Promise<CircleView> {
  const cuts = readSliders(query)?.scenario.cuts ?? []
  const place = placeView(places, words, area =>
    paths.labCircle.to({}, { ...Object.fromEntries(cuts.map(cut => [`cut.${cut}`, '1'])), area }),
  )
  const circle = await circleFor(settled({ ...today, cuts, area: place.code }), place.local)
  const addsOf = (number: number): number => circle.adds.find(each => each.number === number)?.adds ?? 0
  return {
    ...{ place, cuts, year: yearsDrawn.today },
    loops: loops.map(loop => ({ ...loop, adds: addsOf(loop.number) })),
    ...{ drives: circle.drives, unmet: circle.unmet, asItIs: circle.asItIs, whenCut: circle.whenCut },
  }
}
