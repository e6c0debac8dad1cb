import { isRefusal, type Refusal, refuseAll } from '../../../kernel/decider.ts'
import { beganAlready } from './after-deciding.ts'
import type { AskedView, DecideSupport } from './commands.ts'
import type { HeldView, NeedEvent } from './events.ts'
import { mayDecide } from './may.ts'
import { missingFrom } from './missing-from.ts'
import type { NeedContext } from './need.ts'
import type { RaisedNeed } from './need-state.ts'
import { type Party, partyKey } from './party.ts'
import { isAgreed, owedFrom } from './rules.ts'

type Answer = readonly NeedEvent[] | Refusal

/**
 * What setting and family decide together. Refused by someone who decided before (IDN-9) or is not party to it (IDN-10),
 * and for everything at once that a decision cannot be without (`missing-from.ts`).
 */
export function decideSupport(command: DecideSupport, state: RaisedNeed, context: NeedContext): Answer {
  const may = mayDecide(state, context.me)
  if (isRefusal(may)) return may
  const missing = refuseAll(missingFrom(command, state, context))
  if (missing) return missing
  const views = heldViews(command, state, context)
  const common = {
    need: state.need,
    setting: state.setting,
    reasons: command.reasons,
    restsOn: command.restsOn,
    views,
    agreed: isAgreed(views),
    by: context.me.person,
    tookPart: views.filter(each => each.view !== 'no-reply').map(each => each.party),
    wayToChallenge: 'ladder-a',
    decidedOn: command.decidedOn,
  } as const
  if (command.outcome === 'not-now') {
    const { tries, lookAgainOn } = command
    if (!tries || !lookAgainOn) throw new Error('“Not now” without its day was not refused')
    return [{ type: 'SupportDecided', data: { ...common, outcome: 'not-now', tries, lookAgainOn } }]
  }
  const { packs, calendarOf, healthBody } = context
  const owed = owedFrom(packs, calendarOf(state.setting), command.decidedOn, 'REV-1', healthBody)
  const decided: NeedEvent = { type: 'SupportDecided', data: { ...common, outcome: 'extra-support', owed } }
  return [decided, ...beganAlready(state.need, context)]
}

/** Everyone's view, in the order they were named; then whoever else was heard. */
function heldViews({ views, outcome }: DecideSupport, state: RaisedNeed, context: NeedContext): readonly HeldView[] {
  const order = context.parties.map(partyKey)
  const place = (view: AskedView) => {
    const at = order.indexOf(partyKey(view.party))
    return at < 0 ? order.length : at
  }
  return views.toSorted((a, b) => place(a) - place(b)).map(view => held(view, outcome, state))
}

function held({ party, view, words }: AskedView, outcome: DecideSupport['outcome'], state: RaisedNeed): HeldView {
  if (view === 'own-words') return { party, view: settled(party, outcome, state), ...(words && { words }) }
  if (view !== 'no-reply') return { party, view, ...(words && { words }) }
  const asked = state.asked
    .filter(each => partyKey(each.party) === partyKey(party))
    .map(({ on, means }) => ({ on, means }))
  return { party, view, asked }
}

/**
 * *Their own words* of somebody who said what they would decide are agreement or difference, as they said it last: a
 * family is never shown as silent beside its own words (P9).
 */
function settled(party: Party, outcome: DecideSupport['outcome'], state: RaisedNeed) {
  const said = state.given.findLast(each => partyKey(each.party) === partyKey(party))?.leaning
  if (!said || said === 'not-sure') return 'own-words' as const
  return said === outcome ? ('agrees' as const) : ('sees-differently' as const)
}
