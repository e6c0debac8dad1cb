import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitOneSide, type OnOneSide } from './one-side.ts'

const page: OnOneSide = {
  name: 'Kofi Mensah',
  safe: [
    'Peanut allergy. It can stop my breathing.\n\nMy rescue medicine\nTwo pens.\n\nSwelling?\n1. Pen in my thigh.\n2. Call 999.',
  ],
  helps: ['Tell me before things change', 'Show me a picture', 'Wait. Let me finish', 'My ear muffs'],
  goodAt: ['Drawing buses\nKnowing the way'],
  communicate: ['I talk, and I stammer'],
  quote: 'I like it when people tell me first',
  today: [{ term: '8:45', words: 'Quiet start' }],
}

test('[RCD-7] a page that fits is left as it is, and says nothing of more', () => {
  const { shown, cut } = fitOneSide(page)
  expect(cut.size).toBe(0)
  expect(shown).toEqual({
    ...page,
    goodAt: ['Drawing buses. Knowing the way.'],
    communicate: ['I talk, and I stammer.'],
  })
})

test('[RCD-3, RCD-7] however much is written, what keeps the child safe has the most room and begins with its first words', () => {
  const long = 'Peanut allergy. '.concat('Never leave me alone with food. '.repeat(120))
  const { shown, cut } = fitOneSide({
    ...page,
    safe: [long],
    helps: [long],
    goodAt: [long],
    communicate: [long],
    quote: long,
  })
  expect([...cut].sort()).toEqual(['helps', 'pair', 'quote', 'safe'])
  expect(shown.safe[0]).toMatch(/^Peanut allergy\. Never leave me alone with food\..* …$/)
  expect(shown.safe[0]?.length ?? 0).toBeGreaterThan(400)
  expect(shown.helps[0]).toMatch(/ …$/)
})

test('[RCD-18] the words a child wants used are never cut, and make room for themselves', () => {
  const wording = 'Kofi calls it “the noise”. Please don’t say “meltdown”.'
  const long = 'Show me a picture first. '.repeat(120)
  const helps = (words?: string) =>
    fitOneSide({ ...page, helps: [long], goodAt: [long], quote: long, ...(words && { wording: words }) })
  expect(helps(wording).shown.wording).toBe(wording)
  const letters = ({ shown }: ReturnType<typeof helps>) => JSON.stringify(shown).length
  expect(letters(helps(wording.repeat(6)))).toBeLessThan(letters(helps()) + wording.length * 6)
})

test('[RCD-7] nothing is left out in silence: every section that lost a word is named', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 6 })
  fc.assert(
    fc.property(words, words, words, words, (safe, helps, goodAt, communicate) => {
      const { shown, cut } = fitOneSide({ name: 'Kofi', safe, helps, goodAt, communicate, today: [] })
      if (!cut.has('safe')) expect(shown.safe).toEqual(safe)
      if (!cut.has('helps')) expect(shown.helps).toEqual(helps)
      if (!cut.has('pair')) expect([...shown.goodAt, ...shown.communicate].join('')).not.toMatch(/ …$/)
    }),
    { numRuns: 300, seed: 20261130 },
  )
})
