import { globSync, readFileSync } from 'node:fs'
import { parseSync } from '@swc/core'
import { expect, test } from 'vitest'
import { allDictionaries } from './texts/dictionaries.ts'
import { saidBy, schoolYear, sentencesOf, unreadable, wordsOf } from './texts/sentences.ts'

const dictionaries = await allDictionaries()
/** Parts that only staff and the public read; everything else may be shown on `/my`. */
const notForFamilies = new Set(['desk', 'public', 'area', 'national'])
const isOnMy = ({ of, key }: { of: string; key: string }): boolean =>
  !of.startsWith('src/spaces/public') && !notForFamilies.has(key.split('.')[0] ?? '')

const english = dictionaries.flatMap(({ of, en }) => saidBy(en).map(said => ({ of, ...said })))
const easy = dictionaries.flatMap(({ of, easy }) => (easy ? saidBy(easy).map(said => ({ of, ...said })) : []))
const where = ({ of, key, words }: { of: string; key: string; words: string }): string => `${of} ${key}: ${words}`

test('every sentence can be read with a name, a day or a number in its gaps', () => {
  expect([...english, ...easy].filter(({ words }) => words === unreadable).map(where)).toEqual([])
})

test('whatever a family may read is there in easy read too', () => {
  const there = new Set(easy.map(({ of, key }) => `${of} ${key}`))
  const missing = english.filter(isOnMy).filter(({ of, key }) => !there.has(`${of} ${key}`))
  expect(missing.map(where)).toEqual([])
})

test('no sentence is longer than 25 words, and in easy read none longer than 15', () => {
  const tooLong = (said: typeof english, most: number) =>
    said.filter(({ words }) => sentencesOf(words).some(each => wordsOf(each).length > most)).map(where)
  expect(tooLong(english, 25)).toEqual([])
  expect(tooLong(easy.filter(isOnMy), 15)).toEqual([])
})

test('a page blames nobody: no broken, failed, refused, non-compliant, and nothing late', () => {
  const blame = /\b(broken|failed|refused|non-compliant|late|deficits?)\b/i
  expect([...english, ...easy].filter(({ words }) => blame.test(words)).map(where)).toEqual([])
})

test("the words of offices stay off a family's pages", () => {
  const office =
    /\b(commitments?|shortfalls?|remed(y|ies)|ladders?|rungs?|caseloads?|unplaced|cohorts?|quorums?|suppression|goal attainment|expert team|stakeholders?)\b/i
  const onMy = [...english.filter(isOnMy), ...easy]
  expect(onMy.filter(({ words }) => office.test(words)).map(where)).toEqual([])
})

test("a child of about nine can follow a family's pages, and easy read is easier", () => {
  const year = (said: typeof english) => schoolYear(said.flatMap(({ words }) => sentencesOf(words)))
  const forMy = year(english.filter(isOnMy))
  expect(forMy).toBeLessThan(5)
  expect(year(easy.filter(isOnMy))).toBeLessThan(forMy)
})

test('what a page says stands in a dictionary, not in the page', () => {
  const files = globSync('src/{slices,spaces,platform}/**/*.tsx').filter(file => !/testing|\.spec\./.test(file))
  expect(files.flatMap(file => literalsIn(file).map(words => `${file}: ${words}`))).toEqual([])
})

/** Words written between tags: two letters together, a name of ours or an entity not counted. */
function literalsIn(file: string): readonly string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) visit(each)
    else if (typeof node === 'object' && node !== null) {
      if ('type' in node && node.type === 'JSXText' && 'value' in node) {
        const words = String(node.value).trim()
        if (/\p{L}{2}/u.test(words)) found.push(words)
      }
      visit(Object.values(node))
    }
  }
  visit(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript', tsx: true }).body)
  return found
}
