import { expect, test } from 'vitest'
import { testPack } from '../../../policy/testing.ts'
import { listExpectations } from '../store/queries.ts'
import { type Expectation, layers, phases } from './expectation.ts'
import { nameOf } from './name.ts'
import { missingFrom } from './rules.ts'

const [first] = listExpectations()
if (!first) throw new Error('The statement is empty')

test('[EXP-2] every expectation that is published has all its words', () => {
  expect(listExpectations().flatMap(each => missingFrom(each).map(what => `${each.id}: ${what}`))).toEqual([])
})

test('[EXP-2] an expectation with one wording missing says which', () => {
  const without: Expectation = { ...first, wordings: { ...first.wordings, easy: ' ' } }
  expect(missingFrom(without)).toEqual(['words for easy'])
})

test('[EXP-1] expectations are set out by layers and phases of the pack, and name no category of need', () => {
  const pack = testPack()
  expect(pack.list('EXP-1.layers')).toEqual(layers)
  expect(pack.list('EXP-1.phases')).toEqual(phases)
  const categories = /\b(SEMH|SLCN|MLD|SLD|PMLD|cognition and learning|sensory and physical need)\b/i
  for (const { wordings, title } of listExpectations())
    expect([title, ...Object.values(wordings)].join(' ')).not.toMatch(categories)
})

test('numbers are unique, and every offer holds something', () => {
  const ids = listExpectations().map(each => each.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.length).toBeGreaterThanOrEqual(40)
})

test('no sentence for a family is longer than 25 words', () => {
  for (const { id, wordings, ifMissing } of listExpectations())
    for (const sentence of [...Object.values(wordings), ifMissing].flatMap(text => text.split(/(?<=[.!?])\s/)))
      expect(sentence.split(/\s+/).length, `${id}: ${sentence}`).toBeLessThanOrEqual(25)
})

test('an expectation is named by its offer, where it happens and its number', () => {
  expect(listExpectations().find(each => each.id === '4.2')).toBeDefined()
  expect(
    listExpectations()
      .filter(each => each.id === '4.2')
      .map(nameOf),
  ).toEqual(['Communication · in school · 4.2'])
})
