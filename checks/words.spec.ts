import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder, readSources } from '../src/policy/trace/read-sources.ts'
import { isTest } from '../src/policy/trace/source-file.ts'

const words = [...readFileSync(join(projectFolder(), 'WORDS.md'), 'utf8').matchAll(/^\| ([a-z ]+) \|/gm)]
  .map(([, word = '']) => word)
  .filter(word => word !== 'word')
const known = new Set(words)
const sources = readSources().filter(file => file.path.startsWith('src/') && !isTest(file))

/** `SessionDidNotHappen` as `session did not happen`. */
const apart = (name: string): readonly string[] =>
  name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g)?.map(w => w.toLowerCase()) ?? []
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '')
const isKnown = (word: string): boolean => known.has(word) || known.has(singular(word))

/** What a name made of an event says was done to the thing it begins with. */
const saidOfOthers = new Set(['SaidNotHappened', 'TookBackNotHappened', 'ArrivedAlreadySupported'])

test('every word stands once', () => {
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  expect(words.length).toBeGreaterThan(40)
})

test('an event begins with a word of ours and ends with what happened', () => {
  const events = sources.flatMap(({ path, text }) =>
    [...text.matchAll(/^export type (\w+) = DomainEvent\b/gm)].map(([, name = '']) => ({ path, name })),
  )
  expect(events.length).toBeGreaterThan(20)
  const strange = events.filter(({ name }) => !isKnown(apart(name)[0] ?? '') && !saidOfOthers.has(name))
  expect(strange.map(({ path, name }) => `${path}: ${name}`)).toEqual([])
  const bland = events.filter(({ name }) => /(Created|Updated|Deleted|Inserted|Modified)$/.test(name))
  expect(bland.map(({ name }) => name)).toEqual([])
})

test('no word stands here that the code does not use', () => {
  const used = new Set(sources.flatMap(({ text }) => text.match(/[A-Za-z]+/g) ?? []).flatMap(apart))
  const usedOrPlural = (word: string) => used.has(word) || used.has(`${word}s`) || used.has(word.replace(/y$/, 'ies'))
  expect(words.filter(word => !word.split(' ').every(usedOrPlural))).toEqual([])
})

test('a slice is named by a word of ours, or by what is done in it', () => {
  const doing = new Set(['identification', 'redress'])
  const slices = readdirSync(join(projectFolder(), 'src', 'slices'))
  expect(slices.filter(slice => !isKnown(slice) && !doing.has(slice))).toEqual([])
})

test('exported names use our words, not those of offices and machines', () => {
  const others = /^(pupil|student|sen|send|ehcp|ticket|user|customer|client|util|helper|manager|misc|common|info)s?$/
  const exported = sources
    .filter(({ path }) => /^src\/(slices|spaces|policy|kernel)\//.test(path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^export (?:type|const|function|async function) (\w+)/gm)].map(([, name = '']) => ({
        path,
        name,
      })),
    )
  const strange = exported.filter(({ name }) => apart(name).some(word => others.test(word)))
  expect(strange.map(({ path, name }) => `${path}: ${name}`)).toEqual([])
})
