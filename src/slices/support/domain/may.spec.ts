import { expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import {
  type Asker,
  mayAgree,
  mayAnswerPart,
  mayAnswerShortfall,
  mayNotice,
  maySayNotHappened,
  mayTell,
} from './may.ts'
import { amara, larkhill, oakfield, therapies } from './testing.ts'

const standings: readonly Asker['standing'][] = [
  ...(['child', 'parent', 'carer', 'adviser', 'in-charge', 'lead'] as const),
  ...(['service', 'case', 'officer', 'supply', 'other', 'system'] as const),
]
const as = (standing: Asker['standing'], ...bodies: Asker['bodies']): Asker => ({ person: amara, standing, bodies })
const whoMay = (may: (asker: Asker) => unknown) => standings.filter(standing => !isRefusal(may(as(standing))))

test('[SUP-1] who works with the child agrees, but for supply of a day', () =>
  expect(whoMay(mayAgree)).toEqual(['in-charge', 'lead', 'service', 'case', 'officer']))

test('[SUP-4] whoever works with the child tells what happened, supply too', () =>
  expect(whoMay(mayTell)).toEqual(['in-charge', 'lead', 'service', 'case', 'officer', 'supply']))

test('[SUP-7] the family says it for themselves; those who work with them write down what the family said', () => {
  expect(whoMay(asker => maySayNotHappened(asker, amara, []))).toEqual(['child', 'parent', 'carer', 'adviser'])
  expect(whoMay(asker => maySayNotHappened(asker, amara, [amara]))).not.toContain('other')
})

test('[SUP-5] only the clock notices', () => expect(whoMay(mayNotice)).toEqual(['system']))

test('[SUP-2] a part is answered by the body that was asked, whatever one is to the child', () => {
  const part = { owner: { body: therapies } }
  for (const standing of standings) {
    expect(isRefusal(mayAnswerPart(as(standing, therapies), part))).toBe(false)
    expect(isRefusal(mayAnswerPart(as(standing, oakfield), part))).toBe(true)
  }
})

test('[SUP-6] the body that owes it, or the one that agreed it, says what puts it right', () => {
  const commitment = { owner: { body: therapies }, agreedFor: oakfield }
  expect(isRefusal(mayAnswerShortfall(as('service', therapies), commitment))).toBe(false)
  expect(isRefusal(mayAnswerShortfall(as('lead', oakfield), commitment))).toBe(false)
  expect(isRefusal(mayAnswerShortfall(as('lead', larkhill), commitment))).toBe(true)
  expect(isRefusal(mayAnswerShortfall(as('parent'), commitment))).toBe(true)
})
