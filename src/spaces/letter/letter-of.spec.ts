import { expect, test } from 'vitest'
import { exampleCopy } from '../copy/made/example.ts'
import { letterOf } from './letter-of.ts'
import { text } from './text/text.ts'

const words = text('en').public.letter

test('[RCD-18] a letter says how the child wants to be spoken of, beside the words an office needs', () => {
  const wording = ['About Kofi, say “he”.', 'Kofi calls the help “my help”.']
  const copy = { ...exampleCopy, child: { ...exampleCopy.child, wording } }
  const { opening } = letterOf({ copy, purpose: 'exams', supportedSince: copy.asOf }, words)
  expect(opening.slice(-2)).toEqual(wording)
  expect(opening.join(' ')).toContain('xtra support')
})
