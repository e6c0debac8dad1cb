import { describe, expect, test } from 'vitest'
import { type Picture, pictureOf, type Reading } from './picture.ts'
import { alike, numbersFrom, plant } from './planted.ts'
import type { Votes } from './vote-matrix.ts'

const reading: Reading = {
  ...{ votesToBePlaced: 5, mostGroups: 5, smallestGroup: 5, clearer: 0.03 },
  ...{ most: 60, heard: 5, youngHeard: 10 },
}
const young = 0
/** Everybody young, and everybody a parent: the two declared groups of most tests. */
const both = (people: number) => new Int32Array(people).fill(0b11)

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
    const picture = pictureOf(votes, both(plan.people), 2, young, reading)
    expect(picture.groups.length).toBe(plan.shares.length)
    expect(alike(picture.of, groups)).toBeGreaterThanOrEqual(0.95)
  })

  test('[CON-5] where everybody votes as they like there is one group, and no difference is made up', () => {
    const next = numbersFrom(5)
    const votes = table(40, 20, () => (next() < 0.5 ? 1 : -1))
    const picture = pictureOf(votes, both(40), 2, young, reading)
    expect([picture.groups.length, picture.apart]).toEqual([1, 0])
    expect(picture.found.differences).toEqual([])
  })
})

test('[CON-5] the same votes in another order give the same picture, to the last bit', () => {
  const { votes } = plant({ people: 80, statements: 20, voted: 0.5, shares: [0.5, 0.5], seed: 3 })
  const order = Array.from(votes.vote.keys()).toSorted((a, b) => ((a * 7919) % 1009) - ((b * 7919) % 1009))
  const shuffled: Votes = {
    ...votes,
    person: Int32Array.from(order, at => votes.person[at] ?? 0),
    statement: Int32Array.from(order, at => votes.statement[at] ?? 0),
    vote: Int8Array.from(order, at => votes.vote[at] ?? 0),
  }
  const [one, other] = [votes, shuffled].map(each => pictureOf(each, both(80), 2, young, reading))
  expect(other).toEqual(one)
})

test('[CON-5] the number of groups that is shown stays, until another is clearly better', () => {
  const { votes } = plant({ people: 200, statements: 30, voted: 0.6, shares: [0.4, 0.3, 0.3], seed: 9 })
  const shown = (more: Partial<Reading>) => pictureOf(votes, both(200), 2, young, { ...reading, ...more }).groups.length
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
  const common = (declared: Int32Array): Picture['found'] => pictureOf(votes, declared, 2, young, reading).found
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
    const { found } = pictureOf(against, declare(12), 2, young, { ...reading, most: 55 })
    expect(found.common).toEqual([])
  })

  test('[CON-4] a small group counts as much as a large one', () => {
    const large = table(200, 11, (p, s) => (s === 10 ? (p < 30 ? -1 : 1) : p < 30 === (s % 2 === 0) ? 1 : -1))
    const { found } = pictureOf(large, both(200), 2, young, reading)
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
