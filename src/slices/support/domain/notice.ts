import { isRefusal, refuse } from '../../../kernel/decider.ts'
import type { BodyId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { dayAfter } from '../../../policy/duration.ts'
import { rule } from '../../../policy/rule.ts'
import type { AnswerShortfall, AskOwner, NoticeNotTold } from './commands.ts'
import { type Agreed, type CommitmentState, untoldIn } from './commitment-state.ts'
import { byWhen, type Decided, type SupportContext } from './context.ts'
import type { CommitmentEvent } from './events.ts'
import { mayAnswerShortfall, mayNotice } from './may.ts'
import { countsOf, dueOn } from './sessions.ts'
import { newShortfall } from './shortfall.ts'

/** A session's day has passed and nobody has told us: whoever was to give it is asked first, and only them. */
export const askOwner = rule('SUP-5', (command: AskOwner, state: Agreed, context: SupportContext): Decided => {
  const may = mayNotice(context.asker)
  if (isRefusal(may)) return may
  const days = untoldIn(state, command.key)
  const due = lastDue(state, days)
  if (owesNoTelling(state) || !due || due >= context.today || state.asked.includes(command.key)) return []
  const { owner } = state.agreement
  return [
    {
      type: 'OwnerAsked',
      data: {
        commitment: state.commitment,
        key: command.key,
        days,
        owner,
        on: context.today,
        tellBy: tellBy(due, owner.body, context),
      },
    },
  ]
})

/** Nobody owes a telling before the partner has taken its part on, or after it has answered that it cannot. */
const owesNoTelling = ({ status }: Agreed): boolean => status === 'asked' || status === 'declined'

/** The clock runs from the day of the session, by the calendar of the body that was to give it. */
const tellBy = (due: PlainDate, body: BodyId, { pack, calendarOf }: SupportContext): PlainDate =>
  dayAfter(pack.duration('SUP-5.time-to-tell'), due, calendarOf(body))

const lastDue = ({ sessions }: Agreed, days: readonly PlainDate[]): PlainDate | undefined =>
  sessions
    .filter(each => days.includes(each.day))
    .map(dueOn)
    .toSorted()
    .at(-1)

/** Asked, and not told: now the lead and the family know that we have not been told. It is not "did not happen". */
export const noticeNotTold = rule(
  'SUP-5',
  (command: NoticeNotTold, state: Agreed, context: SupportContext): Decided => {
    const may = mayNotice(context.asker)
    if (isRefusal(may)) return may
    const days = untoldIn(state, command.key)
    const due = lastDue(state, days)
    if (!due || !state.asked.includes(command.key) || state.notTold.includes(command.key)) return []
    const { body } = state.agreement.owner
    return [
      {
        type: 'SessionNotTold',
        data: {
          commitment: state.commitment,
          key: command.key,
          days,
          body,
          on: context.today,
          tellBy: tellBy(due, body, context),
          ...(context.lead && { lead: context.lead }),
        },
      },
    ]
  },
)

/**
 * Enough has not been given to be a shortfall: the lead of whoever owes it and the family are told at once, with the
 * counts as they stand. Nobody has to complain first.
 */
export const noticeShortfall = rule(
  'SUP-6',
  (state: CommitmentState, context: SupportContext): readonly CommitmentEvent[] => {
    if (state.status === 'none' || state.status === 'declined' || state.shortfall !== undefined) return []
    const days = newShortfall(state.sessions, state.shortfallDays, context.pack)
    if (days.length === 0) return []
    const { body } = state.agreement.owner
    return [
      {
        type: 'ShortfallNoticed',
        data: {
          commitment: state.commitment,
          key: `shortfall ${state.shortfalls + 1}`,
          days,
          counts: countsOf(state.sessions, context.today),
          body,
          on: context.today,
          answerBy: byWhen(context, 'SUP-6.time-to-say', body),
          ...(context.lead && { lead: context.lead }),
        },
      },
    ]
  },
)

/** What will put it right, in words the family reads. A vacant post cannot be answered with more sessions (P30). */
export function answerShortfall(command: AnswerShortfall, state: Agreed, context: SupportContext): Decided {
  const may = mayAnswerShortfall(context.asker, state.agreement)
  if (isRefusal(may)) return may
  if (state.shortfall === undefined) return refuse('SUP-6', 'There is nothing to answer here now.')
  const how = command.how.trim()
  if (!how) return refuse('SUP-6', 'Say what will put this right, so the family can read it.')
  return [
    {
      type: 'ShortfallAnswered',
      data: { commitment: state.commitment, key: state.shortfall, how, on: context.today },
    },
  ]
}
