import { isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import { dateInWords, type PlainDate } from '../../../kernel/plain-date.ts'
import { dayAfter } from '../../../policy/duration.ts'
import { rule } from '../../../policy/rule.ts'
import { closedBy } from './closes.ts'
import type { AgreeCommitment, ChangeCommitment, EndCommitment, Proposal } from './commands.ts'
import type { Agreed, CommitmentState } from './commitment-state.ts'
import { byWhen, type Decided, type SupportContext } from './context.ts'
import type { Agreement } from './events.ts'
import { mayAgree, mayEnd } from './may.ts'
import { expectedDays } from './rhythm.ts'

/**
 * Whole, or why not: an agreement says who, what, how often, from when to when, toward which outcome and on which
 * expectation. Whatever is missing is named, so that a promise nobody could check is never written down.
 */
const wholeAgreement = rule('SUP-1', (proposal: Proposal): Agreement | Refusal => {
  const { owner, rhythm, to, ...rest } = proposal
  if (!rest.name.trim() || !rest.what.trim()) return refuse('SUP-1', 'Say what will be done.')
  if (!owner) return refuse('SUP-1', 'Say who will do this.', 'Name the school or service that owes it.')
  if (!rhythm || (rhythm.evidence === 'session' && rhythm.weekdays.length === 0))
    return refuse('SUP-1', 'Say how often this will happen.', 'Choose the days, every day, or once.')
  if (!to) return refuse('SUP-1', 'Say until when this is agreed.', 'It can be agreed again when that day comes.')
  if (to < rest.from) return refuse('SUP-1', `This would end before it begins on ${dateInWords(rest.from)}.`)
  if (rhythm.evidence === 'once' && (rhythm.by < rest.from || rhythm.by > to))
    return refuse('SUP-1', 'The day it is due by lies outside the days it is agreed for.')
  if (!rest.outcome.trim()) return refuse('SUP-1', 'Say what this is meant to make possible.')
  if (!rest.expectation.trim()) return refuse('SUP-1', 'Say which expectation this rests on.')
  return { ...rest, owner, rhythm, to }
})

/** Agrees it. Where another body owes it, that body is asked, and the day by which it answers begins to run (P29). */
export function agree(command: AgreeCommitment, state: CommitmentState, context: SupportContext): Decided {
  const may = mayAgree(context.asker)
  if (isRefusal(may)) return may
  if (state.status !== 'none') return refuse('SUP-1', 'This has been agreed already.')
  const agreement = wholeAgreement(command.proposal)
  if (isRefusal(agreement)) return agreement
  const days = daysOf(agreement, agreement.from, context)
  if (isRefusal(days)) return days
  const answerBy = askedBy(agreement, context)
  if (isRefusal(answerBy)) return answerBy
  return [
    {
      type: 'CommitmentAgreed',
      data: {
        commitment: command.commitment,
        ...agreement,
        days,
        ...answerBy,
      },
    },
  ]
}

/**
 * The day by which another body accepts its part or answers; none where whoever agrees it gives it too. The family is
 * asked before another service is (P30); what puts a concern right is owed to them already.
 */
function askedBy(agreement: Agreement, context: SupportContext): { readonly answerBy?: PlainDate } | Refusal {
  const { owner, agreedFor, agreedWith, remedyFor } = agreement
  if (owner.body === agreedFor || context.asker.bodies.includes(owner.body)) return {}
  if (agreedWith.length === 0 && remedyFor === undefined)
    return refuse('SUP-2', 'Ask the family first, before you ask another service.', 'Say who of them agreed to it.')
  return { answerBy: byWhen(context, 'SUP-2.time-to-answer', owner.body) }
}

/**
 * Changes what is agreed from today on. What has happened stays as it was told. Where another body is to give it, that
 * body is asked as it would be at first, and the child is in nobody's group until it says so.
 */
export function change(command: ChangeCommitment, state: Agreed, context: SupportContext): Decided {
  const may = mayAgree(context.asker)
  if (isRefusal(may)) return may
  if (!command.because.trim()) return refuse('SUP-1', 'Say why this changes.')
  const changed = wholeAgreement({ ...state.agreement, ...command.change })
  if (isRefusal(changed)) return changed
  const before = changed.owner.body === state.agreement.owner.body ? undefined : state.agreement.owner
  const agreement = before ? outOfGroup(changed, command.change.group) : changed
  const asked = before ? askedBy(agreement, context) : {}
  if (isRefusal(asked)) return asked
  const from = agreement.from > context.today ? agreement.from : context.today
  if (agreement.to < from) return refuse('SUP-1', 'The new last day has passed.', 'You can end it instead.')
  const expected = expectedDays(agreement.rhythm, { from, to: agreement.to }, calendarFor(agreement, context))
  const days = expected.filter(day => day > context.today)
  const data = {
    commitment: state.commitment,
    agreement,
    days,
    because: command.because.trim(),
    on: context.today,
    ...(before && { before }),
    ...asked,
  }
  return [{ type: 'CommitmentChanged', data: { ...data, ...closedBy(state, { type: 'CommitmentChanged', data }) } }]
}

const outOfGroup = ({ group: _, ...agreement }: Agreement, group: string | undefined): Agreement => ({
  ...agreement,
  ...(group && { group }),
})

/** Ends it, on a day inside the days it was agreed for. */
export function end(command: EndCommitment, state: Agreed, context: SupportContext): Decided {
  const may = mayEnd(command, context.asker)
  if (isRefusal(may)) return may
  const { from, to } = state.agreement
  if (command.on < from || command.on > to)
    return refuse('SUP-1', `Choose a day from ${dateInWords(from)} to ${dateInWords(to)}.`)
  const words = command.words?.trim()
  const data = { commitment: state.commitment, on: command.on, why: command.why, ...(words && { words }) }
  return [{ type: 'CommitmentEnded', data: { ...data, ...closedBy(state, { type: 'CommitmentEnded', data }) } }]
}

function daysOf(agreement: Agreement, from: PlainDate, context: SupportContext): readonly PlainDate[] | Refusal {
  const longest = longestFrom(context, from)
  if (agreement.to > longest)
    return refuse('SUP-1', `Agree it until ${dateInWords(longest)} at the latest.`, 'You can agree it again then.')
  const days = expectedDays(agreement.rhythm, { from, to: agreement.to }, calendarFor(agreement, context))
  return days.length > 0
    ? days
    : refuse('SUP-1', 'None of these days falls between the first day and the last.', 'Choose other days.')
}

const longestFrom = (context: SupportContext, from: PlainDate): PlainDate =>
  dayAfter(context.pack.duration('SUP-1.longest'), from, {})

const calendarFor = (agreement: Agreement, { calendarOf }: SupportContext) => calendarOf(agreement.rhythm.heldAt)
