import { codeOf, presetUnder, readCode, readSliders } from '../domain/lab/asked.ts'
import { beliefCode, readBeliefCode } from '../domain/lab/belief-code.ts'
import { findingsOf, type Member, spreadsOf } from '../domain/lab/group.ts'
import { firstBeliefs, type LabLever, moreBeliefs } from '../domain/lab/levers.ts'
import { usualRoutes } from '../domain/lab/routes.ts'
import { sayPounds, sayValue } from '../domain/lab/say.ts'
import { reachedIn } from '../domain/lab/wished.ts'
import { everyOf } from '../domain/lab/work.ts'
import { beliefs } from '../domain/model/about.ts'
import type { PresetName } from '../domain/model/presets.ts'
import { type Scenario, today } from '../domain/model/scenario.ts'
import { fansFor, gateFor, memberFor } from '../store/fans.ts'
import type { GateView } from './gate.page.tsx'
import type { GroupView } from './group.page.tsx'
import { beliefView, leverView, routeOf } from './load-lab.ts'
import * as paths from './paths.ts'
import { type Places, placeView } from './place.ts'
import type { LabWords } from './text/text.ts'
import type { TrueView } from './true.page.tsx'

type Query = Readonly<Record<string, string | undefined>>

const gateSliders: readonly LabLever[] = [
  { name: 'gateTest', kind: 'times' },
  { name: 'gateWidth', kind: 'times' },
  { name: 'gateTrust', kind: 'times' },
  { name: 'newMoney', kind: 'pounds' },
]

/** The gate of a scenario, with the sliders of this page moved. Every fourth world is enough for its odds. */
export async function loadGate(query: Query, places: Places, words: LabWords): Promise<GateView> {
  const linked = query.s === undefined ? undefined : readCode(query.s)
  const begin = linked && 'scenario' in linked ? linked.scenario : presetUnder('tandem-by-gate', today)
  const sliders = readSliders(query)
  const moved = sliders?.scenario.levers ?? {}
  const asked = Object.fromEntries(
    gateSliders.flatMap(({ name }) => (`do.${name}` in query ? [[name, moved[name]]] : [])),
  )
  const levers = Object.fromEntries(
    Object.entries({ ...begin.levers, ...asked }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
  const place = placeView(places, words, area => paths.labGate.to({}, { s: codeOf({ ...begin, levers, area }) }))
  const scenario = { ...begin, levers, area: place.code }
  const odds = await gateFor(scenario, 4, place.local)
  return {
    odds,
    onDate: sayValue('year', odds.onDate, { from: 0, to: 1 }, words),
    sliders: gateSliders.map(each => leverView(each, scenario, words)),
    code: codeOf(scenario),
    place,
    read: linked && 'read' in linked ? linked.read : (sliders?.read ?? 'whole'),
  }
}

/** The place a gate is of: that of the link, else what the address says. */
export const placeOfGate = (query: Query): string | undefined => {
  const area = codedGate(query)?.area
  return area === undefined || area === 'england' ? query.area : area
}

function codedGate({ s }: Query): Scenario | undefined {
  const read = s === undefined ? undefined : readCode(s)
  return read && 'scenario' in read ? read.scenario : undefined
}

const mostPeople = 36
const worldsEach = 12
const pairs: readonly (readonly [PresetName, PresetName])[] = [
  ['tandem-by-gate', 'pillar-2-first'],
  ['tandem-by-gate', 'support-only'],
  ['tandem-by-gate', 'tandem-by-date'],
  ['tandem-by-gate', 'pillar-1-first'],
  ['law-kept', 'no-reform'],
]
const waysCompared = [...new Set(pairs.flat())]

/** Where a group stands: each person’s code lived through in worlds of their own. Nothing of it is kept. */
export async function loadGroup(query: Query, words: LabWords): Promise<GroupView> {
  const typed = (query.codes ?? '').slice(0, 2000)
  const lines = typed.split(/[\n,;]+/).flatMap(line => (line.trim() === '' ? [] : [line.trim()]))
  const read = lines.slice(0, mostPeople).map(readBeliefCode)
  const held = read.flatMap(each => (each ? [each] : []))
  const members: Member[] = []
  // One after another: whoever else asks of the lab meanwhile is answered between two.
  for (const beliefs of held) members.push(await memberFor({ beliefs, ways: waysCompared, worlds: worldsEach }))
  const mine = readSliders(query)?.scenario
  const sliders = [...firstBeliefs, ...moreBeliefs]
  const kindOf = new Map(sliders.map(({ name, kind }) => [name, kind]))
  return {
    typed,
    code: mine && beliefCode(mine.beliefs),
    sliders: sliders.map(each => beliefView(each, mine ?? today, words)),
    people: held.length,
    unread: read.length - held.length,
    findings: held.length === 0 ? [] : findingsOf(members, pairs),
    spreads: spreadsOf(members).map(({ name, open, ...values }) => {
      const view = beliefView({ name, kind: kindOf.get(name) ?? 'of-100' }, today, words)
      const say = (value: number): string => sayValue(view.kind, value, view, { ...words, scale: view.scale })
      return { label: view.label, open, low: say(values.low), middle: say(values.middle), high: say(values.high) }
    }),
  }
}

const moneys = [0, 1.35e9, 3e9, 5e9, 8e9]

/** In how many worlds a wish is reached by a way, what those worlds share, and how much money it would take. */
export async function loadTrue(query: Query, places: Places, words: LabWords): Promise<TrueView> {
  const way = routeOf(query.way) ?? usualRoutes[3] ?? 'tandem-by-gate'
  const wish = { unmet: within(query.unmet, 10, 60, 35), trust: within(query.trust, 20, 90, 55) }
  const place = placeView(places, words, area =>
    paths.labTrue.to({}, { unmet: String(wish.unmet), trust: String(wish.trust), way, area }),
  )
  const scenario = presetUnder(way, { ...today, area: place.code })
  const lived = everyOf(2, scenario)
  const byPounds = moneys.map(newMoney => ({ ...scenario, levers: { ...scenario.levers, newMoney } }))
  const fans = await fansFor([scenario, ...byPounds], 2, place.local)
  const [own, ...byMoney] = fans.map(({ worlds }) =>
    reachedIn({ unmet: worlds.unmetLast, trust: worlds.trustLast }, wish, lived),
  )
  const kindOf = new Map([...firstBeliefs, ...moreBeliefs].map(({ name, kind }) => [name, kind]))
  return {
    ...{ place, wish, way, of100: own?.of100 ?? 0 },
    binding: (own?.binding ?? []).map(({ name, reached, missed }) => {
      const kind = kindOf.get(name) ?? 'of-100'
      const { label, scale } = beliefView({ name, kind }, today, words)
      const range = beliefs.find(each => each.name === name) ?? { from: 0, to: 1 }
      const say = (value: number): string => sayValue(kind, value, range, { ...words, scale })
      return { label, reached: say(reached), missed: say(missed) }
    }),
    money: moneys.map((pounds, at) => ({ words: sayPounds(pounds), of100: byMoney[at]?.of100 ?? 0 })),
  }
}

function within(typed: string | undefined, from: number, to: number, usual: number): number {
  const value = typed === undefined || typed.trim() === '' ? Number.NaN : Number(typed)
  return Number.isFinite(value) ? Math.round(Math.min(to, Math.max(from, value))) : usual
}
