import { pictureOf, type Reading } from '../src/slices/consultation/domain/consensus/picture.ts'
import { alike, plant } from '../src/slices/consultation/domain/consensus/planted.ts'
import { tally } from '../src/slices/consultation/domain/consensus/tally.ts'
import { voteMatrix } from '../src/slices/consultation/domain/consensus/vote-matrix.ts'
import { type Bench, median, round } from './figure.ts'

const reading: Reading = {
  ...{ votesToBePlaced: 5, mostGroups: 5, smallestGroup: 5, clearer: 0.03 },
  ...{ most: 60, heard: 5, youngHeard: 10 },
}

const sizes = [
  { people: 10_000, statements: 1_000, voted: 0.05, shares: [0.4, 0.3, 0.2, 0.1], seed: 3, limit: 0.5, rounds: 5 },
  { people: 100_000, statements: 2_000, voted: 0.02, shares: [0.4, 0.3, 0.3], seed: 5, limit: 5, rounds: 3 },
] as const

/** From raw votes to groups, common ground and points of difference, on one core: its own time, by the processor's clock. */
export const consensusBench: Bench = {
  name: 'consensus',
  async run(say) {
    for (const { limit, rounds, ...plan } of sizes) {
      const { votes, groups } = plant(plan)
      const declared = Int32Array.from({ length: plan.people }, (_, person) => 1 << (person % 6))
      const byDeclared = tally(voteMatrix(votes), declared, 6)
      const what = `${plan.people} people, ${plan.statements} statements, ${votes.vote.length} votes`
      const took = Array.from({ length: rounds }, () => {
        const from = process.cpuUsage()
        const picture = pictureOf(votes, byDeclared, 0, reading)
        const { user, system } = process.cpuUsage(from)
        return { seconds: (user + system) / 1e6, alike: alike(picture.of, groups) }
      })
      const seconds = median(took.map(each => each.seconds))
      say({
        ...{ figure: what, value: round(seconds), unit: 's', against: `at most ${limit} s` },
        ...{ ratio: round(seconds / limit, 2), kept: seconds <= limit },
      })
      const same = Math.min(...took.map(each => each.alike))
      say({
        ...{ figure: `${what}: groups as planted (adjusted Rand)`, value: round(same, 4), unit: '' },
        ...{ against: 'at least 0.95', kept: same >= 0.95 },
      })
    }
  },
}
