import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import { type Duty, duty, type Owes } from '../../../policy/duty.ts'
import type { CommitmentChanged, CommitmentEvent } from './events.ts'

const closing = [
  'SessionCredited',
  'SessionDidNotHappen',
  'ChildWasAway',
  'SessionMoved',
  'WeekConfirmed',
  'PartDeclined',
  'CommitmentChanged',
  'CommitmentEnded',
] as const

/**
 * The partner that is asked accepts, or answers by a day. Its silence puts the same duty, with the same date, on its
 * own lead's list (P29).
 */
const answerPart = duty<CommitmentEvent>('SUP-2', {
  subject: 'support',
  kind: 'answer-part',
  starts: ['CommitmentAgreed', 'PartNotAnswered', 'CommitmentChanged'],
  ends: ['PartAccepted', 'PartDeclined', 'CommitmentEnded', 'CommitmentChanged'],
  endsParts: event => (event.type === 'CommitmentChanged' && !endsItsAsking(event) ? [] : ['']),
  when: ({ data }) => 'answerBy' in data && data.answerBy !== undefined,
  owedBy: event => {
    if (event.type === 'CommitmentAgreed') return event.data.owner
    if (event.type === 'PartNotAnswered') return owes(event.data.body, event.data.lead)
    if (event.type === 'CommitmentChanged') return event.data.agreement.owner
    return never(event)
  },
  owedTo: 'family',
  due: event => ('answerBy' in event.data && event.data.answerBy) || never(event),
})

/** Whoever was asked before need not answer any more, and nobody else is asked. */
const endsItsAsking = ({ data }: CommitmentChanged): boolean => data.before !== undefined && data.answerBy === undefined

/** The day passed and nobody told us: whoever was to give it is asked first; then the same duty is their lead's. */
const tellWhatHappened = duty<CommitmentEvent>('SUP-5', {
  subject: 'support',
  kind: 'tell-what-happened',
  starts: ['OwnerAsked', 'SessionNotTold'],
  ends: closing,
  part: ({ data }) => ('key' in data ? data.key : undefined),
  endsParts: ({ data }) => ('closes' in data && data.closes) || [],
  owedBy: event => {
    if (event.type === 'OwnerAsked') return event.data.owner
    if (event.type === 'SessionNotTold') return owes(event.data.body, event.data.lead)
    return never(event)
  },
  owedTo: 'family',
  due: event => ('tellBy' in event.data ? event.data.tellBy : never(event)),
})

/** A shortfall: the lead of whoever owes it says what will put it right. */
const sayWhatPutsRight = duty<CommitmentEvent>('SUP-6', {
  subject: 'support',
  kind: 'say-what-puts-right',
  starts: ['ShortfallNoticed'],
  ends: ['ShortfallAnswered'],
  part: ({ data }) => ('key' in data ? data.key : undefined),
  owedBy: event => (event.type === 'ShortfallNoticed' ? owes(event.data.body, event.data.lead) : never(event)),
  owedTo: 'family',
  due: event => (event.type === 'ShortfallNoticed' ? event.data.answerBy : never(event)),
})

/** All that this slice makes somebody owe. */
export const duties: readonly Duty<CommitmentEvent>[] = [answerPart, tellWhatHappened, sayWhatPutsRight]

function owes(body: BodyId, person: PersonId | undefined): Owes {
  return person ? { body, person } : { body }
}

/** `starts` names the events that start a duty, so this cannot happen while the two agree. */
function never({ type }: { readonly type: string }): never {
  throw new Error(`${type} starts no such duty`)
}
