import { expect, test } from 'vitest'
import { mayStandFor, pageFor, pageReaders, readerAs } from './page-readers.ts'
import { profileParts } from './parts.ts'

test('[RCD-7] whoever it is for, each page holds every part that is read before the first lesson', () => {
  for (const reader of pageReaders) {
    const { beside, lists } = pageFor(reader)
    expect(new Set(['good-at', beside, ...lists])).toEqual(new Set(['good-at', beside, ...lists, ...profileParts]))
  }
})

test('[RCD-7] no two readers are led to the same thing first and then the same', () => {
  const led = pageReaders.map(reader => [pageFor(reader).beside, ...pageFor(reader).lists].join(' '))
  expect(new Set(led).size).toBe(pageReaders.length)
  expect([pageFor('assistant').beside, pageFor('club').beside]).toEqual(['access', 'joining-in'])
})

test('[RCD-5] a page that is handed on never holds what is for the family, for some by name or for one alone', () => {
  for (const reader of pageReaders)
    for (const audience of ['family-and-author', 'named', 'only-me'] as const)
      expect(mayStandFor(reader, audience)).toBe(false)
  const working = pageReaders.filter(reader => mayStandFor(reader, 'professionals-and-family'))
  expect(working).toEqual(['teacher', 'assistant', 'therapist'])
  for (const reader of pageReaders) expect(mayStandFor(reader, 'in-charge')).toBe(true)
})

test('[RCD-7] somebody reads the page of their own work, and a lead the teacher’s', () => {
  expect(['class-teacher', 'teaching-assistant', 'therapist', 'supply', 'head'].map(readerAs)).toEqual([
    'teacher',
    'assistant',
    'therapist',
    'supply',
    'teacher',
  ])
})
