import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { testPack } from '../../../policy/testing.ts'
import { type LawFacts, type LawSubject, lawLimits } from './law-limits.ts'

const law = testPack('children-and-families-act-2014')
const kofi: LawFacts = {
  today: plainDate('2026-11-30'),
  happenedOn: plainDate('2026-11-12'),
  owedBy: 'health',
  setting: 'school',
  hasPlan: false,
}
const rights = (facts: Partial<LawFacts> = {}, subject: LawSubject = 'support') =>
  lawLimits(subject, { ...kofi, ...facts }, law).map(({ right, by }) => (by ? `${right} by ${by}` : right))

test('[RED-8, RED-20, RED-21, RED-29] two missed therapy sessions, no plan: each right with its last day, the earliest first', () =>
  expect(rights()).toEqual([
    'tribunal discrimination by 2027-05-11',
    'health complaint by 2027-11-12',
    'school complaint',
    'disagreement resolution',
    'ask for assessment',
  ]))

test('[RED-27] six months start with the day itself, so the last day is the day before', () =>
  expect(rights({ happenedOn: plainDate('2026-08-31') })[0]).toBe('tribunal discrimination by 2027-02-27'))

test('[RED-24] the later of two months from the letter and one month from the certificate', () => {
  const letterOn = plainDate('2026-11-20')
  const council = { owedBy: 'council', letterOn, happenedOn: letterOn } as const
  expect(rights(council, 'council decision')[0]).toBe('tribunal appeal by 2027-01-20')
  const late = { ...council, certificateOn: plainDate('2027-01-15') }
  expect(rights(late, 'council decision')[0]).toBe('tribunal appeal by 2027-02-15')
  const early = { ...council, certificateOn: plainDate('2026-11-25') }
  expect(rights(early, 'council decision')[0]).toBe('tribunal appeal by 2027-01-20')
})

test('[RED-23, RED-28] with a plan the council owes the support, so its Ombudsman and the court stand beside the steps', () =>
  expect(rights({ hasPlan: true })).toEqual([
    'judicial review by 2027-02-12',
    'tribunal discrimination by 2027-05-11',
    'council ombudsman by 2027-11-12',
    'health complaint by 2027-11-12',
    'school complaint',
    'disagreement resolution',
  ]))

test('[RED-23] once the matter has been appealed the Ombudsman is not shown', () =>
  expect(rights({ hasPlan: true, appealed: true }).join()).not.toContain('ombudsman'))

test('[RED-30] a nursery is complained about to itself and to Ofsted, not to governors', () => {
  const nursery = rights({ owedBy: 'setting', setting: 'early years' })
  expect(nursery).toContain('early years complaint')
  expect(nursery.join()).not.toContain('school complaint')
})

test('[PLA-1] a family without a plan may ask for an assessment at any time, and hears in six weeks', () => {
  const asked = lawLimits('decision on extra support', { ...kofi, owedBy: 'setting' }, law)
  expect(asked.at(-1)).toEqual({
    right: 'ask for assessment',
    clause: 'PLA-1',
    passed: false,
    limit: { amount: 6, unit: 'weeks' },
  })
})

test('[RED-8] a last day that has gone stays on the page and says so', () =>
  expect(lawLimits('support', { ...kofi, today: plainDate('2027-06-01') }, law)[0]?.passed).toBe(true))
