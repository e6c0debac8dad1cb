import type { SupportEvent } from './events.ts'
import {
  agreed,
  amara,
  childAway,
  denise,
  didNotHappen,
  jo,
  marcus,
  oakfield,
  on,
  talkTime,
  talkTimeGroup,
  therapies,
} from './testing.ts'

const { commitment: _, days, ...agreement } = agreed().data
const asked = { commitment: talkTime, key: '2026-11-19', days: [on('11-19')], on: on('11-20'), tellBy: on('11-23') }
const moved = { day: on('11-16'), to: on('11-18') }

/** One event of each type as version 1 published it. Never edited: an upcast is proved against it. */
export const eventsOfVersion1: { readonly [Type in SupportEvent['type']]: Extract<SupportEvent, { type: Type }> } = {
  CommitmentAgreed: agreed({ owner: { body: therapies }, answerBy: on('11-13'), group: talkTimeGroup }),
  PartAccepted: {
    type: 'PartAccepted',
    data: { commitment: talkTime, body: therapies, person: jo, on: on('11-05') },
  },
  PartDeclined: {
    type: 'PartDeclined',
    data: { commitment: talkTime, body: therapies, reasons: 'Vacant post', instead: 'Coaching', on: on('11-05') },
  },
  PartNotAnswered: {
    type: 'PartNotAnswered',
    data: { commitment: talkTime, body: therapies, lead: marcus, on: on('11-16'), answerBy: on('11-13') },
  },
  SessionCredited: {
    type: 'SessionCredited',
    data: { commitment: talkTime, day: on('11-02'), on: on('11-02'), group: talkTimeGroup, goodThing: 'A whole joke' },
  },
  SessionDidNotHappen: { type: 'SessionDidNotHappen', data: { ...didNotHappen('11-05').data, closes: ['2026-11-05'] } },
  ChildWasAway: childAway('11-09'),
  SessionMoved: { type: 'SessionMoved', data: { commitment: talkTime, ...moved } },
  WeekConfirmed: {
    type: 'WeekConfirmed',
    data: { commitment: talkTime, days: [{ day: on('11-16'), what: 'child-away', why: 'away' }] },
  },
  TellingPutRight: {
    type: 'TellingPutRight',
    data: { commitment: talkTime, told: { day: on('11-02'), what: 'happened' }, because: 'Wrong day' },
  },
  OwnerAsked: { type: 'OwnerAsked', data: { ...asked, owner: { body: oakfield, person: denise } } },
  SessionNotTold: { type: 'SessionNotTold', data: { ...asked, body: oakfield, lead: marcus } },
  SaidNotHappened: { type: 'SaidNotHappened', data: { commitment: talkTime, day: on('11-02'), by: amara } },
  TookBackNotHappened: { type: 'TookBackNotHappened', data: { commitment: talkTime, day: on('11-02'), by: amara } },
  ShortfallNoticed: {
    type: 'ShortfallNoticed',
    data: {
      commitment: talkTime,
      key: 'shortfall 1',
      days,
      counts: { agreed: 6, happened: 3, moved: 0, didNotHappen: 2, childAway: 1, notTold: 0 },
      body: oakfield,
      lead: marcus,
      on: on('11-19'),
      answerBy: on('11-26'),
    },
  },
  ShortfallAnswered: {
    type: 'ShortfallAnswered',
    data: { commitment: talkTime, key: 'shortfall 1', how: 'Two more in December', on: on('11-20') },
  },
  CommitmentChanged: {
    type: 'CommitmentChanged',
    data: { commitment: talkTime, agreement, days, because: 'Kofi asked', on: on('11-06') },
  },
  CommitmentEnded: {
    type: 'CommitmentEnded',
    data: { commitment: talkTime, on: on('12-10'), why: 'no-longer-needed', words: 'Kofi does it by himself' },
  },
  GroupFormed: {
    type: 'GroupFormed',
    data: {
      group: talkTimeGroup,
      name: 'Talk Time',
      ledBy: { body: therapies, person: jo },
      heldAt: oakfield,
      place: 'Garden Room',
      time: '10:30',
      weekdays: [1, 4],
      from: on('11-02'),
      to: on('12-17'),
    },
  },
  GroupSessionHeld: {
    type: 'GroupSessionHeld',
    data: { group: talkTimeGroup, day: on('11-02'), on: on('11-02'), there: 5 },
  },
  GroupSessionDidNotHappen: {
    type: 'GroupSessionDidNotHappen',
    data: { group: talkTimeGroup, day: on('11-05'), why: 'no-cover' },
  },
  GroupSessionMoved: { type: 'GroupSessionMoved', data: { group: talkTimeGroup, ...moved } },
}
