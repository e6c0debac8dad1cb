import { describe, expect, test } from 'vitest'
import { cardNumbers } from './card-numbers.ts'

const seeds = ['d', 'f'].map(statement => ({ statement, origin: 'seed' as const }))
const own = (statement: string) => ({ statement, origin: 'person' as const })
const numberOf = (statement: string, all: Parameters<typeof cardNumbers>[0]) =>
  [...cardNumbers(all)].find(([, of]) => of === statement)?.[0]

describe('a card that is printed', () => {
  test('[CON-11] keeps its number when a sentence before it in the list is let through', () => {
    const later = [own('a'), ...seeds, own('b')]
    for (const each of ['d', 'f']) expect(numberOf(each, later)).toBe(numberOf(each, seeds))
    expect(numberOf('b', later)).toBe(numberOf('b', [own('b')]))
  })
  test('[CON-11] of a sentence to begin with has a short number, and every other four figures of its own', () => {
    const all = [...seeds, ...Array.from({ length: 400 }, (_, at) => own(`own-${at}`))]
    const numbers = [...cardNumbers(all).keys()]
    expect(numbers.slice(0, 2)).toEqual([1, 2])
    expect(numbers.slice(2).every(each => each >= 1000 && each <= 9999)).toBe(true)
    expect(new Set(numbers).size).toBe(all.length)
  })
})
