import { expect, test } from 'vitest'
import { expectationsFor } from './expectations-for.ts'

const idsFor = (words: string, homeLanguage = 'English'): readonly string[] =>
  expectationsFor({ words, homeLanguage }, [], 4).suggested.map(each => each.id)

const silent = 'At home she sings and tells long stories. At school she is silent. I want her to be brave there too.'

test('[EXP-3] a child who is silent at school is led to what everyone can expect about communication', () => {
  expect(idsFor(silent).slice(0, 3)).toEqual(['4.1', '4.2', '4.3'])
})

test('[EXP-3] the language of the home adds what it needs, and takes nothing away that fits the words', () => {
  expect(idsFor(silent, 'Dari')).toContain('9.2')
  expect(idsFor(silent, 'Dari').slice(0, 3)).toEqual(idsFor(silent).slice(0, 3))
  expect(idsFor(silent)).not.toContain('9.2')
})

test('[IDN-14] the child’s own words lead to what fits them, as the family’s do', () => {
  const ids = expectationsFor({ words: 'Mornings are hard.', homeLanguage: 'English' }, ['It is too loud.'], 9)
  expect(ids.suggested.map(each => each.id)).toContain('5.1')
})

test('[IDN-5] there is always something to rest on, whatever was said', () => {
  expect(idsFor('')).toHaveLength(6)
})
