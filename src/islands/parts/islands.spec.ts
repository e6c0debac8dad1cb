import { expect, test } from 'vitest'
import { heightsOf } from '../../ui/charts/chart-steps.tsx'
import { draftAddress } from './autosave.ts'
import { recent } from './leave.ts'
import { speakable } from './read-aloud.ts'
import { pitchOf } from './tones.ts'

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

test('a higher number sounds higher, the highest two octaves over the lowest, and what stays the same keeps its tone', () => {
  const heights = heightsOf([30, 10, 20])
  expect(heights).toEqual([1, 0, 0.5])
  expect(heights.map(pitchOf)).toEqual([880, 220, 440])
  expect(heightsOf([7, 7])).toEqual([0.5, 0.5])
})
