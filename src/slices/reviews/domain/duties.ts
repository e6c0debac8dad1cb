import { type Duty, duty } from '../../../policy/duty.ts'
import type { ChangeEvent, ReviewEvent } from './events.ts'

const noClock = (type: string): never => {
  throw new Error(`No clock starts with ${type}`)
}

/** Until a day is set, the setting owes a review by the last day it may be. */
export const holdReview: Duty<ReviewEvent> = duty<ReviewEvent>('REV-1', {
  subject: 'reviews',
  kind: 'hold-review',
  starts: ['ReviewDue'],
  ends: ['ReviewSet', 'ReviewMoved', 'ReviewHeld'],
  owedBy: event => (event.type === 'ReviewDue' ? { body: event.data.owedBy } : noClock(event.type)),
  owedTo: 'family',
  due: event => (event.type === 'ReviewDue' ? event.data.dueOn : noClock(event.type)),
})

/**
 * Once a day is set, that day is the one there is: the review is owed on it, and what came of it after it. A move, or
 * another day set, keeps one clock with its new day (REV-7).
 */
export const meetForReview: Duty<ReviewEvent> = duty<ReviewEvent>('REV-1', {
  subject: 'reviews',
  kind: 'meet-for-review',
  starts: ['ReviewSet', 'ReviewMoved'],
  ends: ['ReviewHeld'],
  owedBy: event =>
    event.type === 'ReviewSet' || event.type === 'ReviewMoved' ? { body: event.data.owedBy } : noClock(event.type),
  owedTo: 'family',
  due: event => {
    if (event.type === 'ReviewSet') return event.data.on
    return event.type === 'ReviewMoved' ? event.data.to : noClock(event.type)
  },
})

/** Everyone is asked in good time, the child first. */
export const askForWords: Duty<ReviewEvent> = duty<ReviewEvent>('REV-2', {
  subject: 'reviews',
  kind: 'ask-for-words',
  starts: ['ReviewDue'],
  ends: ['ContributionAsked', 'ReviewHeld'],
  owedBy: event => (event.type === 'ReviewDue' ? { body: event.data.owedBy } : noClock(event.type)),
  owedTo: 'child',
  due: event => (event.type === 'ReviewDue' ? event.data.askBy : noClock(event.type)),
})

/** A body that was asked owes its words. A child's or a family's silence is never a duty they broke. */
export const giveWords: Duty<ReviewEvent> = duty<ReviewEvent>('REV-2', {
  subject: 'reviews',
  kind: 'give-words',
  starts: ['ContributionAsked'],
  when: event => event.type === 'ContributionAsked' && event.data.body !== undefined,
  ends: ['ContributionGiven', 'ReviewHeld'],
  part: event => (event.type === 'ContributionAsked' ? event.data.of : undefined),
  endsParts: event => {
    if (event.type === 'ContributionGiven') return [event.data.by]
    return event.type === 'ReviewHeld' ? event.data.noReply : []
  },
  owedBy: event =>
    event.type === 'ContributionAsked' && event.data.body
      ? { body: event.data.body, person: event.data.of }
      : noClock(event.type),
  owedTo: 'setting',
  due: event => (event.type === 'ContributionAsked' ? event.data.replyBy : noClock(event.type)),
})

/** Whoever is asked for a change answers by the day that the asking gave them. */
export const answerChange: Duty<ChangeEvent> = duty<ChangeEvent>('REV-6', {
  subject: 'reviews',
  kind: 'answer-change',
  starts: ['ChangeAsked'],
  ends: ['ChangeAnswered'],
  owedBy: event => (event.type === 'ChangeAsked' ? { body: event.data.owedBy } : noClock(event.type)),
  owedTo: 'family',
  due: event => (event.type === 'ChangeAsked' ? event.data.answerDueOn : noClock(event.type)),
})

/** All that this slice makes somebody owe. */
export const duties: readonly Duty[] = [holdReview, meetForReview, askForWords, giveWords, answerChange]
