import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { day } from './day.tsx'
import { defineForm } from './define-form.ts'
import { filledIn, today, worryForm } from './testing/worry-form.ts'

describe('a day', () => {
  const form = defineForm({
    fields: {
      on: day({ label: 'The day', required: 'Say which day', earliest: plainDate('2026-09-01'), latest: 'today' }),
    },
  })
  const on = (parts: string) => {
    const [dayOf, month, year] = parts.split('/')
    return form.read({ 'on-day': dayOf, 'on-month': month, 'on-year': year }, { language: 'en', today })
  }

  test.each([
    ['30/11/2026', '2026-11-30'],
    ['1/9/2026', '2026-09-01'],
    [' 02 / November /2026', '2026-11-02'],
    ['2/sept/2026', '2026-09-02'],
  ])('%s is a day', (parts, found) => expect(on(parts)).toEqual({ ok: true, fields: { on: found } }))

  test('one text answers too', () => expect(form.read({ on: '2026-11-30' }, { language: 'en', today }).ok).toBe(true))

  test.each([
    ['//', 'Say which day', 'on-day'],
    ['30//', '“The day” needs a month and a year as well.', 'on-month'],
    ['30/11/26', 'Write the year of “The day” with four numbers, such as 2026.', 'on-year'],
    ['30/13/2026', 'There is no 30 13 2026. Check “The day”.', 'on-month'],
    ['31/11/2026', 'There is no 31 11 2026. Check “The day”.', 'on-day'],
    ['x/11/2026', 'There is no x 11 2026. Check “The day”.', 'on-day'],
    ['31/8/2026', '“The day” must be 1 September 2026 or later.', 'on-day'],
    ['1/12/2026', '“The day” must be 30 November 2026 or earlier.', 'on-day'],
  ])('%s says what to mend, and where', (parts, message, at) =>
    expect(on(parts)).toMatchObject({ ok: false, problems: [{ field: 'on', message, at }] }),
  )

  test('a day bound to today refuses to be read without the day', () =>
    expect(() => worryForm.read({ ...filledIn, since: '2026-11-30' })).toThrow('told the day'))
})
