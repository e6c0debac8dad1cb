import { type Duty, duty } from '../../../policy/duty.ts'
import type { NeedEvent } from './events.ts'
import { partyKey } from './party.ts'

const owedBySetting = (event: NeedEvent) => {
  if ('setting' in event.data) return { body: event.data.setting }
  throw new Error(`${event.type} starts no duty of a setting`)
}

/** The duties of a need. Every date was computed when the event happened, so the past is never re-judged. */
export const duties: readonly Duty<NeedEvent>[] = [
  duty<NeedEvent>('IDN-3', {
    subject: 'register',
    kind: 'start-something',
    starts: ['NeedRaised'],
    ends: ['SupportStarted', 'NeedWithdrawn'],
    owedBy: owedBySetting,
    owedTo: 'family',
    due: event => dateOf(event.type === 'NeedRaised' && event.data.startBy),
  }),
  duty<NeedEvent>('IDN-14', {
    subject: 'register',
    kind: 'ask-the-child',
    starts: ['NeedRaised'],
    ends: ['ChildSpoke', 'NeedWithdrawn'],
    owedBy: owedBySetting,
    owedTo: 'child',
    due: event => dateOf(event.type === 'NeedRaised' && event.data.startBy),
  }),
  duty<NeedEvent>('IDN-4', {
    subject: 'register',
    kind: 'decide-together',
    starts: ['NeedRaised', 'DecisionReopened'],
    ends: ['SupportDecided', 'NeedWithdrawn'],
    owedBy: owedBySetting,
    owedTo: 'family',
    due: event => dateOf((event.type === 'NeedRaised' || event.type === 'DecisionReopened') && event.data.decideBy),
  }),
  duty<NeedEvent>('IDN-6', {
    subject: 'register',
    kind: 'give-view',
    // Only a body owes a view: a family's silence is never a duty they broke.
    starts: ['ViewAsked'],
    when: event => event.type === 'ViewAsked' && event.data.party.body !== undefined,
    ends: ['ViewGiven', 'NeedWithdrawn'],
    part: event => (event.type === 'ViewAsked' || event.type === 'ViewGiven' ? partyKey(event.data.party) : undefined),
    endsParts: event =>
      event.type === 'NeedWithdrawn'
        ? event.data.awaited
        : event.type === 'ViewGiven'
          ? [partyKey(event.data.party)]
          : [],
    owedBy: event => {
      if (event.type === 'ViewAsked' && event.data.party.body)
        return { body: event.data.party.body, ...(event.data.party.person && { person: event.data.party.person }) }
      throw new Error(`${event.type} asks nobody for a view`)
    },
    owedTo: 'setting',
    due: event => dateOf(event.type === 'ViewAsked' && event.data.replyBy),
  }),
  duty<NeedEvent>('IDN-8', {
    subject: 'register',
    kind: 'look-again',
    starts: ['SupportDecided'],
    when: event => event.type === 'SupportDecided' && event.data.outcome === 'not-now',
    ends: ['DecisionReopened', 'NeedWithdrawn'],
    owedBy: owedBySetting,
    owedTo: 'family',
    due: event => dateOf(event.type === 'SupportDecided' && event.data.outcome === 'not-now' && event.data.lookAgainOn),
  }),
  duty<NeedEvent>('IDN-13', {
    subject: 'register',
    kind: 'tell-the-family',
    starts: ['ArrivedAlreadySupported'],
    ends: ['FamilyTold'],
    owedBy: owedBySetting,
    owedTo: 'family',
    due: event => dateOf(event.type === 'ArrivedAlreadySupported' && event.data.tellFamilyBy),
  }),
]

/** A duty's `due` is asked only of the events that start it; anything else is a mistake of ours. */
export function dateOf<Day>(day: Day | false | undefined): Day {
  if (day === false || day === undefined) throw new Error('This event starts no such duty')
  return day
}
