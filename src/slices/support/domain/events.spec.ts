import { expect, test } from 'vitest'
import { fold } from '../../../kernel/decider.ts'
import { commitment } from './commitment.ts'
import { upcast } from './events.ts'
import { eventsOfVersion1 } from './events-v1.fixture.ts'

test('every event as it was first published is still understood', () => {
  for (const event of Object.values(eventsOfVersion1)) expect(upcast(event)).toEqual(event)
})

test('folding what happened reads no pack and no clock: the same events give the same state', () => {
  const {
    GroupFormed: _,
    GroupSessionHeld: __,
    GroupSessionDidNotHappen: ___,
    GroupSessionMoved: ____,
    ...ofOneChild
  } = eventsOfVersion1
  const all = Object.values(ofOneChild).map(upcast)
  const state = fold(commitment, all)
  expect(state).toEqual(fold(commitment, all))
  expect(state.status).toBe('ended')
})

test('[SUP-3] no event holds a name, an address or what another child said', () => {
  const fields = Object.values(eventsOfVersion1).flatMap(event => Object.keys(event.data))
  expect(fields.filter(field => /children|address|identifier|fullName/i.test(field))).toEqual([])
})
