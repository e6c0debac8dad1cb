import { expect, test } from 'vitest'
import type { Kind } from './levers.ts'
import { sayPounds, sayValue } from './say.ts'

const words = { yes: 'yes', no: 'no', scale: ['weak', 'middling', 'strong'] }
const say = (kind: Kind, value: number, to = 1) => sayValue(kind, value, { from: 0, to }, words)

test('a value is said as people say it', () => {
  expect([say('pounds', 1.35e9), say('pounds', 5e7), say('pounds', 0)]).toEqual([
    ...['£1.35bn a year', '£50m a year', '£0 a year'],
  ])
  expect([say('of-100', 0.7), say('year', 2029), say('year', 2029.5), say('years', 1)]).toEqual([
    ...['70 in 100', 'January 2029', 'July 2029', '1 year'],
  ])
  expect([say('people', 900), say('people', 0), say('times', 1.1), say('times', 0)]).toEqual([
    ...['+900 a year', 'none more', '1.1 times', 'not asked'],
  ])
  expect([say('yes-no', 1), say('words', 0), say('words', 0.5), say('words', 1)]).toEqual([
    ...['yes', 'weak', 'middling', 'strong'],
  ])
  expect([sayPounds(999_600_000), sayPounds(12e9)]).toEqual(['£1bn', '£12bn'])
})
