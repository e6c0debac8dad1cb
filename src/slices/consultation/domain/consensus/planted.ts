import type { Votes } from './vote-matrix.ts'

/** Invented people whose groups are known beforehand: what tests and the bench hold the analysis against. */
export type Planted = { readonly votes: Votes; readonly groups: Int8Array }

type Plan = {
  readonly people: number
  readonly statements: number
  /** The share of statements each person votes on. */
  readonly voted: number
  /** The share of people in each group. */
  readonly shares: readonly number[]
  readonly seed: number
}

/** Each group is for some statements and against others; its people follow it eight or nine times of ten. */
export function plant({ people, statements, voted, shares, seed }: Plan): Planted {
  const next = numbersFrom(seed)
  const likes = shares.map(() => Float64Array.from({ length: statements }, () => (next() < 0.5 ? 0.12 : 0.88)))
  const most = Math.ceil(people * statements * voted * 1.2) + 100
  const [person, statement, vote] = [new Int32Array(most), new Int32Array(most), new Int8Array(most)]
  const groups = new Int8Array(people)
  let count = 0
  for (let p = 0; p < people; p += 1) {
    const group = groupOf(next(), shares)
    groups[p] = group
    for (
      let s = Math.floor(next() / voted);
      s < statements && count < most;
      s += 1 + Math.floor((next() * 2) / voted - 1e-9)
    ) {
      person[count] = p
      statement[count] = s
      const turn = next()
      vote[count] = turn < 0.08 ? 0 : next() < (likes[group]?.[s] ?? 0) ? 1 : -1
      count += 1
    }
  }
  return {
    votes: {
      people,
      statements,
      person: person.subarray(0, count),
      statement: statement.subarray(0, count),
      vote: vote.subarray(0, count),
    },
    groups,
  }
}

/** Numbers that look like chance and are the same every time. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function groupOf(at: number, shares: readonly number[]): number {
  let sum = 0
  for (const [group, share] of shares.entries()) {
    sum += share
    if (at < sum) return group
  }
  return shares.length - 1
}

/** How alike two groupings are: 1 the same, 0 as by chance (the adjusted Rand index). Who is in no group is left out. */
export function alike(a: Int8Array, b: Int8Array): number {
  const pairs = new Map<string, number>()
  const [rows, columns] = [new Map<number, number>(), new Map<number, number>()]
  let all = 0
  for (let at = 0; at < a.length; at += 1) {
    const [x, y] = [a[at] ?? -1, b[at] ?? -1]
    if (x < 0 || y < 0) continue
    all += 1
    pairs.set(`${x} ${y}`, (pairs.get(`${x} ${y}`) ?? 0) + 1)
    rows.set(x, (rows.get(x) ?? 0) + 1)
    columns.set(y, (columns.get(y) ?? 0) + 1)
  }
  const two = (n: number): number => (n * (n - 1)) / 2
  const sum = (of: Iterable<number>): number => [...of].reduce((total, n) => total + two(n), 0)
  const expected = (sum(rows.values()) * sum(columns.values())) / two(all)
  const most = (sum(rows.values()) + sum(columns.values())) / 2
  return (sum(pairs.values()) - expected) / (most - expected)
}
