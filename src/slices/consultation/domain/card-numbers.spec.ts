import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { cardNumbers, statementOnCard } from './card-numbers.ts'

const idOf = (at: number): string => createHash('md5').update(String(at)).digest('hex')
const seeds = ['d', 'f'].map(statement => ({ statement, origin: 'seed' as const }))
const own = Array.from({ length: 2000 }, (_, at) => ({ statement: idOf(at), origin: 'person' as const }))
const all = [...own, ...seeds]

describe('a card that is printed', () => {
  test('[CON-11] of a sentence to begin with has a short number, and every other four figures or a few more of its own', () => {
    const numbers = cardNumbers(all)
    expect([numbers.get('d'), numbers.get('f')]).toEqual([1, 2])
    const others = own.map(({ statement }) => numbers.get(statement) ?? 0)
    expect(others.every(each => each >= 1000 && each < 10_000_000)).toBe(true)
    expect(new Set(numbers.values()).size).toBe(all.length)
  })

  test('[CON-11] leads to its own sentence, whatever was let through or held back since, or to none', () => {
    // Printed when there were a hundred, typed in when there are two thousand: some begin alike by then.
    const printed = cardNumbers([...seeds, ...own.slice(0, 100)])
    const led = [...printed].map(([statement, number]) => [statement, statementOnCard(number, all)] as const)
    expect(led.every(([statement, found]) => found === undefined || found === statement)).toBe(true)
    expect(led.filter(([, found]) => found === undefined).length).toBeGreaterThan(0)
    // As it is printed now, each can be typed in.
    for (const [statement, number] of cardNumbers(all)) expect(statementOnCard(number, all)).toBe(statement)
  })

  test('[CON-11] no number but those leads anywhere', () => {
    for (const none of [0, 3, 999]) expect(statementOnCard(none, all)).toBeUndefined()
    expect(statementOnCard(1234, seeds)).toBeUndefined()
  })
})
