import { expect, test } from 'vitest'
import { areaId, bodyId, childId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { WorkSession } from '../../../slices/support/index.ts'
import { timeIn } from '../hour.ts'
import { nextOf } from './day-view.ts'

const at = (time: string, told = 0): WorkSession => ({
  area: areaId('wrenshire'),
  dueOn: plainDate('2026-11-30'),
  day: plainDate('2026-11-30'),
  name: 'Talk Time',
  time,
  place: 'Garden Room',
  heldAt: bodyId('oakfield'),
  owner: { body: bodyId('therapies') },
  commitment: `at ${time}`,
  child: childId('kofi'),
  children: 5,
  told,
})

test('what happens next is the first session that is not over and not told', () =>
  expect(nextOf([at('09:30', 5), at('10:30'), at('13:15')], '10:15')?.time).toBe('10:30'))

test('a session that is over and not told comes next when nothing else does', () =>
  expect(nextOf([at('09:30'), at('10:30', 5)], '15:00')?.time).toBe('09:30'))

test('half a group told is still to be told', () => expect(nextOf([at('09:30', 3)], '09:00')?.time).toBe('09:30'))

test('nothing comes next when all is told', () => expect(nextOf([at('09:30', 5)], '09:00')).toBeUndefined())

test('times are those of London, in winter and in summer', () => {
  expect(timeIn(new Date('2026-11-30T08:05:00Z'))).toBe('08:05')
  expect(timeIn(new Date('2026-07-01T08:05:00Z'), -45)).toBe('08:20')
})
