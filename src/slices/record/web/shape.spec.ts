import { expect, test } from 'vitest'
import { blocksOf, linesOf, sentencesOf } from './shape.ts'

test('what keeps a child safe reads as it was written: what, the medicine, the steps', () =>
  expect(
    blocksOf(`Peanut allergy. It can stop my breathing.
No shared food.

My rescue medicine
Two adrenaline pens. Orange pouch, hook by the door.

Swelling, hard to breathe, floppy?
1. Pen in my outer thigh. Now.
2. Call 999.`),
  ).toEqual([
    { kind: 'lines', lines: ['Peanut allergy. It can stop my breathing.', 'No shared food.'] },
    { kind: 'titled', title: 'My rescue medicine', lines: ['Two adrenaline pens. Orange pouch, hook by the door.'] },
    {
      kind: 'steps',
      title: 'Swelling, hard to breathe, floppy?',
      steps: ['Pen in my outer thigh. Now.', 'Call 999.'],
    },
  ]))

test('one line is one line, whatever it holds', () => {
  expect(blocksOf('1. Only this')).toEqual([{ kind: 'lines', lines: ['1. Only this'] }])
  expect(blocksOf('  \n\n ')).toEqual([])
})

test('each line is one thing', () =>
  expect(linesOf('Drawing buses\n\n Knowing the way ')).toEqual(['Drawing buses', 'Knowing the way']))

test('on paper a list is read as sentences', () =>
  expect(sentencesOf('Drawing buses\nDo you know the way? “Yes!”')).toBe('Drawing buses. Do you know the way? “Yes!”'))
