import { expect, test } from 'vitest'
import { wordsIn } from './text.ts'

const sentences = (words: object): readonly string[] =>
  Object.values(words).flatMap(word =>
    typeof word === 'string' ? [word] : typeof word === 'function' ? [String(word('Amara'))] : sentences(word),
  )

test('no sentence of the parts is longer than 25 words, in English or easy read', () => {
  for (const language of ['en', 'en-easy'] as const) {
    const long = sentences(wordsIn(language))
      .flatMap(text => text.split(/(?<=[.?!])\s/))
      .filter(sentence => sentence.split(/\s+/).length > 25)
    expect(long).toEqual([])
  }
})

test('nothing shown to people blames', () => {
  for (const language of ['en', 'en-easy'] as const)
    expect(
      sentences(wordsIn(language)).filter(text => /\b(fail|broken|refused|non-complian|invalid)/i.test(text)),
    ).toEqual([])
})
