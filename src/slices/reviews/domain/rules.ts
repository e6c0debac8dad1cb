import { allowed, type May, refuse } from '../../../kernel/decider.ts'
import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import { addDays, longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import { type Calendar, isSchoolDay, nearestSchoolDay, schoolDayOnOrBefore } from '../../../kernel/working-days.ts'
import { dayAfter } from '../../../policy/duration.ts'
import type { Pack } from '../../../policy/pack.ts'
import { rule } from '../../../policy/rule.ts'
import type { AgreedNow, HoldReview } from './commands.ts'
import type { CanDoNow, Change, Difference } from './events.ts'
import type { Asked } from './review-state.ts'

/**
 * The last day for the next one, counted from the day the last was really held, not the day it was due: a day on which
 * the setting works, since nobody meets in the holidays.
 */
export const nextReviewBy = rule(
  'REV-1',
  (pack: Pack, heldOn: PlainDate, calendar: Calendar): PlainDate =>
    schoolDayOnOrBefore(calendar, dayAfter(pack.duration('REV-1.then-every'), heldOn, calendar)),
)

/** People meet on a day on which the setting works; for any other the nearest is named. */
export const mayMeetOn = rule('REV-1', (calendar: Calendar, on: PlainDate, latest?: PlainDate): May => {
  if (isSchoolDay(calendar, on)) return allowed
  const nearest = longDay(nearestSchoolDay(calendar, on, latest))
  return refuse('REV-1', `${longDay(on)} is no school day: nobody is there to meet.`, `The nearest is ${nearest}.`)
})

/** The day by which everyone is asked. A review at short notice has everyone asked today. */
export const askBy = rule('REV-2', (pack: Pack, reviewOn: PlainDate, today: PlainDate): PlainDate => {
  const before = pack.duration('REV-2.ask-before')
  const day = dayAfter({ ...before, amount: -before.amount }, reviewOn, {})
  return day < today ? today : day
})

/** Words are wanted by the day before, so that everyone can read them first; at short notice, by the day itself. */
export const replyBy = rule('REV-2', (reviewOn: PlainDate, today: PlainDate): PlainDate => {
  const dayBefore = addDays(reviewOn, -1)
  return dayBefore < today ? reviewOn : dayBefore
})

/** The child is asked before anyone else, or with them (REV-2). */
export const childIsAskedFirst = rule(
  'REV-2',
  (already: readonly Asked[], now: readonly Pick<Asked, 'voice'>[]): boolean =>
    [...already, ...now].some(each => each.voice === 'child'),
)

/** A review may move, with a reason and a day, so far and no further. */
export const mayMoveTo = rule('REV-7', (pack: Pack, dueOn: PlainDate, to: PlainDate, today: PlainDate): May => {
  const latest = dayAfter(pack.duration('REV-7.longest-move'), dueOn, {})
  if (to < today) return refuse('REV-7', `${longDay(to)} has gone.`, 'Choose a day from today on.')
  if (to > latest)
    return refuse('REV-7', 'That is too far away for this review.', `Choose a day up to ${longDay(latest)}.`)
  return allowed
})

/** It ends with what the child can do now, in their words, or in what they showed us. */
export const endsWithTheChild = rule(
  'REV-3',
  (canDoNow: CanDoNow): May =>
    canDoNow.words.trim() === ''
      ? refuse(
          'REV-3',
          'A review ends with what the child can do now.',
          'Ask the child, or write what they showed you.',
        )
      : allowed,
)

/** For each thing that was agreed: it continues, changes or ends, and why. None is passed over. */
export const nothingIsPassedOver = rule('REV-4', (changes: readonly Change[], agreed: readonly AgreedNow[]): May => {
  const forgotten = agreed.find(each => !changes.some(change => change.commitment === each.commitment))
  if (forgotten)
    return refuse('REV-4', `Nothing is said yet about ${forgotten.name}.`, 'Say if it continues, changes or ends.')
  const bare = changes.find(change => change.because.trim() === '')
  return bare ? refuse('REV-4', 'Say why it continues, changes or ends.', 'A few words are enough.') : allowed
})

/** What changes is said: a change of nothing is not one (REV-4). */
export const everyChangeChanges = rule('REV-4', (changes: readonly Change[], agreed: readonly AgreedNow[]): May => {
  for (const { name, commitment } of agreed) {
    const change = changes.find(each => each.commitment === commitment)
    if (change?.decided !== 'changes') continue
    if (!change.to && !change.outcome && !change.rhythm && !change.owner)
      return refuse(
        'REV-4',
        `Say what changes about ${name}.`,
        'Who gives it, its days, its time, its place, or its last day.',
      )
  }
  return allowed
})

/** Who of the child and their family agreed to what a review decided: they were there, and do not see it differently. */
export const whoAgreed = (
  { present, differences }: Pick<HoldReview, 'present' | 'differences'>,
  family: readonly PersonId[],
): readonly PersonId[] =>
  present.filter(person => family.includes(person) && !differences.some(({ by }) => by === person))

/** Another service is asked to give something only where somebody of the family agreed to it at the review (P30). */
export const familyIsAskedFirst = rule(
  'SUP-2',
  (held: Omit<HoldReview, 'type'>, agreed: readonly AgreedNow[], setting: BodyId, family: readonly PersonId[]): May => {
    const asks = agreed.some(({ commitment, ownerBody }) =>
      held.changes.some(
        each =>
          each.commitment === commitment &&
          each.decided === 'changes' &&
          each.owner !== undefined &&
          each.owner.body !== ownerBody &&
          each.owner.body !== setting,
      ),
    )
    if (!asks || whoAgreed(held, family).length > 0) return allowed
    return refuse(
      'SUP-2',
      'Ask the family first, before you ask another service.',
      'Say who of them was there and agreed.',
    )
  },
)

/** What goes on does not run out unseen before people look again: until when is said (REV-4). */
export const goingOnLasts = rule(
  'REV-4',
  (changes: readonly Change[], agreed: readonly AgreedNow[], nextOn: PlainDate): May => {
    for (const { name, commitment, to } of agreed) {
      const change = changes.find(each => each.commitment === commitment)
      if (change?.decided !== 'continues' || to >= nextOn) continue
      const ends = `${name} ends on ${longDay(to)}, before you look again.`
      if (!change.to) return refuse('REV-4', ends, 'Say until when it goes on, or that it ends.')
      if (change.to < to) return refuse('REV-4', ends, 'Choose a later day, or say that it ends.')
    }
    return allowed
  },
)

/** What ends has ended by its own last day at the latest: nobody need know at a review that it has gone already. */
export const endsByItsLastDay =
  (agreed: readonly AgreedNow[]) =>
  (change: Change): Change => {
    const its = agreed.find(each => each.commitment === change.commitment)
    return its && change.decided === 'ends' && change.on > its.to ? { ...change, on: its.to } : change
  }

/** What a review decides can be done: nothing ends before it begins, and what changes has a last day to come. */
export const changesCanBeMade = rule(
  'REV-4',
  (changes: readonly Change[], agreed: readonly AgreedNow[], today: PlainDate): May => {
    for (const change of changes) {
      const its = agreed.find(each => each.commitment === change.commitment)
      if (!its) continue
      if (change.decided === 'ends' && change.on < its.from)
        return refuse('REV-4', `${its.name} begins on ${longDay(its.from)}.`, 'Choose a last day from then on.')
      if (change.decided === 'changes' && (change.to ?? its.to) < today)
        return refuse('REV-4', `The last day of ${its.name} has gone.`, 'Choose a new last day, or say that it ends.')
    }
    return allowed
  },
)

/** Where people see it differently, each difference is kept in that person's words. */
export const differencesAreKept = rule('REV-5', (agreed: boolean, differences: readonly Difference[]): May => {
  if (!agreed && differences.length === 0)
    return refuse('REV-5', 'Someone sees it differently.', 'Write whose view it is, and their words.')
  const bare = differences.some(each => each.words.trim() === '')
  return bare ? refuse('REV-5', 'A difference is kept in words.', 'Write what that person said.') : allowed
})
