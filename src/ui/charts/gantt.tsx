import type { VNode } from 'preact'

/** One bar: from a month to a month, both counted in months since the year nought. */
export type Bar = {
  readonly key: string
  readonly words: string
  readonly from: number
  readonly to: number
  /** `waits`: outlined and dashed, with a gate before it. `may-wait`: outlined. `goes`: filled. */
  readonly look: 'goes' | 'may-wait' | 'waits'
  readonly stage?: 'started' | 'done' | undefined
}
export type Lane = { readonly key: string; readonly title: string; readonly bars: readonly Bar[] }
export type Mark = { readonly key: string; readonly at: number; readonly words: string }

type Props = {
  /** What the picture shows, and what it says in words: the table beside it has every figure. */
  title: string
  words: string
  lanes: readonly Lane[]
  /** Dates beside the plan, as numbered marks along the foot. */
  marks: readonly Mark[]
  marksTitle: string
  today: number
  todayWords: string
  /** For a phone: the words above each bar. */
  narrow?: boolean | undefined
}

const layouts = {
  wide: { width: 1100, left: 400, right: 24, row: 34, words: 24, bar: 20, barDown: 7 },
  narrow: { width: 343, left: 8, right: 8, row: 58, words: 20, bar: 16, barDown: 28 },
} as const

/** A plan over years: a bar a step, lanes one under another, today as a line. Drawn on the server, whole without script. */
export function Gantt({ title, words, lanes, marks, marksTitle, today, todayWords, narrow }: Props): VNode {
  const at = layouts[narrow ? 'narrow' : 'wide']
  const bars = lanes.flatMap(lane => lane.bars)
  const first = 12 * Math.floor(Math.min(today, ...bars.map(bar => bar.from)) / 12)
  const last = 12 * Math.ceil((Math.max(...bars.map(bar => bar.to)) + 1) / 12)
  const x = (month: number): number =>
    Math.round(at.left + ((month - first) / (last - first)) * (at.width - at.left - at.right))
  const placed = place(lanes, at.row)
  const foot = placed.height + 8
  const numbers = stagger(
    marks
      .map((mark, index) => ({ key: mark.key, at: mark.at, number: index + 1, x: x(mark.at) }))
      .filter(mark => mark.at >= first && mark.at <= last),
  )
  const lines = Math.max(0, ...numbers.map(({ line }) => line + 1))
  // As tall as its numbers are deep: where many fall in one month, none may be cut off.
  const height = foot + (marks.length > 0 ? 32 + lines * 20 : 10)
  const years = Array.from({ length: (last - first) / 12 + 1 }, (_, index) => first + 12 * index)
  const step = narrow ? 3 : 1
  const id = `gantt-${narrow ? 'narrow' : 'wide'}`
  return (
    <svg
      class={narrow ? 't-chart t-chart--phone' : 't-chart t-chart--desk'}
      viewBox={`0 0 ${at.width} ${height}`}
      role="img"
      aria-labelledby={`${id}-t ${id}-d`}
    >
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{words}</desc>
      {years.map((month, index) => (
        <g key={month}>
          <line class="t-chart__grid" x1={x(month)} x2={x(month)} y1={28} y2={placed.height} />
          {index % step === 0 && month < last && (
            <text class="t-chart__soft" x={x(month) + 3} y={20}>
              {month / 12}
            </text>
          )}
        </g>
      ))}
      {placed.lanes.map(lane => (
        <g key={lane.key}>
          <text class="t-chart__title" x={8} y={lane.y + 24}>
            {lane.title}
          </text>
          {lane.bars.map(({ bar, y }) => (
            <g key={bar.key}>
              <text x={narrow ? at.left : 24} y={y + at.words}>
                {bar.words}
              </text>
              <rect
                class={`t-gantt__bar t-gantt__bar--${bar.look}${bar.stage ? ` t-gantt__bar--${bar.stage}` : ''}`}
                x={x(bar.from)}
                y={y + at.barDown}
                width={Math.max(8, x(bar.to + 1) - x(bar.from))}
                height={at.bar}
                rx={6}
              />
              {bar.look !== 'goes' && (
                <path
                  class="t-gantt__gate"
                  d={`M${x(bar.from)} ${y + at.barDown - 2}l10 ${at.bar / 2 + 2}l-10 ${at.bar / 2 + 2}l-10 ${-at.bar / 2 - 2}z`}
                />
              )}
              {bar.stage && (
                <path class="t-gantt__mark" d={`M${x(bar.to + 1) - 20} ${y + at.barDown + at.bar / 2}l4 5l8 -10`} />
              )}
            </g>
          ))}
        </g>
      ))}
      <line class="t-chart__today" x1={x(today)} x2={x(today)} y1={28} y2={placed.height} />
      <text class="t-chart__soft" x={x(today) + 4} y={placed.height - 2}>
        {todayWords}
      </text>
      {marks.length > 0 && <Marks {...{ numbers, marksTitle, y: foot }} />}
    </svg>
  )
}

type MarksProps = {
  numbers: readonly { readonly key: string; readonly number: number; readonly x: number; readonly line: number }[]
  marksTitle: string
  y: number
}

/** Numbered, since their words stand in the table: several of one month stand on one another’s place once. */
const Marks = ({ numbers, marksTitle, y }: MarksProps): VNode => (
  <g>
    <text class="t-chart__title" x={8} y={y + 16}>
      {marksTitle}
    </text>
    {numbers.map(({ key, number, x, line }) => (
      <text key={key} class="t-chart__number" x={x} y={y + 38 + line * 20} text-anchor="middle">
        {number}
      </text>
    ))}
  </g>
)

/** Marks that would touch go one line down. */
function stagger<Each extends { readonly x: number }>(
  marks: readonly Each[],
): readonly (Each & { readonly line: number })[] {
  const ends: number[] = []
  return marks
    .toSorted((a, b) => a.x - b.x)
    .map(mark => {
      const free = ends.findIndex(end => mark.x - end >= 22)
      const line = free >= 0 ? free : ends.length
      ends[line] = mark.x
      return { ...mark, line }
    })
}

function place(lanes: readonly Lane[], row: number) {
  let y = 34
  const placed = lanes.map(lane => {
    const top = y
    y += 34
    const bars = lane.bars.map(bar => {
      const here = { bar, y }
      y += row
      return here
    })
    return { ...lane, y: top, bars }
  })
  return { lanes: placed, height: y + 10 }
}
