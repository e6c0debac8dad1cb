import { type Count, nobody, seenBy, shareAgreeing, shareDisagreeing, zOfMore, zOfMost } from './tally.ts'

/** A statement on which a group stands out from the others. */
export type Standout = { readonly statement: number; readonly side: 'agree' | 'disagree'; readonly z: number }

/** 90 of 100 times this is no chance, one side asked. */
const likely = 1.2816
const most = 5

/**
 * What a group cares about: statements that most of it agree (or disagree) with, clearly more than all others do. Both
 * tests are corrected for small numbers; the strongest come first.
 */
export function representative(byGroup: readonly (readonly Count[])[], group: number): readonly Standout[] {
  const found = byGroup.flatMap((counts, statement) => {
    const own = counts[group] ?? nobody
    const others = counts.reduce((sum, each, at) => (at === group ? sum : add(sum, each)), nobody)
    return (['agree', 'disagree'] as const).flatMap(side => {
      const more = zOfMore(own[side], seenBy(own), others[side], seenBy(others))
      const isMost = zOfMost(own[side], seenBy(own)) > likely
      const share = side === 'agree' ? shareAgreeing(own) : shareDisagreeing(own)
      return isMost && more > likely ? [{ statement, side, z: more * share }] : []
    })
  })
  return found.sort((a, b) => b.z - a.z || a.statement - b.statement).slice(0, most)
}

const add = (a: Count, b: Count): Count => ({
  agree: a.agree + b.agree,
  disagree: a.disagree + b.disagree,
  pass: a.pass + b.pass,
})
