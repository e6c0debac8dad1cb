import { bodyId, personId } from '../../../kernel/ids.ts'
import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import { testPacks } from '../../../policy/testing.ts'
import type { Proposal } from './commands.ts'
import type { SupportContext } from './context.ts'
import type { ChildWasAway, CommitmentAgreed, Rhythm, SessionCredited, SessionDidNotHappen } from './events.ts'
import type { Asker } from './may.ts'

/** For tests: Talk Time at Oakfield, Mondays and Thursdays from 2 November to 17 December 2026. */
export const oakfield = bodyId('00000000-0000-4000-8000-0000000000b1')
export const therapies = bodyId('00000000-0000-4000-8000-0000000000b2')
export const larkhill = bodyId('00000000-0000-4000-8000-0000000000b3')
export const priya = personId('00000000-0000-4000-8000-000000000001')
export const denise = personId('00000000-0000-4000-8000-000000000002')
export const jo = personId('00000000-0000-4000-8000-000000000003')
export const marcus = personId('00000000-0000-4000-8000-000000000004')
export const amara = personId('00000000-0000-4000-8000-000000000005')
export const kofi = personId('00000000-0000-4000-8000-000000000006')
export const talkTime = '00000000-0000-4000-8000-0000000000c1'
export const talkTimeGroup = '00000000-0000-4000-8000-0000000000d1'

/** A day of 2026: `on('11-30')`. */
export const on = (monthAndDay: string): PlainDate => plainDate(`2026-${monthAndDay}`)

export const oakfieldTerms: Calendar = {
  terms: [
    { from: on('09-02'), to: on('10-23') },
    { from: on('11-02'), to: on('12-18') },
  ],
  closedOn: [on('12-04')],
}

/** A school stops for its half-term; a health service has no terms, and works on. */
export const calendarOf = (body: string): Calendar => (body === oakfield ? oakfieldTerms : {})

const asking = (person: Asker['person'], standing: Asker['standing'], ...bodies: Asker['bodies']): Asker => ({
  person,
  standing,
  bodies,
})
export const askers = {
  priya: asking(priya, 'lead', oakfield),
  denise: asking(denise, 'in-charge', oakfield),
  jo: asking(jo, 'service', therapies),
  marcus: asking(marcus, 'service', therapies),
  amara: asking(amara, 'parent'),
  kofi: asking(kofi, 'child'),
  clock: asking(personId('00000000-0000-4000-8000-000000000000'), 'system'),
}

const pack = testPacks().for('support')

/** What deciding sees on a day, when someone asks. */
export const asked = (by: keyof typeof askers, today: string): SupportContext => ({
  today: on(today),
  pack,
  calendarOf,
  asker: askers[by],
  lead: marcus,
  family: [amara, kofi],
})

export const twiceAWeek = {
  evidence: 'session',
  weekdays: [1, 4],
  time: '10:30',
  place: 'Garden Room',
  heldAt: oakfield,
} satisfies Rhythm
export const everyMorning: Rhythm = { evidence: 'every day', time: '08:45', place: 'Book corner', heldAt: oakfield }

/** Talk Time, given by Oakfield itself unless said otherwise. */
export const aProposal = (but: Partial<Proposal> = {}): Proposal => ({
  name: 'Talk Time',
  what: 'Talking and listening games in a small group',
  owner: { body: oakfield, person: denise },
  agreedFor: oakfield,
  rhythm: twiceAWeek,
  from: on('11-02'),
  to: on('12-17'),
  outcome: 'Kofi tells the class about something he likes',
  expectation: 'talk-in-small-groups',
  agreedWith: [amara],
  ...but,
})

const { owner: _, rhythm: __, to: ___, ...rest } = aProposal()

/** Talk Time as it was agreed, for six sessions unless other days are named. */
export const agreed = (but: Partial<CommitmentAgreed['data']> = {}): CommitmentAgreed => ({
  type: 'CommitmentAgreed',
  data: {
    commitment: talkTime,
    ...rest,
    owner: { body: oakfield, person: denise },
    rhythm: twiceAWeek,
    to: on('12-17'),
    days: ['11-02', '11-05', '11-09', '11-12', '11-16', '11-19'].map(on),
    ...but,
  },
})

export const happened = (day: string): SessionCredited => ({
  type: 'SessionCredited',
  data: { commitment: talkTime, day: on(day), on: on(day) },
})
export const didNotHappen = (day: string): SessionDidNotHappen => ({
  type: 'SessionDidNotHappen',
  data: { commitment: talkTime, day: on(day), why: 'no-cover' },
})
export const childAway = (day: string): ChildWasAway => ({
  type: 'ChildWasAway',
  data: { commitment: talkTime, day: on(day), why: 'away' },
})
