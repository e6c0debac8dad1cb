import { expect, test } from 'vitest'
import { plainDate } from '../../../../kernel/plain-date.ts'
import { text } from '../text/text.ts'
import { startsTitle, startWords } from './start-words.ts'

const monday = plainDate('2026-11-30')
const title = (...days: readonly string[]) =>
  startsTitle(
    days.map(day => ({ from: plainDate(day) })),
    monday,
    text('en'),
  )

test('[IDN-3] only what begins between this Monday and Sunday starts this week', () => {
  expect(title('2026-09-09')).toBe('What has started')
  expect(title('2026-11-30')).toBe('What starts this week')
  expect(title('2026-09-09', '2026-12-06')).toBe('What starts this week')
  expect(title('2026-12-07')).toBe('What starts soon')
  expect(title()).toBe('What starts this week')
})

test('what began in September has started, and what begins today starts', () => {
  const said = (from: string) => startWords(plainDate(from), monday, text('en'))('Daniel Shaw', 'that day')
  expect(said('2026-09-09')).toBe('Daniel Shaw. Started on that day')
  expect(said('2026-11-30')).toBe('Daniel Shaw, from that day')
})
