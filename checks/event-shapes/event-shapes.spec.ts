import { expect, test } from 'vitest'
import { notWords } from '../../src/platform/erase/not-words.generated.ts'
import { readSources } from '../../src/policy/trace/read-sources.ts'
import { readEventShapes } from './event-shapes.ts'

const shapes = readEventShapes()

test('what stays of an erased child is what the events say is not words: else node tools/not-words.ts', () => {
  const some = Object.entries(shapes).filter(([, kept]) => Object.keys(kept).length > 0)
  expect(notWords).toEqual(Object.fromEntries(some))
})

test('every event that the code names is among them', () => {
  const named = readSources().flatMap(({ text }) => [...text.matchAll(/^export type (\w+) = DomainEvent\b/gm)])
  expect(named.map(([, name = '']) => name).filter(name => !(name in shapes))).toEqual([])
})

test('where somebody writes in their own words, no value is kept for looking like one of ours', () => {
  expect(shapes.SupportStarted).toEqual({ from: ['<day>'] })
  expect(shapes.MoveHelpNamed).not.toHaveProperty('what')
  expect(shapes.CheckInKept).not.toHaveProperty('words')
  expect(shapes.WeekConfirmed).toHaveProperty('days[].what', ['child-away', 'did-not-happen', 'happened'])
})
