import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isNhsNumber, isUln, isUpn } from './identifiers.ts'

test('[IDT-6] a pupil number, a learner number and an NHS number each prove themselves by their own sum', () => {
  // Worked by hand from the published rules; those that begin 999 are set aside for tests.
  expect(['R201100018042', 'T20110001804V'].map(isUpn)).toEqual([true, true])
  expect(['R201100018043', 'I201100018042', 'R20110001804', ''].map(isUpn)).toEqual([false, false, false, false])
  expect(['9276308686', '9276308687', '0276308686'].map(isUln)).toEqual([true, false, false])
  expect(['9990000018', '9990000026', '9990000019', '999000001'].map(isNhsNumber)).toEqual([true, true, false, false])
})

test('no ten digits are a learner number and an NHS number at once', () => {
  for (let n = 0; n < 2_000; n += 1) {
    const text = String(9_000_000_000 + n * 499_979)
    expect(isUln(text) && isNhsNumber(text)).toBe(false)
  }
})

const published = '../shared/standards/dfe/identifier-test-vectors.json'
test.skipIf(!existsSync(published))('the published vectors agree', () => {
  const vectors = JSON.parse(readFileSync(published, 'utf8'))
  for (const [scheme, check] of [
    ['upn', isUpn],
    ['uln', isUln],
    ['nhsNumber', isNhsNumber],
  ] as const) {
    expect(vectors[scheme].valid.filter((value: string) => !check(value))).toEqual([])
    expect(vectors[scheme].invalid.filter(check)).toEqual([])
  }
})
