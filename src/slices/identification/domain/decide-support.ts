import { isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import { beganAlready } from './after-deciding.ts'
import type { AskedView, DecideSupport } from './commands.ts'
import { impossibleDay } from './days.ts'
import type { HeldView, NeedEvent } from './events.ts'
import { mayDecide } from './may.ts'
import type { NeedContext } from './need.ts'
import type { RaisedNeed } from './need-state.ts'
import { isHealth, type Party, partyKey } from './party.ts'
import { healthLeadApplies, isAgreed, lookAgainAtLatest, owedFrom } from './rules.ts'

type Answer = readonly NeedEvent[] | Refusal

/**
 * What setting and family decide together. Refused without reasons that rest on named expectations (IDN-5), without
 * each party's own view or how they were asked (IDN-6), without the way to challenge (IDN-7), without a day to look
 * again where it is "not now" (IDN-8), by someone who decided before (IDN-9) or is not party to it (IDN-10), and
 * without the health lead where one applies (IDN-11).
 */
export function decideSupport(command: DecideSupport, state: RaisedNeed, context: NeedContext): Answer {
  const may = mayDecide(state, context.me)
  if (isRefusal(may)) return may
  const wrongDay = impossibleDay('IDN-4', command.decidedOn, context)
  if (wrongDay) return wrongDay
  if (command.reasons.trim() === '')
    return refuse(
      'IDN-5',
      'Say why, in words the family can use.',
      'Write what you saw and what it means for the child.',
    )
  if (command.restsOn.length === 0)
    return refuse('IDN-5', 'A reason rests on at least one thing every child can expect.', 'Choose it from the list.')
  const views = heldViews(command.views, state, context)
  if (isRefusal(views)) return views
  if (healthIsMissing(views, state, context)) return missing({ as: 'health-lead' })
  if (command.wayToChallenge !== 'ladder-a')
    return refuse('IDN-7', 'Say how the family can challenge this.', 'Tick that you have told them.')
  const common = {
    need: state.need,
    setting: state.setting,
    reasons: command.reasons,
    restsOn: command.restsOn,
    views,
    agreed: isAgreed(views),
    by: context.me.person,
    tookPart: views.filter(each => each.view !== 'no-reply').map(each => each.party),
    wayToChallenge: command.wayToChallenge,
    decidedOn: command.decidedOn,
  }
  if (command.outcome === 'extra-support') {
    const owed = owedFrom(
      context.packs,
      context.calendarOf(state.setting),
      command.decidedOn,
      'REV-1',
      context.healthBody,
    )
    const decided: NeedEvent = { type: 'SupportDecided', data: { ...common, outcome: 'extra-support', owed } }
    return [decided, ...beganAlready(state.need, context)]
  }
  const notNow = lookAgain(command, state, context)
  return isRefusal(notNow) ? notNow : [{ type: 'SupportDecided', data: { ...common, outcome: 'not-now', ...notNow } }]
}

/** Everyone's view, in the order they were named; silence only counts where they were asked (P8). */
function heldViews(
  given: readonly AskedView[],
  state: RaisedNeed,
  context: NeedContext,
): readonly HeldView[] | Refusal {
  const byParty = new Map(given.map(each => [partyKey(each.party), each]))
  const held: HeldView[] = []
  for (const party of context.parties) {
    const view = byParty.get(partyKey(party))
    if (!view) return missing(party)
    const kept = hold(view, state)
    if (isRefusal(kept)) return kept
    held.push(kept)
  }
  const others = given.filter(each => !context.parties.some(party => partyKey(party) === partyKey(each.party)))
  for (const view of others) {
    const kept = hold(view, state)
    if (isRefusal(kept)) return kept
    held.push(kept)
  }
  return held
}

function hold({ party, view, words }: AskedView, state: RaisedNeed): HeldView | Refusal {
  if (view === 'no-reply') {
    const asked = state.asked
      .filter(each => partyKey(each.party) === partyKey(party))
      .map(({ on, means }) => ({ on, means }))
    return asked.length > 0 ? { party, view, asked } : missing(party)
  }
  if (view === 'own-words' && !hasSpoken(party, state))
    return refuse(
      'IDN-14',
      'The child has not been heard yet.',
      'Write what they said or showed, or when they were asked.',
    )
  return { party, view, ...(words && { words }) }
}

const hasSpoken = (party: Party, state: RaisedNeed): boolean =>
  (party.as === 'young-person' && state.childSpoke) ||
  state.given.some(each => partyKey(each.party) === partyKey(party))

function healthIsMissing(views: readonly HeldView[], state: RaisedNeed, context: NeedContext): boolean {
  const applies = healthLeadApplies(context.packs, {
    bornOn: context.bornOn,
    on: context.today,
    healthHelps: context.healthHelps,
    raisedByHealth: isHealth(state.raisedBy),
    familyAsked: state.healthAsked,
  })
  return applies && !views.some(each => each.party.as === 'health-lead')
}

/** Says whose view is missing, by what they are: who they are by name stands on the page, never in the domain (P2). */
function missing({ as }: Party): Refusal {
  switch (as) {
    case 'health-lead':
      return refuse(
        'IDN-11',
        'A health lead decides with you here, and has not been asked.',
        'Ask them first. If they do not reply, you can decide and say so.',
      )
    case 'young-person':
      return refuse(
        'IDN-14',
        'The child’s own view is missing.',
        'Ask the child in a way that suits them, or write how you asked.',
      )
    case 'parent':
    case 'carer':
      return viewMissing('A parent’s or carer’s own view is missing.')
    case 'teacher':
      return viewMissing('The class teacher’s view is missing.')
    case 'setting':
      return viewMissing('The inclusion lead’s own view is missing.')
    case 'therapist':
    case 'psychologist':
    case 'other':
      return viewMissing('The view of someone who works with the child is missing.')
  }
}

const viewMissing = (because: string): Refusal =>
  refuse('IDN-6', because, 'Ask them. If there is no reply, give the days and the ways you asked.')

function lookAgain(command: DecideSupport, state: RaisedNeed, context: NeedContext) {
  const atLatest = lookAgainAtLatest(context.packs, context.calendarOf(state.setting), command.decidedOn)
  const { tries, lookAgainOn } = command
  if (!tries || tries.trim() === '')
    return refuse('IDN-8', 'Say what you will try meanwhile.', 'It can be something every child can expect.')
  if (!lookAgainOn || lookAgainOn <= command.decidedOn)
    return refuse('IDN-8', '“Not now” needs a day to look again.', `Choose a day up to ${longDay(atLatest)}.`)
  if (lookAgainOn > atLatest)
    return refuse('IDN-8', 'That day is too far ahead.', `Look again by ${longDay(atLatest)} at the latest.`)
  return { tries, lookAgainOn }
}
