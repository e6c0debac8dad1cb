import { areaFigures } from '../domain/lab/area-figures.ts'
import { codeOf, type HowRead, presetUnder } from '../domain/lab/asked.ts'
import { type LineName, lineNames } from '../domain/lab/fan.ts'
import { firstBeliefs, firstChoices, type LabLever, moreBeliefs, moreChoices } from '../domain/lab/levers.ts'
import { englandIn2026 } from '../domain/lab/local-of.ts'
import { routeKeys, usualRoutes } from '../domain/lab/routes.ts'
import { sayValue } from '../domain/lab/say.ts'
import { beliefs, levers, type Slider } from '../domain/model/about.ts'
import type { PresetName } from '../domain/model/presets.ts'
import type { Scenario } from '../domain/model/scenario.ts'
import { type LabArea, localHere } from '../store/area-figures.ts'
import { fansFor } from '../store/fans.ts'
import type { AreaView, BeliefView, LabView, LeverView } from './lab-view.ts'
import * as paths from './paths.ts'
import type { Places } from './place.ts'
import type { LabWords } from './text/text.ts'

export type LabAsked = {
  readonly scenario: Scenario
  readonly start: PresetName
  readonly line: LineName
  readonly read: HowRead
}

/** Everything the lab shows for a scenario: its own fan and those of the usual ways, under the same beliefs. */
export async function loadLab(
  { scenario, start, line, read }: LabAsked,
  words: LabWords,
  places: Pick<Places, 'here' | 'all'> = { here: undefined, all: [] },
): Promise<LabView> {
  const area = places.here && areaView(places.here)
  const code = codeOf(scenario)
  const same = routeKeys.find(key => codeOf(presetUnder(key, scenario)) === code)
  const shown = usualRoutes.filter(key => key !== same)
  const [own, ...others] = await fansFor([scenario, ...shown.map(key => presetUnder(key, scenario))], 1, area?.local)
  if (!own) throw new Error('A scenario has a fan')
  return {
    ...{ line, read, code, scenario, past: own.past, worlds: own.worlds.unmet.length },
    start: same ?? start,
    isOwn: same === undefined,
    cuts: scenario.cuts,
    area,
    places: [undefined, ...places.all].map(each => ({
      href: placeHref({ ...scenario, area: each?.code ?? 'england' }, same ?? start, line),
      words: each?.name ?? words.areas.england,
      isHere: each?.area === places.here?.area,
    })),
    mine: { key: same ?? 'own', title: same ? words.routes[same].title : words.yours, fan: own },
    others: shown.flatMap((key, at) => {
      const fan = others[at]
      return fan ? [{ key, title: words.routes[key].title, fan }] : []
    }),
    address: paths.lab.to({}, { s: code }),
    choices: {
      first: firstChoices.map(each => leverView(each, scenario, words)),
      more: moreChoices.map(group => ({
        title: titleOf(words.strands, group.strand),
        levers: group.levers.map(each => leverView(each, scenario, words)),
      })),
      moreOpen: false,
    },
    beliefs: {
      first: firstBeliefs.map(each => beliefView(each, scenario, words)),
      more: moreBeliefs.map(each => beliefView(each, scenario, words)),
      moreOpen: moreBeliefs.some(each => scenario.beliefs[each.name] !== undefined),
    },
  }
}

/** The same choices in another place. */
const placeHref = (scenario: Scenario, from: PresetName, line: LineName): string =>
  paths.lab.to({}, { s: codeOf(scenario), area: scenario.area === 'england' ? undefined : scenario.area, from, line })

/** An area and whose each figure is: what it has not of its own is England’s, by how many people live there. */
function areaView(area: LabArea): AreaView | undefined {
  const local = localHere(area)
  if (!local) return undefined
  const england = englandIn2026()
  return {
    ...{ name: area.name, code: area.code, takenOn: area.takenOn, known: area.known, local },
    figures: areaFigures.map(figure => {
      const own = area.figures.find(each => each.figure === figure)
      return own
        ? { figure, value: own.value, whose: own.origin, source: own.source }
        : { figure, value: local.share * england[figure], whose: 'england', source: '' }
    }),
  }
}

/** A line of the picture by its name in an address; the first where it is none. */
export const lineOf = (typed: string | undefined): LineName => lineNames.find(each => each === typed) ?? 'unmet'
/** A whole way by its name in an address; nothing where it is none. */
export const routeOf = (typed: string | undefined): PresetName | undefined => routeKeys.find(each => each === typed)

export function leverView({ name, kind }: LabLever, scenario: Scenario, words: LabWords): LeverView {
  const slider = sliderIn(levers, name)
  const value = scenario.levers[name] ?? slider.usual
  const { from, to, step } = slider
  const say = { yes: words.yes, no: words.no }
  return {
    ...{ name, kind, value, from, to, step, says: slider.says, label: titleOf(words.choices, name) },
    words: sayValue(kind, value, { from, to }, say),
  }
}

export function beliefView({ name, kind }: LabLever, scenario: Scenario, words: LabWords): BeliefView {
  const slider = sliderIn(beliefs, name)
  const set = scenario.beliefs[name]
  const value = set ?? slider.usual
  const { from, to, step } = slider
  const scale = name === 'feedback' ? words.scales.feedback : undefined
  return {
    ...{ name, kind, value, from, to, step, scale, says: slider.says, label: titleOf(words.beliefs, name) },
    ...{ middle: slider.usual, isSet: set !== undefined },
    words: sayValue(kind, value, { from, to }, { yes: words.yes, no: words.no, scale }),
  }
}

function sliderIn(sliders: readonly Slider[], name: string): Slider {
  const found = sliders.find(each => each.name === name)
  if (!found) throw new RangeError(`The model has no ${name}`)
  return found
}

function titleOf(titles: Readonly<Record<string, string>>, name: string): string {
  const title = titles[name]
  if (title === undefined) throw new RangeError(`The lab has no words for ${name}`)
  return title
}
