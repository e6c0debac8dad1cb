/** The looks of a route: a colour and a dash each, so that neither speaks alone. */
export type RouteLook = 'none' | 'support' | 'rules' | 'dates' | 'ready' | 'money' | 'other' | 'own'

/** One route: the middle world year by year, and between which values 80 of 100 worlds lie. */
export type FanLine = {
  readonly key: string
  readonly words: string
  readonly look: RouteLook
  readonly middle: ArrayLike<number>
  readonly low?: ArrayLike<number> | undefined
  readonly high?: ArrayLike<number> | undefined
  /** Where one can read what this line is made of. */
  readonly href?: string | undefined
}

/** Where a chart draws: its measures, and where a year and a value stand in it. */
export type Plot = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
  readonly last: number
  readonly x: (year: number) => number
  readonly y: (value: number) => number
  readonly say: (value: number) => string
}

/** The points of a line from a year on, as a path takes them. */
export const pointsOf = (
  values: ArrayLike<number>,
  from: number,
  x: (year: number) => number,
  y: (value: number) => number,
): readonly string[] => Array.from(values, (value, index) => `${x(from + index).toFixed(1)} ${y(value).toFixed(1)}`)

/** A line through every year from one on, as a path. */
export function lineOf(
  values: ArrayLike<number>,
  from: number,
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  const points = pointsOf(values, from, x, y)
  return points.length === 0 ? '' : `M${points.join('L')}`
}
