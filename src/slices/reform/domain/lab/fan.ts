/** What the lab draws, in the order in which it offers them. */
export const lineNames = [
  'unmet',
  'trust',
  'withPlan',
  'without',
  'plans',
  'wait',
  'unplaced',
  'appeals',
  'outlay',
] as const
export type LineName = (typeof lineNames)[number]

/** The middle world, and between which values 80 of 100 lie: a number a year. */
export type Band = { readonly low: Float64Array; readonly middle: Float64Array; readonly high: Float64Array }

/** What is compared world by world: a number a world. */
export type PerWorld = {
  /** Children without help, added up over the years of reform. */
  readonly unmet: Float64Array
  readonly trustLowest: Float64Array
  /** In the last year: of every hundred, and of a hundred. */
  readonly unmetLast: Float64Array
  readonly trustLast: Float64Array
  /** Spent, over the years of reform, in pounds. */
  readonly spent: Float64Array
}

/** One route through every world that fits the past. */
export type RouteFan = {
  readonly bands: Readonly<Record<LineName, Band>>
  readonly worlds: PerWorld
}

/** The past as the middle world has it, fitted to what was published, from the first year to the year of today. */
export type Past = Readonly<Record<LineName, Float64Array>>

/** The years the lab draws. */
export const yearsDrawn = { first: 2015, today: 2026, unseen: 2026, last: 2041 } as const
/** How many years of reform are drawn, this one and the last among them. */
export const yearsOfReform = yearsDrawn.last - yearsDrawn.today + 1
