import { expect, test } from 'vitest'
import { findLanguage } from './language.ts'
import { texts } from './texts.ts'

const text = texts(
  { my: { title: 'What worries you?' }, desk: { title: 'To decide' } },
  { my: { title: 'Tell us your worry' } },
)

test('easy read says it in its own words, and what it leaves out in plain English', () => {
  expect(text('en').my.title).toBe('What worries you?')
  expect(text('en-easy').my.title).toBe('Tell us your worry')
  expect(text('en-easy').desk.title).toBe('To decide')
})

test('a language we do not have is none', () => {
  expect(findLanguage('en-easy')).toBe('en-easy')
  expect(findLanguage('tlh')).toBeUndefined()
  expect(findLanguage(undefined)).toBeUndefined()
})
