import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Picture, pictureOf, type Reading } from './picture.ts'
import { alike, numbersFrom, plant } from './planted.ts'
import { tally } from './tally.ts'
import { type Votes, voteMatrix } from './vote-matrix.ts'

const reading: Reading = {
  ...{ votesToBePlaced: 5, mostGroups: 5, smallestGroup: 5, clearer: 0.03 },
  ...{ most: 60, heard: 5, youngHeard: 10 },
}
const young = 0
/** Everybody young, and everybody a parent: the two declared groups of most tests. */
const both = (people: number) => new Int32Array(people).fill(0b11)

const read = (votes: Votes, declared: Int32Array, more: Partial<Reading> = {}): Picture =>
  pictureOf(votes, tally(voteMatrix(votes), declared, 2), young, { ...reading, ...more })

describe('groups that were planted are found again', () => {
  test.each([
    ['two groups of a small dialogue', { people: 120, statements: 30, voted: 0.6, shares: [0.6, 0.4], seed: 11 }],
    [
      'three groups, one of them small',
      { people: 600, statements: 80, voted: 0.3, shares: [0.5, 0.35, 0.15], seed: 12 },
    ],
    [
      'four groups, one vote of twelve',
      { people: 3000, statements: 600, voted: 0.08, shares: [0.4, 0.3, 0.2, 0.1], seed: 13 },
    ],
  ])('[CON-5] %s', (_, plan) => {
    const { votes, groups } = plant(plan)
    const picture = read(votes, both(plan.people))
    expect(picture.groups.length).toBe(plan.shares.length)
    expect(alike(picture.of, groups)).toBeGreaterThanOrEqual(0.95)
  })

  test('[CON-5] where everybody votes as they like there is one group, and no difference is made up', () => {
    const next = numbersFrom(5)
    const votes = table(40, 20, () => (next() < 0.5 ? 1 : -1))
    const picture = read(votes, both(40))
    expect([picture.groups.length, picture.apart]).toEqual([1, 0])
    expect(picture.found.differences).toEqual([])
  })
})

test('[CON-5] whoever comes first among people, and whichever vote, the picture is the same to the last bit', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.infiniteStream(fc.double({ noNaN: true })), (seed, chance) => {
      const { votes } = plant({ people: 60, statements: 12, voted: 0.5, shares: [0.5, 0.3, 0.2], seed })
      const declared = Int32Array.from({ length: 60 }, (_, person) => (person % 3 === 0 ? 0b01 : 0b10))
      const mixed = (count: number): readonly number[] => {
        const by = [...chance.take(count)]
        return [...by.keys()].toSorted((a, b) => (by[a] ?? 0) - (by[b] ?? 0))
      }
      // Person p comes at place places[p], and the votes in another order.
      const [places, order] = [mixed(60), mixed(votes.vote.length)]
      const other = read(
        {
          ...votes,
          person: Int32Array.from(order, at => places[votes.person[at] ?? 0] ?? 0),
          statement: Int32Array.from(order, at => votes.statement[at] ?? 0),
          vote: Int8Array.from(order, at => votes.vote[at] ?? 0),
        },
        declared.map((_, at) => declared[places.indexOf(at)] ?? 0),
      )
      const one = read(votes, declared)
      const moved = { of: other.of.map((_, p) => other.of[places[p] ?? 0] ?? 0) }
      expect({ ...other, ...moved, places: one.places }).toEqual(one)
      expect(places.flatMap(at => [...other.places.slice(at * 2, at * 2 + 2)])).toEqual([...one.places])
    }),
    { numRuns: 25 },
  ))

test('[CON-5] the number of groups that is shown stays, until another is clearly better', () => {
  const { votes } = plant({ people: 200, statements: 30, voted: 0.6, shares: [0.4, 0.3, 0.3], seed: 9 })
  const shown = (more: Partial<Reading>) => read(votes, both(200), more).groups.length
  expect(shown({})).toBe(3)
  expect(shown({ shownLast: 2, clearer: 0.9 })).toBe(2)
  expect(shown({ shownLast: 2 })).toBe(3)
})

describe('common ground', () => {
  // Half of the people against the other half on ten statements; everybody for the eleventh, statement 10.
  const people = 60
  const parted = (person: number, statement: number): number =>
    statement === 10 ? 1 : (person % 2 === 0) === (statement % 2 === 0) ? 1 : -1
  const votes = table(people, 11, parted)
  const common = (declared: Int32Array): Picture['found'] => read(votes, declared).found
  const declare = (youngOnes: number) => Int32Array.from({ length: people }, (_, p) => (p < youngOnes ? 0b01 : 0b10))

  test('[CON-4] is what most people of every group agree on', () =>
    expect(common(declare(20)).common.map(each => each.statement)).toEqual([10]))

  test('[CON-4] where groups clearly differ is named too, the widest first', () =>
    expect(common(declare(20)).differences.map(each => each.statement).length).toBe(10))

  test('[CON-6] without ten young people nothing is common ground, and the page can say what is short', () => {
    const found = common(declare(9))
    expect(found.common).toEqual([])
    expect(found.bridges.map(each => each.short)).toEqual([{ why: 'young-not-heard', heard: 9 }])
  })

  test('[CON-6] what young people do not agree with is not common ground, however many others do', () => {
    const against = table(people, 11, (p, s) => (s === 10 && p < 12 ? -1 : parted(p, s)))
    const { found } = read(against, declare(12), { most: 55 })
    expect(found.common).toEqual([])
  })

  test('[CON-4] a small group counts as much as a large one', () => {
    const large = table(200, 11, (p, s) => (s === 10 ? (p < 30 ? -1 : 1) : p < 30 === (s % 2 === 0) ? 1 : -1))
    const { found } = read(large, both(200))
    expect(found.common.map(each => each.statement)).not.toContain(10)
  })
})

function table(people: number, statements: number, votes: (person: number, statement: number) => number): Votes {
  const cells = Array.from(
    { length: people * statements },
    (_, at) => [Math.floor(at / statements), at % statements] as const,
  )
  return {
    people,
    statements,
    person: Int32Array.from(cells, ([person]) => person),
    statement: Int32Array.from(cells, ([, statement]) => statement),
    vote: Int8Array.from(cells, ([person, statement]) => votes(person, statement)),
  }
}
