import { filledIn, type Live } from '../../../slices/reform/domain/lab/live.ts'
import { yearWords } from '../../../slices/reform/domain/lab/year-steps.ts'
import { heightsOf } from '../../../ui/charts/chart-steps.tsx'
import type { Shown } from './paint.tsx'

/** The year by year reading says the numbers of now: the reader’s own first, and its tone. */
export function renewSteps({ line, words, local }: Live, shown: readonly Shown[]): void {
  const place = document.querySelector<HTMLElement>('[data-t-steps]')
  const mine = shown.at(-1)
  if (!place || !mine) return
  const heights = heightsOf(mine.fan.bands[line].middle)
  const say = {
    year: (year: string, said: string) => filledIn(words.stepYear, { year, words: said }),
    route: (route: string, middle: string, low: string, high: string) =>
      filledIn(words.stepRoute, { route, middle, low, high }),
  }
  const sentences = yearWords(line, shown.toReversed(), say, local !== undefined)
  place.dataset.tSteps = JSON.stringify(sentences.map((said, at) => ({ words: said, height: heights[at] ?? 0.5 })))
}
