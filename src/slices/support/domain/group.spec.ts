import { expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { group } from './group.ts'
import type { GroupEvent } from './group-events.ts'
import { asked, denise, oakfield, on, talkTimeGroup } from './testing.ts'

const formed = {
  type: 'GroupFormed',
  data: {
    group: talkTimeGroup,
    name: 'Talk Time',
    ledBy: { body: oakfield, person: denise },
    heldAt: oakfield,
    place: 'Garden Room',
    time: '10:30',
    weekdays: [1, 4],
    from: on('11-02'),
    to: on('12-17'),
  },
} satisfies GroupEvent
const held: GroupEvent = {
  type: 'GroupSessionHeld',
  data: { group: talkTimeGroup, day: on('11-16'), on: on('11-16'), there: 5 },
}
const telling = (day: string, today: string, ...before: GroupEvent[]) =>
  given(group, asked('denise', today), ...before).when({
    type: 'TellGroupSession',
    day: on(day),
    telling: { what: 'happened', there: 5 },
  })

test('[SUP-3] a group is told of once, and its history names no child', () => {
  telling('11-16', '11-16', formed).thenExactly(held)
  expect(JSON.stringify([formed, held])).not.toContain('child')
})

test('[SUP-8] a group’s session is told once', () => telling('11-16', '11-16', formed, held).thenRefused('SUP-8'))

test('[SUP-4] a group’s session is not told before its day, nor outside the days it meets', () => {
  telling('11-19', '11-18', formed).thenRefused('SUP-4')
  telling('10-19', '11-18', formed).thenRefused('SUP-4')
})

test('[SUP-4] a session that moved is told on its new day', () => {
  const moved: GroupEvent = {
    type: 'GroupSessionMoved',
    data: { group: talkTimeGroup, day: on('11-19'), to: on('11-20') },
  }
  telling('11-19', '11-19', formed, moved).thenRefused('SUP-4')
  telling('11-19', '11-20', formed, moved).thenExactly({
    type: 'GroupSessionHeld',
    data: { group: talkTimeGroup, day: on('11-19'), on: on('11-20'), there: 5 },
  })
})

test('[SUP-3] there is nothing to tell of a group that is not there', () =>
  telling('11-16', '11-16').thenRefused('SUP-3'))

test('[SUP-3] a group has a name and days', () => {
  const forming = (but: Partial<typeof formed.data>) =>
    given(group, asked('priya', '10-30')).when({ type: 'FormGroup', ...formed.data, ...but })
  forming({}).thenExactly(formed)
  forming({ name: ' ' }).thenRefused('SUP-3')
  forming({ weekdays: [] }).thenRefused('SUP-1')
  forming({ to: on('10-01') }).thenRefused('SUP-1')
})
