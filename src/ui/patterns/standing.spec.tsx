import { expect, test } from 'vitest'
import { readBack, rendered } from '../testing/rendered.ts'
import { ClauseQuote } from './clause-quote.tsx'
import { ClauseTag } from './clause-tag.tsx'
import { Standing } from './standing.tsx'

test('where a rule stands is said in words, with a line and an icon of its own', () => {
  expect(readBack(rendered(<Standing is="law now" />))).toBe('Law now')
  expect(readBack(rendered(<Standing is="agreed in this area" />))).toBe('Agreed in this area')
  expect(readBack(rendered(<Standing is="proposed, not set up">Proposed for England</Standing>))).toBe(
    'Proposed for England',
  )
  expect(rendered(<Standing is="law now" />)).toContain('#i-scale')
})

test('easy read says what it means', () => {
  expect(readBack(rendered(<Standing is="law now" />, { language: 'en-easy' }))).toBe('This is the law')
})

test('only verbatim text stands in quotation marks', () => {
  expect(readBack(rendered(<ClauseQuote verbatim>The duty</ClauseQuote>))).toBe('“The duty”')
  expect(readBack(rendered(<ClauseQuote clause="IDN-8">The day is named.</ClauseQuote>))).toBe(
    'The day is named. IDN-8',
  )
})

test('a clause opens its page on the screen, and is words alone on paper', () => {
  expect(rendered(<ClauseTag clause="IDN-2" href="/rules/x/IDN-2" />)).toBe(
    '<a class="t-clause" href="/rules/x/IDN-2">IDN-2</a>',
  )
  expect(rendered(<ClauseTag clause="IDN-2" />)).toBe('<span class="t-clause">IDN-2</span>')
})
