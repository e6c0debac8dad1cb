import { expect, test } from 'vitest'
import { greetingAt } from './hour.ts'
import { text } from './text/text.ts'

test('whoever comes to work is greeted by the hour; in a demonstration, whose hour is not theirs, by none', () => {
  const words = text('en').desk
  const said = (hour: number, isDemo: boolean) => greetingAt(hour, 'Priya', words, isDemo)
  expect([8, 14, 21].map(hour => said(hour, false))).toEqual([
    'Good morning, Priya',
    'Good afternoon, Priya',
    'Good evening, Priya',
  ])
  expect(said(8, true)).toBe('Hello, Priya')
})
