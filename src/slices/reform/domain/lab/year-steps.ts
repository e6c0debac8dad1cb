import type { LineName, RouteFan } from './fan.ts'
import { yearsDrawn } from './fan.ts'
import { sayLine } from './units.ts'

type Route = { readonly title: string; readonly fan: RouteFan }
type Say = {
  readonly year: (year: string, words: string) => string
  readonly route: (route: string, middle: string, low: string, high: string) => string
}

/** What a picture says in each year from today on, the first route first: a sentence a year. */
export function yearWords(line: LineName, routes: readonly Route[], say: Say, isArea: boolean): readonly string[] {
  return Array.from({ length: yearsDrawn.last - yearsDrawn.today + 1 }, (_, at) => {
    const words = routes.map(({ title, fan }) => {
      const { low, middle, high } = fan.bands[line]
      const number = (values: Float64Array): string => sayLine(line, values[at] ?? 0, isArea)
      return say.route(title, number(middle), number(low), number(high))
    })
    return say.year(String(yearsDrawn.today + at), words.join(' '))
  })
}
