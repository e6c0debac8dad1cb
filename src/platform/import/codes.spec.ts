import { expect, test } from 'vitest'
import { findDual, findEthnicity, findSex, findYear } from './codes.ts'

test('a child at one school is not taken for a child at two [P26]', () => {
  for (const single of ['Single', 'single registration', 'C', 'N', 'no', 'False']) expect(findDual(single)).toBe(false)
  for (const dual of ['Dual', 'M', 's', 'Y', 'yes', 'TRUE', 'Dual Registration', 'Main – Dual Registration'])
    expect(findDual(dual)).toBe(true)
  for (const neither of ['sometimes', 'T', 'G', '2']) expect(findDual(neither)).toBeUndefined()
})

test('sex is F, M or U, or a word of it', () => {
  expect(['F', 'male', 'Girl', 'u', 'Q', 'X'].map(findSex)).toEqual(['F', 'M', 'F', 'U', undefined, undefined])
})

test('ethnicity is a code of the set, or its words', () => {
  expect(['wbri', 'Gypsy/Roma', 'Black Caribbean', 'REFU', 'WXYZ', 'purple'].map(findEthnicity)).toEqual([
    ...['WBRI', 'WROM', 'BCRB', 'REFU'],
    ...[undefined, undefined],
  ])
})

test('an extended ethnicity code is taken as the main code it is counted in, in any case of letters', () => {
  expect(['WENG', 'wnir', 'WROR', 'MWAI', 'AKPA', 'ASLT', 'BSOM', 'CTWN', ' OARA '].map(findEthnicity)).toEqual([
    ...['WBRI', 'WBRI', 'WROM', 'MWAS', 'APKN', 'AOTH', 'BAFR', 'CHNE', 'OOTH'],
  ])
})

test('a year is nursery, reception or one to fourteen, said the way people say it', () => {
  expect(['N1', 'n2', 'R', 'Reception', '4', '04', 'Year 4', 'Y14', 'E2', 'X'].map(findYear)).toEqual([
    ...['Nursery 1', 'Nursery 2', 'Reception', 'Reception'],
    ...['Year 4', 'Year 4', 'Year 4', 'Year 14', 'Early years 2', 'Not by year'],
  ])
  expect(['0', '15', '99', 'Year', 'four', '-1'].map(findYear)).toEqual(Array(6).fill(undefined))
})
