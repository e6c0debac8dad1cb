import { type Decider, isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import type { BodyId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import type { Packs } from '../../../policy/pack.ts'
import { arriveSupported, beginEntitlement, reopenDecision, tellFamily } from './after-deciding.ts'
import type { NeedCommand } from './commands.ts'
import { decideSupport } from './decide-support.ts'
import type { NeedEvent } from './events.ts'
import { hearChild, raiseNeed, startSupport } from './hear.ts'
import type { NeedActor } from './may.ts'
import { mayWithdraw } from './may.ts'
import { evolveNeed, type Need, noNeed } from './need-state.ts'
import { type Party, partyKey } from './party.ts'
import { askForView, giveView } from './views.ts'

/** Facts that the routes fetch before anyone decides. */
export type NeedContext = {
  readonly today: PlainDate
  readonly packs: Packs
  readonly calendarOf: (body: BodyId) => Calendar
  readonly bornOn: PlainDate
  /** Who asks, and for which settings they may decide. */
  readonly me: NeedActor
  /** The setting's named contact (RCD-9). */
  readonly contact: Party & { readonly person: NonNullable<Party['person']> }
  /** Everyone whose view must be heard, or asked for, before a decision (IDN-6, IDN-11, IDN-14). */
  readonly parties: readonly Party[]
  /** The health service of this child, and whether it helps already (IDN-11). */
  readonly healthBody?: BodyId
  readonly healthHelps: boolean
  /** The child has a record already: anyone may have one before a decision (P42). */
  readonly hasRecord: boolean
}

/**
 * A need, from the first worry to a decision and what it opened. Anyone may raise one; nobody is asked for a
 * diagnosis, and no command has a place for one (IDN-1, IDN-2).
 */
export const need: Decider<Need, NeedCommand, NeedEvent, NeedContext> = {
  initial: noNeed,
  evolve: evolveNeed,
  decide: (command, state, context) => {
    if (command.type === 'RaiseNeed' || command.type === 'ArriveSupported') {
      if (state.status !== 'none') return refuse('IDN-1', 'This worry has been raised already.', 'You can add to it.')
      return command.type === 'RaiseNeed' ? raiseNeed(command, context) : arriveSupported(command, context)
    }
    if (state.status === 'none') return refuse('IDN-1', 'There is no such worry.', 'Anyone can raise one.')
    switch (command.type) {
      case 'HearChild':
        return hearChild(command, state, context)
      case 'StartSupport':
        return startSupport(command, state, context)
      case 'AskForView':
        return askForView(command, state, context)
      case 'GiveView':
        return giveView(command, state, context)
      case 'DecideSupport':
        return decideSupport(command, state, context)
      case 'TellFamily':
        return tellFamily(command, state, context)
      case 'ReopenDecision':
        return reopenDecision(command, state, context)
      case 'BeginEntitlement':
        return beginEntitlement(command, state, context)
      case 'WithdrawNeed':
        return withdraw(command.why, state, context)
    }
  },
}

function withdraw(
  why: string,
  state: Exclude<Need, { status: 'none' }>,
  { me }: NeedContext,
): readonly NeedEvent[] | Refusal {
  const may = mayWithdraw(state, me)
  if (isRefusal(may)) return may
  const awaited = [...new Set(state.asked.map(each => partyKey(each.party)))]
  return [{ type: 'NeedWithdrawn', data: { need: state.need, why, by: me.person, awaited } }]
}
