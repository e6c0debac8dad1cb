import type { VNode } from 'preact'

export type MapMark = { readonly x: number; readonly y: number; readonly group: number }
type Props = {
  /** What the picture says, in words: for who does not see it. */
  label: string
  /** Their letters and names, the largest group first. */
  groups: readonly { readonly letter: string; readonly name?: string | undefined }[]
  /** From -1 to 1, right and up. */
  marks: readonly MapMark[]
  /** Where the reader stands, and the word for it. */
  me?: { readonly x: number; readonly y: number; readonly word: string } | undefined
}

const [width, height, edge] = [640, 360, 46]
const acrossOf = (x: number): number => Math.round(edge + ((x + 1) / 2) * (width - 2 * edge))
const downOf = (y: number): number => Math.round(edge + ((1 - y) / 2) * (height - 2 * edge))

/**
 * Where people stand: near means they voted alike. Each group has a shape of its own beside its colour. The table beside
 * it says the same.
 */
export function OpinionMap({ label, groups, marks, me }: Props): VNode {
  const rounds = groups.map((_, group) => roundOf(marks.filter(mark => mark.group === group)))
  return (
    <svg class="t-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect class="t-map__ground" width={width} height={height} rx="14" />
      {rounds.map((round, group) => round && <ellipse key={group} class="t-map__round" {...round} />)}
      {marks.map((mark, at) => (
        <Shape key={at} {...mark} />
      ))}
      {rounds.map(
        (round, group) =>
          round && (
            <text key={group} class="t-map__name" x={round.cx} y={Math.max(20, round.cy - round.ry + 20)}>
              <tspan class="t-map__letter">{groups[group]?.letter}</tspan>
              {groups[group]?.name && <tspan class="t-map__words">: {groups[group]?.name}</tspan>}
            </text>
          ),
      )}
      {me && (
        <g>
          <circle class="t-map__me" cx={acrossOf(me.x)} cy={downOf(me.y)} r="13" />
          <text class="t-map__name" x={acrossOf(me.x)} y={downOf(me.y) + 34}>
            {me.word}
          </text>
        </g>
      )}
    </svg>
  )
}

function Shape({ x, y, group }: MapMark): VNode {
  const [cx, cy] = [acrossOf(x), downOf(y)]
  const looks = `t-map__mark t-map__mark--${group + 1}`
  switch (group) {
    case 0:
      return <circle class={looks} cx={cx} cy={cy} r="6" />
    case 1:
      return <rect class={looks} x={cx - 5} y={cy - 5} width="10" height="10" rx="1" />
    case 2:
      return <path class={looks} d={`M${cx} ${cy - 7}l7 12h-14z`} />
    case 3:
      return <path class={looks} d={`M${cx} ${cy - 7}l7 7-7 7-7-7z`} />
    case 4:
      return <path class={looks} d={`M${cx - 2} ${cy - 7}h4v5h5v4h-5v5h-4v-5h-5v-4h5z`} />
    default:
      return <circle class={looks} cx={cx} cy={cy} r="4" />
  }
}

/** Round most of a group: its middle, and twice its spread each way. */
function roundOf(own: readonly MapMark[]) {
  if (own.length === 0) return undefined
  const [xs, ys] = [own.map(({ x }) => acrossOf(x)), own.map(({ y }) => downOf(y))]
  const [cx, cy] = [mean(xs), mean(ys)]
  const spread = (all: readonly number[], middle: number): number =>
    2 * Math.sqrt(mean(all.map(each => (each - middle) ** 2))) + 14
  const rx = Math.min(spread(xs, cx), width / 2)
  const ry = Math.min(spread(ys, cy), height / 2)
  return { cx: Math.round(cx), cy: Math.round(cy), rx: Math.round(rx), ry: Math.round(ry) }
}

const mean = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0) / (all.length || 1)
