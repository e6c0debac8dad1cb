import { beliefs } from '../model/about.ts'
import type { PresetName } from '../model/presets.ts'
import { quantile } from './odds.ts'

type Beliefs = Readonly<Record<string, number>>

/** One person: what they believe, and in how many worlds of theirs each way leaves how many without help. */
export type Member = {
  readonly beliefs: Beliefs
  readonly unmet: Readonly<Partial<Record<PresetName, ArrayLike<number>>>>
}

/** What a group finds of one way against another. */
export type Finding = {
  readonly mine: PresetName
  readonly other: PresetName
  readonly yes: number
  /** For how many the other beats it. For the rest neither beats the other. */
  readonly no: number
  /** The belief that parts those who say yes from those who say no; nothing where they are one, or none does. */
  readonly splitter?: string
}

/** How far apart a group is on one belief. */
export type Spread = {
  readonly name: string
  readonly low: number
  readonly middle: number
  readonly high: number
  readonly open: number
}

/** A way beats another for somebody when it leaves fewer children without help in more than half of their worlds. */
export function findingsOf(
  members: readonly Member[],
  pairs: readonly (readonly [PresetName, PresetName])[],
): readonly Finding[] {
  return pairs.map(([mine, other]) => {
    const beats = members.map(({ unmet }) => doesBeat(unmet[mine] ?? [], unmet[other] ?? []))
    const yes = beats.filter(Boolean).length
    const no = members.filter(({ unmet }) => doesBeat(unmet[other] ?? [], unmet[mine] ?? [])).length
    const splitter = yes > 0 && yes < members.length ? splitterOf(members, beats) : undefined
    return { mine, other, yes, no, ...(splitter !== undefined && { splitter }) }
  })
}

export const spreadsOf = (members: readonly Member[]): readonly Spread[] =>
  beliefs.map(({ name, usual }) => {
    const held = members.flatMap(member => member.beliefs[name] ?? [])
    const [low, middle, high] = [0, 0.5, 1].map(share => (held.length > 0 ? quantile(held, share) : usual))
    return { name, low: low ?? usual, middle: middle ?? usual, high: high ?? usual, open: members.length - held.length }
  })

function doesBeat(mine: ArrayLike<number>, other: ArrayLike<number>): boolean {
  const worlds = Math.min(mine.length, other.length)
  let lower = 0
  for (let at = 0; at < worlds; at += 1) if ((mine[at] ?? 0) < (other[at] ?? 0)) lower += 1
  return lower * 2 > worlds
}

/** The belief on which both sides stand furthest apart, as a share of its slider; a sixth of it at least. */
function splitterOf(members: readonly Member[], beats: readonly boolean[]): string | undefined {
  const mean = (name: string, usual: number, says: boolean): number => {
    const held = members.flatMap((member, at) => (beats[at] === says ? [member.beliefs[name] ?? usual] : []))
    return held.reduce((sum, value) => sum + value, 0) / held.length
  }
  const [furthest] = beliefs
    .map(({ name, usual, from, to }) => ({
      name,
      apart: Math.abs(mean(name, usual, true) - mean(name, usual, false)) / (to - from),
    }))
    .toSorted((a, b) => b.apart - a.apart)
  return furthest && furthest.apart >= 1 / 6 ? furthest.name : undefined
}
