import { expect, test } from 'vitest'
import { areaId } from '../kernel/ids.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { loadAdoptions } from './load-adoptions.ts'
import { loadPacks } from './load-packs.ts'
import { packInForce } from './pack-in-force.ts'
import { testPack, testPacks } from './testing.ts'

test('the report’s model governs the register where an area agreed to it, the law governs statutory plans', () => {
  const packs = testPacks('2026-11-30', 'wrenshire')
  expect(packs.for('register').id).toBe('additional-support-2025')
  expect(packs.for('statutory-plan').id).toBe('children-and-families-act-2014')
})

test('a rule reads its value from the pack in force', () => {
  expect(testPacks().for('register').duration('IDN-4.time-to-decide')).toEqual({ amount: 20, unit: 'school days' })
})

test('a value the pack does not hold is our mistake, and says so', () => {
  expect(() => testPack().duration('IDN-4.time-to-dream')).toThrow('holds no duration called IDN-4.time-to-dream')
})

test('before an area has chosen, no pack answers', () => {
  const ask = () => packInForce(loadPacks(), loadAdoptions(), areaId('harrowdale'), 'register', plainDate('2025-12-01'))
  expect(ask).toThrow('No pack governs register in harrowdale on 2025-12-01')
})
