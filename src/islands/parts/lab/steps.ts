import { yearsDrawn } from '../../../slices/reform/domain/lab/fan.ts'
import { filledIn, type Live } from '../../../slices/reform/domain/lab/live.ts'
import { sayLine } from '../../../slices/reform/domain/lab/units.ts'
import type { Shown } from './paint.tsx'

/** A picture read year by year with the arrow keys: what each route says in that year, aloud and in words. */
export function readInSteps(live: Live, shown: () => readonly Shown[]): void {
  const place = document.querySelector<HTMLElement>('[data-t-steps]')
  if (!place) return
  place.hidden = false
  const said = place.querySelector('[data-t-said]')
  const button = place.querySelector('button')
  let year: number = yearsDrawn.today
  const say = (): void => {
    const words = shown()
      .toReversed()
      .map(({ title, fan }) => {
        const { low, middle, high } = fan.bands[live.line]
        const at = year - yearsDrawn.today
        const number = (values: Float64Array): string => sayLine(live.line, values[at] ?? 0, live.local !== undefined)
        return filledIn(live.words.stepRoute, {
          ...{ route: title, middle: number(middle), low: number(low), high: number(high) },
        })
      })
      .join(' ')
    if (said) said.textContent = filledIn(live.words.stepYear, { year, words })
  }
  button?.addEventListener('click', say)
  button?.addEventListener('keydown', event => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, Home: -99, End: 99 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    year = Math.min(yearsDrawn.last, Math.max(yearsDrawn.today, year + by))
    say()
  })
}
