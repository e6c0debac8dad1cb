import { type Decider, isRefusal, type May, type Refusal, refuse } from '../../../kernel/decider.ts'
import { personId } from '../../../kernel/ids.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import type {
  AskForContributions,
  GiveContribution,
  HoldReview,
  MoveReview,
  ReviewCommand,
  ReviewContext,
  SetReview,
} from './commands.ts'
import type { ReviewEvent } from './events.ts'
import { mayContribute, mayHold, mayReviewNextOn } from './may.ts'
import { evolve, type Review } from './review-state.ts'
import {
  askBy,
  changesCanBeMade,
  childIsAskedFirst,
  differencesAreKept,
  endsByItsLastDay,
  endsWithTheChild,
  everyChangeChanges,
  familyIsAskedFirst,
  goingOnLasts,
  mayMeetOn,
  mayMoveTo,
  nextReviewBy,
  nothingIsPassedOver,
  replyBy,
} from './rules.ts'

type Answer = readonly ReviewEvent[] | Refusal
type Known = Exclude<Review, { readonly status: 'not due' }>

/** A review, from the day it is due to the day it is held, with everyone's words gathered before. */
export const review: Decider<Review, ReviewCommand, ReviewEvent, ReviewContext> = {
  initial: { status: 'not due' },
  evolve,
  decide(command, state, context) {
    if (command.type === 'PlanReview') {
      if (state.status !== 'not due') return []
      const { type: _, ...plan } = command
      return [{ type: 'ReviewDue', data: { ...plan, askBy: askBy(context.pack, plan.dueOn, context.today) } }]
    }
    if (state.status === 'not due') throw new Error(`${command.type} of a review that was never due`)
    switch (command.type) {
      case 'SetReview':
        return once(mayHold(state, context.asker), () => set(command, state, context))
      case 'AskForContributions':
        return once(mayHold(state, context.asker), () => ask(command, state, context))
      case 'GiveContribution':
        return once(mayContribute(state), () => give(command, state, context))
      case 'MoveReview':
        return once(mayHold(state, context.asker), () => move(command, state, context))
      case 'HoldReview':
        return once(mayHold(state, context.asker), () => hold(command, state, context))
    }
  },
}

const itsOf = ({ review: id, child }: Known) => ({ review: id, child })

function set({ on, time, place }: SetReview, state: Known, { today, asker, calendarOf }: ReviewContext): Answer {
  if (on < today) return refuse('REV-1', `${longDay(on)} has gone.`, 'Choose a day from today on.')
  if (on > state.dueOn)
    return refuse(
      'REV-1',
      `This review is due by ${longDay(state.dueOn)}.`,
      'Choose an earlier day, or move the review.',
    )
  const data = { ...itsOf(state), on, time, place, setBy: asker.person, owedBy: state.owedBy }
  return once(mayMeetOn(calendarOf(state.owedBy), on, state.dueOn), () => [{ type: 'ReviewSet', data }])
}

/** The child first, then the family, then those who work with them: in that order in the log too. */
function ask({ of }: AskForContributions, state: Known, { asker, today }: ReviewContext): Answer {
  if (!childIsAskedFirst(state.asked, of))
    return refuse('REV-2', 'The child is asked first.', 'Say how the child is asked, then ask the others.')
  const inOrder = ['child', 'family', 'practitioner']
  const reply = replyBy(state.on ?? state.dueOn, today)
  return of
    .toSorted((a, b) => inOrder.indexOf(a.voice) - inOrder.indexOf(b.voice))
    .map(({ person, ...asked }) => ({
      type: 'ContributionAsked',
      data: { ...itsOf(state), of: person, ...asked, replyBy: reply, askedBy: asker.person },
    }))
}

function give({ type: _, ...given }: GiveContribution, state: Known, { asker }: ReviewContext): Answer {
  const { goingWell, notYet, wanted } = given
  if (`${goingWell}${notYet}${wanted}`.trim() === '')
    return refuse('REV-2', 'There are no words yet.', 'Answer one of the three questions.')
  const data = { ...itsOf(state), ...given }
  const forThem = asker.person !== given.by
  return [{ type: 'ContributionGiven', data: forThem ? { ...data, writtenDownBy: asker.person } : data }]
}

function move({ to, why }: MoveReview, state: Known, { pack, today, asker, calendarOf }: ReviewContext): Answer {
  if (why.trim() === '') return refuse('REV-7', 'A review is moved with a reason.', 'Say why, in a few words.')
  const dueOn = to > state.dueOn ? to : state.dueOn
  const from = state.on ?? state.dueOn
  const data = { ...itsOf(state), from, to, dueOn, owedBy: state.owedBy, why: why.trim(), movedBy: asker.person }
  const no = [mayMoveTo(pack, state.dueOn, to, today), mayMeetOn(calendarOf(state.owedBy), to)].find(isRefusal)
  return no ?? [{ type: 'ReviewMoved', data }]
}

function hold({ type: _, ...asked }: HoldReview, state: Known, context: ReviewContext): Answer {
  const { today, pack, asker, agreed } = context
  const held = { ...asked, changes: asked.changes.map(endsByItsLastDay(agreed)) }
  const calendar = context.calendarOf(state.owedBy)
  if (held.heldOn > today)
    return refuse('REV-1', `${longDay(held.heldOn)} has not come yet.`, 'Record the review when it has been held.')
  if (!childIsAskedFirst(state.asked, []) && !state.gave.includes(personId(state.child)))
    return refuse('REV-2', 'The child has not been asked yet.', 'Ask the child first, in the way that suits them.')
  const latest = nextReviewBy(pack, held.heldOn, calendar)
  const no = [
    endsWithTheChild(held.canDoNow),
    nothingIsPassedOver(held.changes, agreed),
    everyChangeChanges(held.changes, agreed),
    familyIsAskedFirst(asked, agreed, state.owedBy, context.family),
    goingOnLasts(held.changes, agreed, held.nextReviewOn),
    changesCanBeMade(held.changes, agreed, today),
    differencesAreKept(held.agreed, held.differences),
    mayReviewNextOn(held.nextReviewOn, held.heldOn, latest),
    mayMeetOn(calendar, held.nextReviewOn, latest),
  ].find(isRefusal)
  if (no) return no
  const noReply = state.asked.map(each => each.person).filter(person => !state.gave.includes(person))
  return [
    { type: 'ReviewHeld', data: { ...itsOf(state), ...held, heldBy: asker.person, owedBy: state.owedBy, noReply } },
  ]
}

const once = (answer: May, happens: () => Answer): Answer => (isRefusal(answer) ? answer : happens())
