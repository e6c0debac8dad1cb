import { allowed, type May, refuse } from '../../../kernel/decider.ts'
import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import { isFamily, type Party, type PartyRole } from './party.ts'

/** What both the folded state and a row of the read table can say about a need. */
export type NeedFacts = {
  readonly status: 'open' | 'decided' | 'withdrawn'
  readonly setting: BodyId
  readonly raisedBy: Party
  readonly outcome?: 'extra-support' | 'not-now'
  /** Who may not decide it again: those whose decision is being looked at (IDN-9). */
  readonly decidedBefore: readonly PersonId[]
}

export type NeedActor = {
  readonly person: PersonId
  readonly as: PartyRole
  /** The settings for which this person may decide: inclusion lead, head, key person, or their stand-in (P21). */
  readonly decidesFor: readonly BodyId[]
  /** For an adviser: the one person they may act for (P14). */
  readonly actsFor?: PersonId
}

/** Only someone of the setting that owes the decision records it, with the family there (IDN-10), and not twice. */
export function mayDecide(need: NeedFacts, me: NeedActor): May {
  if (need.status === 'withdrawn')
    return refuse('IDN-4', 'This worry was taken back, so there is nothing to decide.', 'Anyone can raise it again.')
  if (need.status === 'decided')
    return refuse(
      'IDN-4',
      'This has been decided already. Your words are kept below.',
      'To change it, someone who did not decide looks at it again.',
    )
  if (!me.decidesFor.includes(need.setting))
    return refuse(
      'IDN-10',
      'Only the people this decision is between can record it.',
      'Give your own view. The inclusion lead records what you decide together.',
    )
  if (need.decidedBefore.includes(me.person))
    return refuse(
      'IDN-9',
      'You decided this before. Someone who did not decide must look at it now.',
      'Ask the head, or the stand-in for your setting.',
    )
  return allowed
}

/** A view is given by the person whose view it is, or typed for them by someone who is not family of the child (P6, P13). */
export function mayGiveView(need: NeedFacts, me: NeedActor, party: Party): May {
  if (need.status === 'withdrawn')
    return refuse('IDN-6', 'This worry was taken back, so no views are being asked for.', 'Anyone can raise it again.')
  const own = party.person === me.person || (party.as === 'young-person' && me.as === 'young-person')
  const forAnother = me.actsFor !== undefined && party.person !== me.actsFor
  const speaksForAnother = !own && (forAnother || (isFamily({ as: me.as }) && party.as !== 'young-person'))
  if (speaksForAnother)
    return refuse('IDN-6', 'Each person gives a view of their own.', 'Ask them to give theirs, or ask the setting to.')
  return allowed
}

/** Anyone who works with the child asks for views, says what starts and tells the family; a family is never made to. */
export function mayArrange(need: NeedFacts, me: NeedActor): May {
  if (need.status === 'withdrawn') return refuse('IDN-4', 'This worry was taken back.', 'Anyone can raise it again.')
  if (isFamily({ as: me.as }))
    return refuse('IDN-4', 'Your setting asks people for their views.', 'Ask your named contact.')
  return allowed
}

/** Whoever raised a worry may take it back while it is open. Nobody takes back another person's worry. */
export function mayWithdraw(need: NeedFacts, me: NeedActor): May {
  if (need.status !== 'open') return refuse('IDN-1', 'Only an open worry can be taken back.')
  if (need.raisedBy.person !== me.person)
    return refuse('IDN-1', 'Only the person who raised a worry can take it back.', 'You can add your own view instead.')
  return allowed
}
