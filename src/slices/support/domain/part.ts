import { isRefusal, refuse } from '../../../kernel/decider.ts'
import { closedBy } from './closes.ts'
import type { AcceptPart, DeclinePart, NoticeSilence } from './commands.ts'
import type { Agreed } from './commitment-state.ts'
import type { Decided, SupportContext } from './context.ts'
import { mayAnswerPart, mayNotice } from './may.ts'

const alreadyAnswered = () => refuse('SUP-2', 'This has been answered already.', 'Look at what was answered.')

/** The partner takes on its part, and may say who will give it. */
export function accept(command: AcceptPart, state: Agreed, context: SupportContext): Decided {
  const may = mayAnswerPart(context.asker, state.agreement)
  if (isRefusal(may)) return may
  if (state.status !== 'asked') return alreadyAnswered()
  return [
    {
      type: 'PartAccepted',
      data: {
        commitment: state.commitment,
        body: state.agreement.owner.body,
        on: context.today,
        ...(command.person && { person: command.person }),
      },
    },
  ]
}

/** The partner answers that it cannot, with its reasons, and what it can do instead. */
export function decline(command: DeclinePart, state: Agreed, context: SupportContext): Decided {
  const may = mayAnswerPart(context.asker, state.agreement)
  if (isRefusal(may)) return may
  if (state.status !== 'asked') return alreadyAnswered()
  const reasons = command.reasons.trim()
  const instead = command.instead?.trim()
  if (!reasons)
    return refuse('SUP-2', 'Give your reasons, so the family can read them.', 'Say what you can do instead, too.')
  const data = {
    commitment: state.commitment,
    body: state.agreement.owner.body,
    reasons,
    on: context.today,
    ...(instead && { instead }),
  }
  return [{ type: 'PartDeclined', data: { ...data, ...closedBy(state, { type: 'PartDeclined', data }) } }]
}

/** The day to answer passed in silence. The part stays owed, and the partner's lead owes the answer now. */
export function noticeSilence(_: NoticeSilence, state: Agreed, context: SupportContext): Decided {
  const may = mayNotice(context.asker)
  if (isRefusal(may)) return may
  const { answerBy } = state
  if (state.status !== 'asked' || state.silenceNoticed || !answerBy || answerBy >= context.today) return []
  return [
    {
      type: 'PartNotAnswered',
      data: {
        commitment: state.commitment,
        body: state.agreement.owner.body,
        on: context.today,
        answerBy,
        ...(context.lead && { lead: context.lead }),
      },
    },
  ]
}
