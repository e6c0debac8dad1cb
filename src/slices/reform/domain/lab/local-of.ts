import type { layout } from '../model/england/kernels.generated.ts'
import { openLab, runIn, years } from '../model/lab.ts'
import { asEngland, type Local } from '../model/places.ts'
import { birthTable, firstBirths } from '../model/run/inputs.ts'
import { today } from '../model/scenario.ts'
import type { AreaFigure, OwnFigure } from './area-figures.ts'

/** England as it stands in the model in January 2026, in the world that fits best: what an area's figures are held against. */
export function englandIn2026(): Readonly<Record<AreaFigure, number>> {
  const people = Array.from({ length: 26 }, (_, age) => birthTable[begins - 1 - firstBirths - age] ?? 0)
  return { people: people.reduce((sum, each) => sum + each, 0), ...asFigures(runIn(openLab(), today, 0)) }
}

/**
 * What is particular to an area, so that the best world says in January 2026 what the area's own figures say: how many are found
 * to need help there and how often families ask, each held within a fifth and five times England's. A figure that is not given
 * leaves the area as England is.
 */
export function localOf(own: readonly OwnFigure[]): Local | undefined {
  const value = (figure: AreaFigure): number | undefined => own.find(each => each.figure === figure)?.value
  const people = value('people')
  if (!people) return undefined
  const england = englandIn2026()
  const share = people / england.people
  const money = value('money')
  const moneyHere = money === undefined ? 1 : money / (share * england.money)
  let found: Local = { ...asEngland, share, moneyHere }
  for (let nth = 0; nth < tries; nth += 1) {
    const here = asFigures(runIn(openLab(found), { ...today, area: '000' }, 0))
    found = {
      ...found,
      needsHere: nearer(found.needsHere, value('support'), here.support),
      askingHere: nearer(found.askingHere, value('plans'), here.plans),
    }
  }
  return found
}

/** What is left of England when areas are taken out of it. */
export function restOf(areas: readonly Local[]): Local {
  const share = 1 - areas.reduce((sum, area) => sum + area.share, 0)
  const left = (name: Exclude<keyof Local, 'share'>): number =>
    (1 - areas.reduce((sum, area) => sum + area.share * area[name], 0)) / share
  return {
    share,
    plansHere: left('plansHere'),
    needsHere: left('needsHere'),
    askingHere: left('askingHere'),
    staffHere: left('staffHere'),
    moneyHere: left('moneyHere'),
  }
}

const begins = 2026
const tries = 12

function nearer(now: number, wanted: number | undefined, got: number): number {
  if (wanted === undefined || got <= 0) return now
  return Math.min(5, Math.max(0.2, (now * wanted) / got))
}

function asFigures(series: ReturnType<typeof runIn>): Omit<Record<AreaFigure, number>, 'people'> {
  const at = years.indexOf(begins)
  const read = (name: keyof typeof layout.at): number => series[name]?.[at] ?? Number.NaN
  return { support: read('supportCount'), plans: read('plansTotal'), money: read('grant') }
}
