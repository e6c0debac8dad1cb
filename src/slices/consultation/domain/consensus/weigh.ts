import { type Count, nobody, seenBy, shareAgreeing, zOfMore, zOfMost } from './tally.ts'

/** Why something most groups share is not common ground yet. */
export type Short =
  | { readonly why: 'young-not-heard'; readonly heard: number }
  | { readonly why: 'young-do-not-agree' }
  | { readonly why: 'group-does-not-agree'; readonly declared: number }

export type Found = {
  /** Agreed by most in every opinion group and every declared group that was heard, young people among them. */
  readonly common: readonly { readonly statement: number; readonly together: number }[]
  /** Agreed by most in every opinion group, and something is still short: worth working on. */
  readonly bridges: readonly { readonly statement: number; readonly together: number; readonly short: Short }[]
  /** Where opinion groups clearly differ, widest first. */
  readonly differences: readonly { readonly statement: number; readonly gap: number }[]
}

type Tallies = {
  readonly byGroup: readonly (readonly Count[])[]
  readonly byDeclared: readonly (readonly Count[])[]
  /** Which of the declared groups are young people. */
  readonly young: number
}

type Bar = { readonly most: number; readonly heard: number; readonly youngHeard: number }

/** 90 of 100 times this is no chance, one side asked; and 95 of 100. */
const likely = 1.2816
const sure = 1.645

/**
 * Group-informed consensus: how far every group agrees, not how many people do, so that no large group outvotes a small
 * one. `together` is the geometric mean of the shares who agree, a group a share. Young people are a floor: without them,
 * or against them, nothing is common ground.
 */
export function weigh({ byGroup, byDeclared, young }: Tallies, bar: Bar): Found {
  const common: Found['common'][number][] = []
  const bridges: Found['bridges'][number][] = []
  const differences: Found['differences'][number][] = []
  for (const [statement, groups] of byGroup.entries()) {
    const declared = byDeclared[statement] ?? []
    const gap = widestGap(groups, bar)
    if (gap > 0) differences.push({ statement, gap })
    if (!groups.every(count => isShared(count, bar))) continue
    const short = whatIsShort(declared, young, bar)
    const heardOnes = declared.filter(count => seenBy(count) >= bar.heard)
    const together = Math.min(meanOf(groups), heardOnes.length > 0 ? meanOf(heardOnes) : 1)
    if (short) bridges.push({ statement, together, short })
    else common.push({ statement, together })
  }
  const byTogether = (a: { together: number; statement: number }, b: { together: number; statement: number }) =>
    b.together - a.together || a.statement - b.statement
  return {
    common: common.sort(byTogether),
    bridges: bridges.sort(byTogether),
    differences: differences.sort((a, b) => b.gap - a.gap || a.statement - b.statement),
  }
}

const isShared = (count: Count, { most, heard }: Bar): boolean =>
  seenBy(count) >= heard && shareAgreeing(count) * 100 >= most && zOfMost(count.agree, seenBy(count)) > likely

function whatIsShort(declared: readonly Count[], young: number, bar: Bar): Short | undefined {
  const ofYoung = declared[young] ?? nobody
  if (seenBy(ofYoung) < bar.youngHeard) return { why: 'young-not-heard', heard: seenBy(ofYoung) }
  if (shareAgreeing(ofYoung) * 100 < bar.most) return { why: 'young-do-not-agree' }
  const against = declared.findIndex(count => seenBy(count) >= bar.heard && shareAgreeing(count) * 100 < bar.most)
  return against < 0 ? undefined : { why: 'group-does-not-agree', declared: against }
}

const meanOf = (counts: readonly Count[]): number =>
  Math.exp(counts.reduce((sum, count) => sum + Math.log(shareAgreeing(count)), 0) / counts.length)

/** The widest gap between two groups that were heard, where it is no chance; 0 where they do not differ clearly. */
function widestGap(groups: readonly Count[], { heard }: Bar): number {
  const asked = groups.filter(count => seenBy(count) >= heard)
  let widest = 0
  for (const a of asked)
    for (const b of asked) {
      const gap = shareAgreeing(a) - shareAgreeing(b)
      if (gap > widest && gap >= 0.2 && zOfMore(a.agree, seenBy(a), b.agree, seenBy(b)) > sure) widest = gap
    }
  return widest
}
