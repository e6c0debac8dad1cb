import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitOneSide, type OnOneSide, tickedAt } from './one-side.ts'

const page: OnOneSide = {
  name: 'Kofi Mensah',
  safe: [
    'Peanut allergy. It can stop my breathing.\n\nMy rescue medicine\nTwo pens.\n\nSwelling?\n1. Pen in my thigh.\n2. Call 999.',
  ],
  pair: [
    { title: 'Good at', words: ['Drawing buses\nKnowing the way'] },
    { title: 'How to talk together', words: ['I talk, and I stammer'] },
  ],
  ticked: [
    { title: 'What helps', words: ['Tell me before things change', 'Show me a picture', 'Wait. Let me finish'] },
    { title: 'A bad day', words: ['Too much noise'] },
  ],
  quote: 'I like it when people tell me first',
  today: [{ term: '8:45', words: 'Quiet start' }],
  ring: ['Priya Patel, inclusion lead: 01234 567890', 'Oakfield School: 01234 567000'],
}
const [goodAt, beside] = page.pair

test('[RCD-7] a page that fits is left as it is, and says nothing of more', () => {
  const { shown, cut } = fitOneSide(page)
  expect(cut.size).toBe(0)
  expect(shown).toEqual({
    ...page,
    pair: [
      { ...goodAt, words: ['Drawing buses. Knowing the way.'] },
      { ...beside, words: ['I talk, and I stammer.'] },
    ],
  })
})

test('[RCD-3, RCD-7] however much is written, what keeps the child safe has the most room and begins with its first words, and whom to ring stands there whole', () => {
  const long = 'Peanut allergy. '.concat('Never leave me alone with food. '.repeat(120))
  const { shown, cut } = fitOneSide({
    ...page,
    safe: [long],
    pair: [
      { title: 'Good at', words: [long] },
      { title: 'Joining in', words: [long] },
    ],
    ticked: ['What helps', 'How to talk', 'A bad day'].map(title => ({ title, words: [long] })),
    quote: long,
  })
  expect([...cut].sort()).toEqual(['pair', 'quote', 'safe', 'ticked-0', 'ticked-1', 'ticked-2'])
  expect(shown.safe[0]).toMatch(/^Peanut allergy\. Never leave me alone with food\..* …$/)
  expect(shown.safe[0]?.length ?? 0).toBeGreaterThan(400)
  expect(shown.ticked[0]?.words[0]).toMatch(/ …$/)
  expect(shown.ring).toEqual(page.ring)
})

test('[RCD-18] the words a child wants used are never cut, and make room for themselves', () => {
  const wording = 'Kofi calls it “the noise”. Please don’t say “meltdown”.'
  const long = 'Show me a picture first. '.repeat(120)
  const helps = (words?: string) =>
    fitOneSide({
      ...page,
      pair: [{ title: 'Good at', words: [long] }, beside],
      ticked: [{ title: 'What helps', words: [long] }],
      quote: long,
      ...(words && { wording: words }),
    })
  expect(helps(wording).shown.wording).toBe(wording)
  const letters = ({ shown }: ReturnType<typeof helps>) => JSON.stringify(shown).length
  expect(letters(helps(wording.repeat(6)))).toBeLessThan(letters(helps()) + wording.length * 6)
})

test('[RCD-7] nothing is left out in silence: every section that lost a word is named', () => {
  const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 6 })
  fc.assert(
    fc.property(words, words, words, words, words, (safe, helps, good, other, third) => {
      const all: OnOneSide = {
        ...{ name: 'Kofi', safe, today: [], ring: [] },
        pair: [
          { title: 'Good at', words: good },
          { title: 'Hopes', words: other },
        ],
        ticked: [helps, third].map(each => ({ title: 'Title', words: each })),
      }
      const { shown, cut } = fitOneSide(all)
      if (!cut.has('safe')) expect(shown.safe).toEqual(safe)
      for (const [index, piece] of all.ticked.entries())
        if (!cut.has(tickedAt(index))) expect(shown.ticked[index]).toEqual(piece)
      if (!cut.has('pair')) expect(shown.pair.flatMap(each => each.words).join('')).not.toMatch(/ …$/)
    }),
    { numRuns: 300, seed: 20261130 },
  )
})
