import { expect, test } from 'vitest'
import { bodyId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { happensOn } from './happens-on.ts'

const monday = plainDate('2026-11-30')
const oakfield = bodyId('6a5c1f0e-0000-4000-8000-000000000001')
type Given = Parameters<typeof happensOn>[0]['commitments'][number]

/** Something agreed, in the few words this reads. */
const agreed = (name: string, time: string, day: string, more: Partial<Given> = {}): Given => ({
  commitment: name,
  name,
  status: 'agreed',
  rhythm: { evidence: 'session', weekdays: [1], time, place: 'Garden Room', heldAt: oakfield },
  sessions: [{ day: plainDate(day) }],
  ...more,
})

test('a day in its order: by the clock, whatever was written first, and what has no time last', () => {
  const commitments = [
    agreed('Reading', '', '2026-11-30'),
    agreed('Talk Time', '10:30', '2026-11-30'),
    agreed('Quiet start', '8:45', '2026-11-30'),
  ]
  expect(happensOn({ commitments }, monday).map(each => each.name)).toEqual(['Quiet start', 'Talk Time', 'Reading'])
})

test('what was moved stands on the day it was moved to, and what ended on none', () => {
  const moved = { sessions: [{ day: plainDate('2026-11-26'), movedTo: monday }] }
  const away = { sessions: [{ day: monday, movedTo: plainDate('2026-12-01') }] }
  const commitments = [
    agreed('Moved here', '9:00', '2026-11-26', moved),
    agreed('Moved away', '9:30', '2026-11-30', away),
    agreed('Over', '10:00', '2026-11-30', { status: 'ended' }),
  ]
  expect(happensOn({ commitments }, monday).map(each => each.name)).toEqual(['Moved here'])
})
