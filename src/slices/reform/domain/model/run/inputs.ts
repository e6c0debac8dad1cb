import { layout } from '../england/kernels.generated.ts'

/** From January 2015 to January 2045. */
export const firstYear = 2015
export const lastYear = 2045
/** Steps of two months: the autumn in which everyone is a year older begins on one. */
export const stepsPerYear = 6

// [year, value]: between two, straight; before the first and after the last, as they are.
type Points = readonly (readonly [number, number])[]
/** GDP deflator, rounded, 2015 being 1; 2% a year from 2026. HM Treasury, GDP deflators. */
const prices: Points = [
  [2015, 1],
  [2016, 1.015],
  [2017, 1.035],
  [2018, 1.055],
  [2019, 1.075],
  [2020, 1.11],
  [2021, 1.15],
  [2022, 1.19],
  [2023, 1.27],
  [2024, 1.33],
  [2025, 1.37],
  [2026, 1.41],
  ...Array.from({ length: 20 }, (_, at) => [2027 + at, rounded(1.41, at + 1)] as const),
]
/** Allocations by financial year, in the middle of it (£). Written questions 149231, HL4466; NAO, October 2024; HL3745. */
const grant: Points = [
  [2015.75, 5.247e9],
  [2016.75, 5.3e9],
  [2017.75, 5.827e9],
  [2018.75, 6.115e9],
  [2019.75, 6.279e9],
  [2020.75, 7.063e9],
  [2021.75, 7.906e9],
  [2022.75, 8.988e9],
  [2023.75, 9.953e9],
  [2024.75, 10.7e9],
  [2025.75, 11.9e9],
]
const surge: Points = [
  [2021.5, 0],
  [2023, 1],
]
const dip: Points = [
  [2020.1, 0],
  [2020.3, 1],
  [2020.8, 0.8],
  [2021.3, 0.3],
  [2021.6, 0],
]

/**
 * Live births in England by year from 1989, in thousands. ONS, births in England and Wales: rounded, and flat after 2024. Three
 * in a hundred are added for families who move here.
 */
const births = [
  648, 666, 660, 651, 636, 628, 614, 615, 608, 602, 589, 573, 563, 566, 590, 608, 613, 635, 655, 673, 671, 687, 688,
  694, 664, 661, 664, 663, 647, 626, 611, 585, 596, 577, 564, 567,
]
export const firstBirths = 1989
export const birthTable = Float64Array.from(
  { length: lastYear + 2 - firstBirths },
  (_, at) => 1030 * (births[at] ?? 567),
)

export type Inputs = {
  readonly rows: Float64Array
  readonly width: number
  readonly steps: number
  readonly stepsPerYear: number
}

/** What is read by date, a row a step. `comparedSpend` is written by whoever has run the same world without reform. */
export function inputsFor(perYear = stepsPerYear): Inputs {
  const width = layout.inputsByDate.length
  const steps = (lastYear - firstYear) * perYear
  const rows = new Float64Array((steps + 1) * width)
  for (let step = 0; step <= steps; step += 1) {
    const begins = firstYear + step / perYear
    // Read in the middle of a step: at its start, all that grows would be behind by half a step.
    const date = begins + 0.5 / perYear
    const values: Readonly<Record<string, number>> = {
      date,
      years: date - firstYear,
      yearsTo2026: Math.min(date, 2026) - firstYear,
      yearsFrom2026: Math.max(0, date - 2026),
      isReform: begins >= 2026 ? 1 : 0,
      prices: at(prices, date),
      grantSoFar: (at(grant, date) * at(prices, date)) / at(prices, Math.min(date, 2025.75)),
      surgeSoFar: at(surge, date),
      dipSoFar: date < 2020.1 || date > 2021.6 ? 0 : at(dip, date),
      comparedSpend: 0,
    }
    layout.inputsByDate.forEach((name, column) => {
      rows[step * width + column] = values[name] ?? Number.NaN
    })
  }
  return { rows, width, steps, stepsPerYear: perYear }
}

function at(points: Points, date: number): number {
  const after = points.findIndex(([year]) => year > date)
  const [from, to] = after < 0 ? [points.at(-1), points.at(-1)] : [points[after - 1] ?? points[0], points[after]]
  if (!from || !to) return Number.NaN
  return from[0] >= to[0] ? from[1] : from[1] + ((to[1] - from[1]) * Math.max(0, date - from[0])) / (to[0] - from[0])
}

function rounded(from: number, years: number): number {
  let value = from
  for (let year = 0; year < years; year += 1) value *= 1.02
  return Math.round(value * 1e6) / 1e6
}
