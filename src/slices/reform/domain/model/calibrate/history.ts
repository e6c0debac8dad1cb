import recorded from '../../data/history.json' with { type: 'json' }

/** A published figure, and where it was published. `at` is a January for a count of people; the start of its year for a flow. */
export type Recorded = {
  readonly series: string
  readonly at: number
  readonly value: number
  /** `seen` as published, `approx` rounded by its source, `derived` worked out from figures that are published. */
  readonly basis: string
  readonly note?: string
  readonly source: string
  readonly url: string
}
export const history: readonly Recorded[] = recorded

/** How far off a figure itself may be, as a share of it: counts are good, what is worked out is not. */
const tolerance: Readonly<Record<string, number>> = {
  plansTotal: 0.008,
  supportCount: 0.012,
  newPlans: 0.04,
  requests: 0.045,
  specialPlans: 0.02,
  independentPlans: 0.05,
  highNeedsSpend: 0.03,
  unplaced: 0.15,
  youngNew: 0.12,
  schoolAgePlans: 0.04,
  timely: 0.06,
  lodged: 0.1,
}
/** The last January or day that a figure needs to have passed before it can be known. */
export const knownBy = (figure: Recorded): number => (isFlow(figure) ? figure.at + 1 : figure.at)
/** Shapes of one year, published in 2025: the fit to all figures sees them; no fit to the past is given them or scored by them. */
export const isShape = ({ series }: Recorded): boolean => series === 'youngNew' || series === 'schoolAgePlans'
export const isFlow = ({ series }: Pick<Recorded, 'series'>): boolean => flows.has(series)
const flows = new Set(['newPlans', 'requests', 'highNeedsSpend', 'timely', 'lodged'])

/** A figure that its own source rounds may be twice as far off. */
export const toleranceOf = ({ series, basis }: Recorded): number =>
  (tolerance[series] ?? 0.05) * (basis === 'approx' ? 2 : 1)
