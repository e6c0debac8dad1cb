import { expect, test } from 'vitest'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { standings } from '../../../kernel/standing.ts'
import { testPacks } from '../../../policy/testing.ts'
import { checkIn, type KeepCheckIn } from './check-in.ts'
import type { CheckInKept } from './events.ts'
import { isHard, nextQuestion, questions } from './questions.ts'
import { questionsAtATime } from './rules.ts'

const id = 'c0000000-0000-4000-8000-000000000001'
const keep: KeepCheckIn = { type: 'KeepCheckIn', checkIn: id, about: 'belonging', face: 'notgood' }
const kept: CheckInKept = {
  type: 'CheckInKept',
  data: { checkIn: id, about: 'belonging', words: 'notgood', audience: 'only-me' },
}

test('[VOI-1] nobody says for a child how it is for them: no parent, no teacher, nobody who acts for them', () => {
  for (const standing of standings.filter(each => each !== 'child'))
    given(checkIn, { standing }).when(keep).thenRefused('VOI-1', 'Only the child')
})

test('[VOI-1] a child keeps a face for themself alone, once', () => {
  given(checkIn, { standing: 'child' }).when(keep).thenExactly(kept)
  given(checkIn, { standing: 'child' }, kept).when(keep).thenRefused('VOI-1', 'already')
})

test('[VOI-3] a child takes back what they kept, once; nobody else does, and there is nothing else to take back', () => {
  const back = { type: 'TakeBackCheckIn', checkIn: id } as const
  const gone = { type: 'CheckInTakenBack', data: { checkIn: id, audience: 'only-me' } } as const
  given(checkIn, { standing: 'child' }, kept).when(back).thenExactly(gone)
  given(checkIn, { standing: 'child' }, kept, gone).when(back).thenRefused('VOI-3', 'gone already')
  given(checkIn, { standing: 'child' }).when(back).thenRefused('VOI-3', 'gone already')
  given(checkIn, { standing: 'child' }, kept, gone).when(keep).thenRefused('VOI-1', 'already')
  for (const standing of standings.filter(each => each !== 'child'))
    given(checkIn, { standing }, kept).when(back).thenRefused('VOI-3', 'Only the child')
})

const today = plainDate('2026-11-30')
const before = (days: number) => plainDate(`2026-11-${30 - days}`)

test('[VOI-2] first how today was, then what was not asked for longest', () => {
  expect(nextQuestion([], today)).toBe('today')
  expect(nextQuestion([{ about: 'today', on: before(1) }], today)).toBe('today')
  const asked = questions.map((about, index) => ({ about, on: before(index) }))
  expect(nextQuestion(asked, today)).toBe('thriving')
  expect(nextQuestion([{ about: 'today', on: today }], today)).toBe('known')
})

test('[VOI-2] a child is not asked the same thing twice in a day, and few things in all', () => {
  const all = questions.map(about => ({ about, on: today }))
  expect(nextQuestion(all, today)).toBeUndefined()
  expect(questionsAtATime(testPacks())).toBeLessThan(questions.length)
})

test('[VOI-2] after a hard face somebody would ask; after a so-so one they would not press', () => {
  expect((['great', 'good', 'soso', 'notgood', 'bad'] as const).map(isHard)).toEqual([false, false, false, true, true])
})
