import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { testPacks } from '../../../policy/testing.ts'
import { holdsTogether } from './rules.ts'

test('[RCD-10] a young person holds the record with the family from the day they turn 13', () => {
  const bornOn = plainDate('2013-12-01')
  expect(holdsTogether(testPacks(), bornOn, plainDate('2026-11-30'))).toBe(false)
  expect(holdsTogether(testPacks(), bornOn, plainDate('2026-12-01'))).toBe(true)
})
