import type { VNode } from 'preact'
import { type FanLine, lineOf, type Plot, pointsOf } from './fan-line.ts'
import { NameKey, Names, roomForKey, roomForNames } from './fan-names.tsx'
import { niceTicks } from './scales.ts'

export type FanChartProps = {
  readonly id: string
  readonly title: string
  /** What it says in words, for whoever cannot see it. */
  readonly words: string
  readonly firstYear: number
  /** The past, from the first year to the year of today. */
  readonly history: ArrayLike<number>
  /** Each line begins at this year. */
  readonly today: number
  readonly todayWords: string
  readonly unseenFrom: number
  readonly unseenWords: string
  readonly lines: readonly FanLine[]
  readonly max?: number | undefined
  readonly narrow?: boolean | undefined
  readonly say?: ((value: number) => string) | undefined
}

const layouts = {
  wide: { width: 790, height: 430, left: 64, right: 230, top: 40, foot: 58 },
  narrow: { width: 343, height: 340, left: 44, right: 12, top: 30, foot: 56 },
} as const

/** Fans, not lines: each route with its band, what happened before, and from where nothing has been seen. */
export function FanChart(props: FanChartProps): VNode {
  const { id, lines, history, firstYear, today, narrow } = props
  const layout = layouts[narrow ? 'narrow' : 'wide']
  const at = { ...layout, right: narrow ? layout.right : roomForNames(lines) }
  const years = Math.max(...lines.map(line => line.middle.length), 1) - 1
  const last = today + years
  const top = props.max ?? topOf(lines, history)
  const ticks = niceTicks(top)
  const highest = ticks.at(-1) ?? 1
  const x = (year: number): number =>
    at.left + ((year - firstYear) / (last - firstYear)) * (at.width - at.left - at.right)
  const y = (value: number): number =>
    at.height - at.foot - (Math.min(value, highest) / highest) * (at.height - at.foot - at.top)
  const say = props.say ?? String
  const box = { ...at, x, y, last, say }
  return (
    <svg
      class={narrow ? 't-chart t-chart--phone' : 't-chart t-chart--desk'}
      viewBox={`0 0 ${at.width} ${at.height + (narrow ? roomForKey(lines) : 0)}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
      data-t-chart={id}
    >
      <title id={`${id}-t`}>{props.title}</title>
      <desc id={`${id}-d`}>{props.words}</desc>
      {ticks.map(tick => (
        <g key={tick}>
          <line class="t-chart__grid" x1={at.left} x2={at.width - at.right} y1={y(tick)} y2={y(tick)} />
          <text class="t-chart__soft" x={at.left - 8} y={y(tick) + 5} text-anchor="end">
            {say(tick)}
          </text>
        </g>
      ))}
      <Foot {...props} {...box} />
      {lines.map(line => (
        <Band key={line.key} line={line} from={today} x={x} y={y} />
      ))}
      <path class="t-route t-route--past" d={lineOf(history, firstYear, x, y)} />
      {lines.map(line => (
        <g key={line.key} class={`t-look--${line.look}`}>
          <path class="t-route" d={lineOf(line.middle, today, x, y)} />
        </g>
      ))}
      {narrow ? <NameKey lines={lines} {...box} /> : <Names lines={lines} {...box} />}
    </svg>
  )
}

function Foot({ firstYear, today, todayWords, unseenFrom, unseenWords, narrow, ...box }: FanChartProps & Plot): VNode {
  const { x, last, height, foot, top, width, right } = box
  const every = narrow ? 10 : 5
  const shown = Array.from({ length: last - firstYear + 1 }, (_, index) => firstYear + index).filter(
    year => year % every === 0 || (!narrow && (year === firstYear || year === last || year === today)),
  )
  const clear = shown.filter(
    year => year === today || (Math.abs(x(year) - x(today)) > 40 && (year === last || x(last) - x(year) > 40)),
  )
  return (
    <g>
      {clear.map(year => (
        <text key={year} x={x(year)} y={height - foot + 24} text-anchor="middle">
          {year}
        </text>
      ))}
      <line class="t-chart__today" x1={x(today)} x2={x(today)} y1={top - 16} y2={height - foot} />
      <text class="t-chart__soft" x={x(today) + 6} y={top - 6}>
        {todayWords}
      </text>
      <line class="t-chart__unseen" x1={x(unseenFrom)} x2={x(last)} y1={height - foot + 32} y2={height - foot + 32} />
      <text class="t-chart__soft" x={width - right} y={height - 6} text-anchor="end">
        {unseenWords}
      </text>
    </g>
  )
}

const Band = ({
  line,
  from,
  x,
  y,
}: {
  line: FanLine
  from: number
  x: (year: number) => number
  y: (value: number) => number
}): VNode | null =>
  line.low && line.high ? (
    <path
      class={`t-band t-look--${line.look}`}
      d={`${lineOf(line.high, from, x, y)}L${pointsOf(line.low, from, x, y).toReversed().join('L')}Z`}
    />
  ) : null

function topOf(lines: readonly FanLine[], history: ArrayLike<number>): number {
  const values = [history, ...lines.flatMap(line => [line.middle, line.high ?? []])].flatMap(each => Array.from(each))
  return Math.max(...values, 1e-9)
}
