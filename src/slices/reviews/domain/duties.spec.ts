import { expect, test } from 'vitest'
import { streamOf } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { dutiesOf } from '../../../platform/duties/duties-of.ts'
import type { Duty } from '../../../policy/duty.ts'
import { testPacks } from '../../../policy/testing.ts'
import { askForWords, giveWords, holdReview, meetForReview } from './duties.ts'
import type { ReviewEvent } from './events.ts'
import { askedKofi, calendarOf, due, holding, its, jo, oakfield, priya, theReview, therapies } from './testing.ts'

const declared: readonly Duty[] = [holdReview, meetForReview, askForWords, giveWords]
const today = plainDate('2026-11-30')
const changesBy = (event: ReviewEvent) =>
  dutiesOf(declared, { ...event, happenedOn: today, receivedOn: today }, streamOf('reviews', theReview), {
    packs: testPacks(),
    calendarOf,
  })

test('[REV-1] a review that is due is owed by the setting, which asks everyone two weeks before', () =>
  expect(changesBy(due).starts?.map(({ kind, body, due: day }) => [kind, body, day])).toEqual([
    ['hold-review', oakfield, '2026-12-18'],
    ['ask-for-words', oakfield, '2026-12-04'],
  ]))

const isSet = { on: plainDate('2026-12-08'), time: '15:30', place: 'Garden Room', setBy: priya, owedBy: oakfield }

test('[REV-1] once its day is set a review is owed on that day, and by no other', () => {
  const set = changesBy({ type: 'ReviewSet', data: { ...its, ...isSet } })
  expect(set.ends).toEqual([`REV-1:hold-review:reviews-${theReview}`])
  expect(set.starts?.map(({ kind, body, due: day }) => [kind, body, day])).toEqual([
    ['meet-for-review', oakfield, '2026-12-08'],
  ])
  const move = {
    from: isSet.on,
    to: plainDate('2026-12-11'),
    dueOn: due.data.dueOn,
    owedBy: oakfield,
    why: 'Amara works',
  }
  const moved = changesBy({ type: 'ReviewMoved', data: { ...its, ...move, movedBy: priya } })
  // The same clock, with its new day.
  expect(moved.starts?.map(each => [each.duty, each.due])).toEqual([[set.starts?.[0]?.duty, '2026-12-11']])
})

test('[REV-2] a child who is asked owes nothing; a therapist’s service does', () => {
  expect(changesBy(askedKofi).starts).toBeUndefined()
  const { data } = askedKofi
  const asked = { ...data, of: jo, voice: 'practitioner', body: therapies } as const
  expect(changesBy({ type: 'ContributionAsked', data: asked }).starts?.map(each => [each.body, each.person])).toEqual([
    [therapies, jo],
  ])
})

test('[REV-1] a review that is held ends its own clock and what was still owed before it', () => {
  const { type: _, ...held } = holding()
  const data = { ...its, ...held, heldBy: priya, owedBy: oakfield, noReply: [jo] }
  expect(changesBy({ type: 'ReviewHeld', data }).ends).toEqual([
    `REV-1:hold-review:reviews-${theReview}`,
    `REV-1:meet-for-review:reviews-${theReview}`,
    `REV-2:ask-for-words:reviews-${theReview}`,
    `REV-2:give-words:reviews-${theReview}:${jo}`,
  ])
})
