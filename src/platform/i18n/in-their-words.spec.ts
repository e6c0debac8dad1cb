import { expect, test } from 'vitest'
import { inTheirWords } from './in-their-words.ts'

const words = {
  title: (child: string) => `${child}’s record`,
  more: [
    'Extra support',
    'Take a copy of my record',
    'We record a meeting, and keep the recording.',
    'A record anyone may have.',
  ],
  none: 'Nothing is agreed: no extra support yet.',
  avoid: (terms: readonly string[]) => `In the record, never say ${terms.join(' or ')}.`,
}

test('[RCD-18] a page says what the person who reads it calls it, and nothing else is touched', () => {
  const theirs = inTheirWords(words, { support: 'my help', record: 'my passport' })
  expect(theirs.title('Leah')).toBe('Leah’s passport')
  expect(theirs.more).toEqual([
    'Help',
    'Take a copy of my passport',
    'We record a meeting, and keep the recording.',
    'A record anyone may have.',
  ])
  expect(theirs.none).toBe('Nothing is agreed: no help yet.')
})

test('[RCD-18] what somebody said stays to the letter, within a sentence of ours that changes', () => {
  const theirs = inTheirWords(words, { support: 'my help', record: 'my passport' })
  expect(theirs.avoid(['“extra support”', '“my record”'])).toBe(
    'In the passport, never say “extra support” or “my record”.',
  )
  expect(theirs.title('Extra support for the record')).toBe('Extra support for the record’s passport')
})

test('[RCD-18] whoever chose no words reads ours', () =>
  expect(inTheirWords(words, { support: '', record: '' })).toBe(words))
