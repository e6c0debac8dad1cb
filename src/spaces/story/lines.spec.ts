import { expect, test } from 'vitest'
import { personId } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import type { StoryEvent } from '../../slices/record/index.ts'
import { isReckoned, linesOf } from './lines.ts'

const priya = personId('11111111-1111-4111-8111-111111111111')
const denise = personId('22222222-2222-4222-8222-222222222222')
const event = (position: number, type: string, but: Partial<StoryEvent> = {}): StoryEvent => ({
  position,
  type,
  on: plainDate('2026-11-30'),
  by: priya,
  saidBy: undefined,
  stream: 'reviews-1',
  words: undefined,
  part: undefined,
  commitment: undefined,
  asked: undefined,
  ...but,
})

test('asking four people on one day is one line; what somebody said stands alone', () => {
  const events = [
    ...[1, 2, 3, 4].map(position => event(position, 'ContributionAsked')),
    event(5, 'ContributionGiven', { by: denise, words: 'He jokes.' }),
    event(6, 'ContributionGiven', { by: denise, words: 'He sings.' }),
  ]
  expect(linesOf(events).map(line => line.alike.length)).toEqual([4, 1, 1])
})

test('the same about two things, or by two people, is two lines', () => {
  const events = [
    event(1, 'SessionCredited', { commitment: 'talk-time' }),
    event(2, 'SessionCredited', { commitment: 'quiet-start' }),
    event(3, 'SessionCredited', { commitment: 'talk-time', by: denise }),
  ]
  expect(linesOf(events)).toHaveLength(3)
})

test('what only our own lists need is not told, and what was reckoned is nobody’s word', () => {
  expect(linesOf([event(1, 'EntitlementBegan')])).toEqual([])
  expect(isReckoned(event(1, 'ShortfallNoticed'))).toBe(true)
  expect(isReckoned(event(1, 'SessionCredited'))).toBe(false)
})
