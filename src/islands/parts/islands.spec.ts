import { expect, test } from 'vitest'
import { draftAddress } from './autosave.ts'
import { recent } from './leave.ts'
import { speakable } from './read-aloud.ts'

test('a draft is kept under the path of its form', () => {
  expect(draftAddress('http://localhost:3000/my/children/5d1c0c6e/worries/new?from=home')).toBe(
    '/drafts/my/children/5d1c0c6e/worries/new',
  )
})

test('three presses of Esc leave only when they come quickly', () => {
  expect(recent([0, 500, 900])).toHaveLength(3)
  expect(recent([0, 2500, 2900])).toHaveLength(2)
})

test('easy read is spoken as English', () => {
  expect(speakable('en-x-easy')).toBe('en-GB')
  expect(speakable('prs')).toBe('prs')
})
