import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newIn } from './diff.ts'

const whole = (text: string, other: string): string =>
  newIn(text, other)
    .map(part => part.text)
    .join('')

test('no word is lost or moved, whatever the two texts are', () => {
  const word = fc.constantFrom('wait', 'count', 'to', 'ten', 'look.', 'me,', 'é', '👩‍👧', 'باغ')
  const text = fc.array(word, { maxLength: 30 }).map(words => words.join(' '))
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(whole(one, other)).toBe(one)
      const added = newIn(one, other).filter(part => part.isNew)
      if (one === other) expect(added).toEqual([])
    }),
    { seed: 30, numRuns: 300 },
  )
})

test('words only one of them wrote are new, and the space after them is not', () => {
  expect(newIn('Wait. Count to ten. Stay.', 'Wait. Stay.')).toEqual([
    { text: 'Wait. ', isNew: false },
    { text: 'Count to ten.', isNew: true },
    { text: ' ', isNew: false },
    { text: 'Stay.', isNew: false },
  ])
})

test('against nothing everything is new; nothing against anything is nothing', () => {
  expect(newIn('All of it', '')).toEqual([{ text: 'All of it', isNew: true }])
  expect(newIn('', 'All of it')).toEqual([])
})

test('long texts are compared by sentences, quickly and whole', () => {
  const long = 'One sentence of eight words stands here now. '.repeat(800)
  expect(whole(`${long}And one more.`, long)).toBe(`${long}And one more.`)
})
