import { expect, test } from 'vitest'
import { isNhsNumber, isUln, isUpn } from './identifiers.ts'

test('[IDT-6] a pupil number, a learner number and an NHS number each prove themselves by their own sum', () => {
  // Worked by hand from the published rules; those that begin 999 are set aside for tests.
  expect(['R201100018042', 'T20110001804V'].filter(isUpn).length).toBe(2)
  expect(['A201100018042', 'R201100018043', 'I201100018042', 'R20110001804', ''].filter(isUpn)).toEqual([])
  expect(['9276308686'].filter(isUln).length).toBe(1)
  expect(['9276308687', '0276308686'].filter(isUln)).toEqual([])
  expect(['9434765919', '9449305552', '9990000018', '9990000026'].filter(isNhsNumber).length).toBe(4)
  expect(['9434765918', '9990000019', '999000001'].filter(isNhsNumber)).toEqual([])
})

test('no ten digits are a learner number and an NHS number at once', () => {
  for (let n = 0; n < 2_000; n += 1) {
    const text = String(9_000_000_000 + n * 499_979)
    expect(isUln(text) && isNhsNumber(text)).toBe(false)
  }
})
