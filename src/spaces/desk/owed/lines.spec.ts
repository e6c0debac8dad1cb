import { expect, test } from 'vitest'
import { areaId, bodyId, childId, streamId } from '../../../kernel/ids.ts'
import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import { linesOf, namedIn } from './lines.ts'

const today = plainDate('2026-11-30')
const owed = (kind: string, dueOn: string, n = 1): DutyRow => ({
  area: areaId('wrenshire'),
  duty: `${kind} ${dueOn} ${n}`,
  child: childId(`child ${n}`),
  stream: streamId(`reviews-${n}`),
  clause: 'REV-1',
  pack: 'additional-support-2025',
  kind,
  owedByBody: bodyId('oakfield'),
  owedTo: 'family',
  startedOn: plainDate('2026-09-07'),
  dueOn: plainDate(dueOn),
  audience: 'circle',
  named: [],
})
const days = (lines: readonly { readonly dueOn: PlainDate }[]) => lines.map(line => line.dueOn)

test('what is overdue, for today, for this week and for later stand apart, each in the order of its days', () => {
  const lines = linesOf(
    [
      owed('hold-review', '2026-12-08'),
      owed('answer-concern', '2026-12-07'),
      owed('decide-together', '2026-12-02'),
      owed('give-view', '2026-11-30'),
      owed('answer-change', '2026-11-27'),
      owed('look-again', '2026-11-26'),
    ],
    today,
  )
  expect(days(lines.overdue)).toEqual(['2026-11-26', '2026-11-27'])
  expect(days(lines.today)).toEqual(['2026-11-30'])
  expect(days(lines.week)).toEqual(['2026-12-02', '2026-12-07'])
  expect(days(lines.later)).toEqual(['2026-12-08'])
})

test('three of a kind stand one by one; a fourth makes them one line, with its soonest day', () => {
  const reviews = [1, 2, 3, 4].map(n => owed('hold-review', `2026-12-0${n}`, n))
  expect(linesOf(reviews.slice(0, 3), today).week).toHaveLength(3)
  const [line, ...rest] = linesOf(reviews.toReversed(), today).week
  expect(rest).toEqual([])
  expect(line?.dueOn).toBe('2026-12-01')
  expect(line?.duties).toHaveLength(4)
})

test('many of a kind are shown one by one where they are looked at by themselves', () => {
  const reviews = Array.from({ length: 20 }, (_, n) => owed('hold-review', '2026-12-01', n))
  expect(linesOf(reviews, today, true).week).toHaveLength(20)
})

test('only children whose names are shown are looked up: two of a line of many', () => {
  const reviews = Array.from({ length: 20 }, (_, n) => owed('hold-review', '2026-12-01', n))
  expect(namedIn(linesOf([...reviews, owed('answer-change', '2026-12-01', 99)], today))).toHaveLength(3)
})

test('[SUP-3] what is to be told is one line, however many children were in the session', () => {
  const told = [1, 2].map(n => owed('tell-what-happened', '2026-11-27', n))
  const [line, ...rest] = linesOf(told, today).overdue
  expect([line?.duties.length, rest.length]).toEqual([2, 0])
})

test('a child owed the same thing twice is named once', () => {
  const twice = ['2026-11-26', '2026-11-27'].map(on => owed('tell-what-happened', on, 1))
  expect(namedIn(linesOf([...twice, owed('tell-what-happened', '2026-11-27', 2)], today))).toHaveLength(2)
})
