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
  const placed = apart(marks)
  const rounds = groups.map((_, group) => roundOf(placed.filter(mark => mark.group === group)))
  return (
    <svg class="t-map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect class="t-map__ground" width={width} height={height} rx="14" />
      {rounds.map((round, group) => round && <ellipse key={group} class="t-map__round" {...round} />)}
      {placed.map((mark, at) => (
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

type Placed = { readonly cx: number; readonly cy: number; readonly group: number }

/**
 * People who voted just alike would lie on one another and look like one: they stand round the same place, in a spiral, so
 * that every mark can be counted. The same votes give the same picture.
 */
function apart(marks: readonly MapMark[]): readonly Placed[] {
  const there = new Map<string, number>()
  return marks.map(({ x, y, group }) => {
    const [cx, cy] = [acrossOf(x), downOf(y)]
    const place = `${Math.round(cx / 8)} ${Math.round(cy / 8)}`
    const before = there.get(place) ?? 0
    there.set(place, before + 1)
    const [far, turn] = [11 * Math.sqrt(before), before * 2.4]
    return {
      cx: within(Math.round(cx + far * Math.cos(turn)), width),
      cy: within(Math.round(cy + far * Math.sin(turn)), height),
      group,
    }
  })
}

const within = (at: number, size: number): number => Math.max(9, Math.min(size - 9, at))

function Shape({ cx, cy, group }: Placed): VNode {
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

/** Round most of a group: its middle, and twice its spread each way, with room above for its name, and all of it in the picture. */
function roundOf(own: readonly Placed[]) {
  if (own.length === 0) return undefined
  const [xs, ys] = [own.map(({ cx }) => cx), own.map(({ cy }) => cy)]
  const [cx, cy] = [mean(xs), mean(ys)]
  const spread = (all: readonly number[], middle: number): number =>
    2 * Math.sqrt(mean(all.map(each => (each - middle) ** 2))) + 14
  const [rx, ry] = [spread(xs, cx), spread(ys, cy)]
  const [left, right] = [Math.max(3, cx - rx), Math.min(width - 3, cx + rx)]
  const [top, bottom] = [Math.max(3, cy - ry - nameHeight), Math.min(height - 3, cy + ry)]
  return {
    ...{ cx: Math.round((left + right) / 2), cy: Math.round((top + bottom) / 2) },
    ...{ rx: Math.round((right - left) / 2), ry: Math.round((bottom - top) / 2) },
  }
}

const nameHeight = 18

const mean = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0) / (all.length || 1)
