/** Points one after the other, `along` numbers each. */
export type Points = { readonly count: number; readonly along: number; readonly at: Float64Array }

/** Points in so many groups, and how well apart the groups stand. */
export type Grown = { readonly label: Int8Array; readonly groups: number; readonly apart: number }

const mostRounds = 60

/**
 * Two groups, three, and so on: each start parts the widest group of the one before along the direction in which it is
 * widest. No chance, so the same points give the same groups.
 */
export function grow(
  points: Points,
  how: { readonly mostGroups: number; readonly smallest: number },
): readonly Grown[] {
  const grown: Grown[] = []
  let state = measure(points, new Int8Array(points.count), 1)
  for (let groups = 2; groups <= how.mostGroups; groups += 1) {
    const parted = partWidest(points, state, groups)
    if (!parted) break
    state = settle(points, measure(points, parted, groups))
    if (Math.min(...state.sizes) >= how.smallest)
      grown.push({ label: state.label, groups, apart: silhouette(points, state) })
  }
  return grown
}

type State = {
  readonly label: Int8Array
  readonly groups: number
  readonly sizes: Int32Array
  readonly centres: Float64Array
}

/** The middle and the size of each group. */
function measure({ count, along, at }: Points, label: Int8Array, groups: number): State {
  const centres = new Float64Array(groups * along)
  const sizes = new Int32Array(groups)
  for (let point = 0; point < count; point += 1) {
    const group = label[point] ?? 0
    sizes[group] = (sizes[group] ?? 0) + 1
    for (let c = 0; c < along; c += 1)
      centres[group * along + c] = (centres[group * along + c] ?? 0) + (at[point * along + c] ?? 0)
  }
  for (let group = 0; group < groups; group += 1)
    for (let c = 0; c < along; c += 1)
      centres[group * along + c] = (centres[group * along + c] ?? 0) / Math.max(1, sizes[group] ?? 1)
  return { label, groups, sizes, centres }
}

/** Lloyd's rounds until nobody changes. */
function settle(points: Points, start: State): State {
  let state = start
  for (let round = 0; round < mostRounds; round += 1) {
    const label = new Int8Array(points.count)
    let changed = 0
    for (let point = 0; point < points.count; point += 1) {
      label[point] = nearest(points, point, state)
      if (label[point] !== state.label[point]) changed += 1
    }
    state = measure(points, label, state.groups)
    if (changed === 0) break
  }
  return state
}

function nearest(points: Points, point: number, { groups, centres }: State): number {
  let [best, near] = [0, Number.POSITIVE_INFINITY]
  for (let group = 0; group < groups; group += 1) {
    const away = squareAway(points, point, centres, group)
    if (away < near) {
      best = group
      near = away
    }
  }
  return best
}

function squareAway({ along, at }: Points, point: number, centres: Float64Array, group: number): number {
  let sum = 0
  for (let c = 0; c < along; c += 1) {
    const d = (at[point * along + c] ?? 0) - (centres[group * along + c] ?? 0)
    sum += d * d
  }
  return sum
}

/** Parts the group with the most spread at its middle; nothing where nobody differs. */
function partWidest(
  { count, along, at }: Points,
  { label, centres, groups }: State,
  fresh: number,
): Int8Array | undefined {
  const spread = new Float64Array(groups * along)
  for (let point = 0; point < count; point += 1)
    for (let c = 0; c < along; c += 1) {
      const cell = (label[point] ?? 0) * along + c
      spread[cell] = (spread[cell] ?? 0) + ((at[point * along + c] ?? 0) - (centres[cell] ?? 0)) ** 2
    }
  let [widest, most] = [0, 0]
  for (let group = 0; group < groups; group += 1) {
    const all = spread.subarray(group * along, (group + 1) * along).reduce((a, b) => a + b, 0)
    if (all > most) {
      widest = group
      most = all
    }
  }
  if (most === 0) return undefined
  const axes = spread.subarray(widest * along, (widest + 1) * along)
  const axis = axes.indexOf(Math.max(...axes))
  const middle = centres[widest * along + axis] ?? 0
  return label.map((each, point) => (each === widest && (at[point * along + axis] ?? 0) < middle ? fresh - 1 : each))
}

/** The mean of how much nearer people stand to their own group's middle than to the next: quick, and enough to choose by. */
function silhouette(points: Points, state: State): number {
  let sum = 0
  for (let point = 0; point < points.count; point += 1) {
    let [near, next] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let group = 0; group < state.groups; group += 1) {
      const away = squareAway(points, point, state.centres, group)
      if (away < near) {
        next = near
        near = away
      } else if (away < next) next = away
    }
    if (next > 0) sum += 1 - Math.sqrt(near / next)
  }
  return sum / Math.max(1, points.count)
}
