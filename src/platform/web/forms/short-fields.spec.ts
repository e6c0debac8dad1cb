import { describe, expect, expectTypeOf, test } from 'vitest'
import { type ChildId, childId, type PersonId, personId } from '../../../kernel/ids.ts'
import { defineForm, type FieldsOf } from './define-form.ts'
import { email } from './email.tsx'
import { hidden } from './hidden.tsx'
import { pick } from './pick.tsx'
import { picks } from './picks.tsx'
import { problemsOf } from './problems-of.ts'
import { amara, kofi } from './testing/worry-form.ts'
import { time } from './time.tsx'
import { whole } from './whole.tsx'

describe('other fields', () => {
  const sessionForm = defineForm({
    fields: {
      minutes: whole({ label: 'How long', required: 'Say how long', min: 5, max: 240, suffix: 'minutes' }),
      at: time({ label: 'At what time' }),
      reply: email({ label: 'Your e-mail' }),
      by: pick({ as: personId, label: 'Who led it?', required: 'Say who led it' }),
      children: picks({ as: childId, label: 'Who was there?', required: 'Tick who was there', max: 2 }),
      from: hidden(),
    },
  })
  const right = { minutes: '30', by: amara, children: [kofi] }
  const session = (changes: object) => sessionForm.read({ ...right, ...changes })
  const firstProblem = (changes: object) => problemsOf(session(changes))[0]

  test('answer their own types', () => {
    expectTypeOf<FieldsOf<typeof sessionForm>>().toEqualTypeOf<{
      readonly minutes: number
      readonly at: string | undefined
      readonly reply: string | undefined
      readonly by: PersonId
      readonly children: readonly ChildId[]
      readonly from: string | undefined
    }>()
    expect(session({ children: [kofi, kofi], from: '/desk' })).toEqual({
      ok: true,
      fields: { minutes: 30, at: undefined, reply: undefined, by: amara, children: [kofi], from: '/desk' },
    })
  })

  test.each([
    ['10:30', '10:30'],
    ['10.30', '10:30'],
    ['1030', '10:30'],
    ['9:05', '09:05'],
    ['2pm', '14:00'],
    ['12.15 am', '00:15'],
    ['12 PM', '12:00'],
  ])('the time %s is %s', (at, found) => expect(session({ at })).toMatchObject({ fields: { at: found } }))
  test.each([['2'], ['25:00'], ['10:60'], ['13pm'], ['soon']])('the time %s is none', at =>
    expect(firstProblem({ at })?.text).toBe('Write “At what time” as a time, such as 10:30 or 2pm.'),
  )
  test.each([
    ['', 'Say how long'],
    ['half an hour', 'Write “How long” as a whole number, such as 12.'],
    ['7.5', 'Write “How long” as a whole number, such as 12.'],
    ['4', '“How long” must be 5 or more.'],
    ['1,000', '“How long” must be 240 or less.'],
  ])('the number %j says: %s', (minutes, message) => expect(firstProblem({ minutes })?.text).toBe(message))
  test('an e-mail address needs its parts', () => {
    expect(session({ reply: ' amara@example.com ' })).toMatchObject({ fields: { reply: 'amara@example.com' } })
    expect(firstProblem({ reply: 'amara' })).toEqual({
      text: 'Write “Your e-mail” like name@example.com.',
      href: '#reply',
    })
  })
  test('people and children are picked by id, at least one, at most as many as it says', () => {
    expect(firstProblem({ by: '' })?.text).toBe('Say who led it')
    expect(firstProblem({ by: 'Jo' })?.text).toBe('Choose from what is offered under “Who led it?”.')
    expect(firstProblem({ children: [] })?.text).toBe('Tick who was there')
    expect(firstProblem({ children: [kofi, amara, kofi.replace('2', '3')] })?.text).toBe(
      '“Who was there?” takes 2 at most. Take some away.',
    )
  })
})
