import { expect, test } from 'vitest'
import { picturesOf } from './pictures.ts'

test('[RCD-13] a line keeps its picture when other lines come and go', () => {
  const before = { words: 'Wait\nEar muffs', pictures: ['wait', 'ears'] }
  expect(picturesOf('Tell me first\nEar muffs\n\nWait', [before])).toEqual(['', 'ears', 'wait'])
})

test('[RCD-13] a picture that one chose and one that another chose for different lines both stand', () => {
  const mine = { words: 'Wait\nEar muffs', pictures: ['wait', ''] }
  const theirs = { words: 'Wait\nEar muffs', pictures: ['', 'ears'] }
  expect(picturesOf('Wait\nEar muffs', [mine, theirs])).toEqual(['wait', 'ears'])
})
