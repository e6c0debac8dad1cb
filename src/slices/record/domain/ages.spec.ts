import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { testPacks } from '../../../policy/testing.ts'
import { ageChanges, holdingOn, isPresumedAble, toTellNow } from './ages.ts'

const packs = testPacks()
const bornOn = plainDate('2011-03-04')
const on = (day: string) => holdingOn(packs, bornOn, plainDate(day))

test('[RCD-10] the young person holds the record with their family from their thirteenth birthday', () => {
  expect([on('2024-03-03'), on('2024-03-04')]).toEqual(['family', 'shared'])
})

test('[RCD-10] from the last Friday in June of the school year in which they turn 16 it is theirs', () => {
  expect([on('2027-06-24'), on('2027-06-25')]).toEqual(['shared', 'own'])
})

test('[RCD-10] whoever turns 16 in the autumn waits for the June after', () => {
  expect(holdingOn(packs, plainDate('2010-09-01'), plainDate('2027-06-24'))).toBe('shared')
  expect(holdingOn(packs, plainDate('2010-08-31'), plainDate('2026-06-26'))).toBe('own')
})

test('[RCD-11] from 16 a young person is presumed able to decide', () => {
  const able = (day: string) => isPresumedAble(packs, bornOn, plainDate(day))
  expect([able('2027-03-03'), able('2027-03-04')]).toEqual([false, true])
})

test('[RCD-14] each change is told three months before, and not when it has come', () => {
  const changes = ageChanges(packs, bornOn)
  expect(changes.map(each => [each.to, each.on, each.toldFrom])).toEqual([
    ['shared', '2024-03-04', '2023-12-04'],
    ['presumed', '2027-03-04', '2026-12-04'],
    ['own', '2027-06-25', '2027-03-25'],
  ])
  const told = (day: string) => toTellNow(changes, plainDate(day))?.to
  expect([told('2026-12-03'), told('2026-12-04'), told('2027-03-04'), told('2027-03-25')]).toEqual([
    undefined,
    'presumed',
    undefined,
    'own',
  ])
})
