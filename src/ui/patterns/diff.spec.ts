import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesFrom, newIn } from './diff.ts'

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
    { text: ' Stay.', isNew: false },
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

test('from one version to the next, both can be read back: what is gone, what stays, what is new', () => {
  const word = fc.constantFrom('wait', 'count', 'to', 'ten', 'look.', 'me,', 'é')
  const text = fc.array(word, { maxLength: 20 }).map(words => words.join(' '))
  const read = (changes: ReturnType<typeof changesFrom>, without: 'gone' | 'new') =>
    changes
      .filter(({ is }) => is !== without)
      .map(each => each.text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      const changes = changesFrom(earlier, later)
      expect(read(changes, 'gone')).toBe(later)
      expect(read(changes, 'new').replaceAll(' ', '')).toBe(earlier.replaceAll(' ', ''))
    }),
    { seed: 31, numRuns: 300 },
  )
})

test('what is gone stands before what came in its place', () => {
  expect(changesFrom('Count to ten.', 'Count to five.')).toEqual([
    { text: 'Count to ', is: 'same' },
    { text: 'ten.', is: 'gone' },
    { text: 'five.', is: 'new' },
  ])
})
