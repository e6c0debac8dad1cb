import { areaId, personId } from '../../src/kernel/ids.ts'
import { findChild } from '../../src/platform/identity/children.ts'
import { raiseConcern } from '../../src/slices/redress/store/raise-concern.ts'
import { runConcern } from '../../src/slices/redress/store/run-concern.ts'
import type { Telling } from '../../src/slices/support/domain/commands.ts'
import { agreeCommitment } from '../../src/slices/support/store/agree-commitment.ts'
import { runCommitment } from '../../src/slices/support/store/run-commitment.ts'
import { formGroup } from '../../src/slices/support/store/run-group.ts'
import { tellGroup } from '../../src/slices/support/store/tell-group.ts'
import { demoChildren } from '../children.ts'
import { idOf } from '../ids.ts'
import { day, oakfield, type Scene, therapies, wrenshire } from '../teller.ts'
import { agrees, decides, givesView, kid, own, parentOf, raises, scene, theChild, who, writes } from './telling.ts'

/** A pupil whose support was agreed and not all given, and whose mother raises it. */
const talkTime = idOf('group talk time')
const inTalkTime = ['kofi', 'ada', 'noor', 'samuel', 'lily', 'oluwaseun'] as const
const talkTimeOf = (child: string): string => idOf(`commitment talk time ${child}`)
export const quietStart = idOf('commitment quiet start kofi')
const kofisConcern = idOf('concern kofi talk time')

const teacher = { as: 'teacher' as const, person: who('daniel'), body: oakfield }
const therapist = { as: 'health-lead' as const, person: who('jo'), body: therapies }
const lead = { as: 'setting' as const, person: who('priya'), body: oakfield }

const asked: readonly Scene[] = [
  raises('2026-09-09', '14:20', 'daniel', 'kofi', {
    parent: 'amara',
    words:
      'He is bright and funny at home. At school he has stopped putting his hand up. He says the words get stuck and the others finish them for him.',
    language: 'Twi',
    startsNow: { what: 'Ten quiet minutes in the book corner before the register, with Mr Shaw', who: 'daniel' },
    child: { words: 'People say my words before I can.', ways: ['talking'], withHelpOf: 'Mr Shaw' },
  }),
  givesView('2026-09-16', '12:00', 'daniel', 'kofi', {
    party: teacher,
    words: 'He knows the answers. He writes them. He needs time, and a class that waits.',
    leaning: 'extra-support',
  }),
  givesView('2026-09-18', '12:00', 'jo', 'kofi', {
    party: therapist,
    words: 'A stammer. Talking in a small group, and adults who wait, will help now.',
    leaning: 'extra-support',
  }),
  givesView('2026-09-21', '20:40', 'amara', 'kofi', {
    party: parentOf('amara'),
    words: 'I want him to enjoy talking again. I do not want him taken out of maths, he loves maths.',
    leaning: 'extra-support',
  }),
  givesView('2026-09-22', '10:00', 'daniel', 'kofi', { party: theChild, words: 'I want to finish my own sentences.' }),
  givesView('2026-09-23', '10:00', 'priya', 'kofi', {
    party: lead,
    words: 'Small steps in class and Talk Time from November.',
    leaning: 'extra-support',
  }),
  decides('2026-09-28', '15:40', 'priya', 'kofi', {
    outcome: 'extra-support',
    reasons:
      'Kofi has a lot to say and needs time to say it. Waiting, pictures and a small talking group help him already.',
    restsOn: ['4.1', '4.2'],
    views: [
      { party: theChild, view: 'own-words', words: 'I want to finish my own sentences.' },
      agrees(parentOf('amara')),
      agrees(teacher),
      agrees(therapist),
      agrees(lead),
    ],
  }),
]

const record: readonly Scene[] = [
  writes(
    '2026-09-30',
    '09:10',
    'kofi',
    'kofi',
    'good-at',
    'young-person',
    'Drawing buses\nKnowing the way\nMaking my sister laugh',
    { pictures: ['bus', 'route', 'laugh'] },
  ),
  writes(
    '2026-09-30',
    '09:20',
    'kofi',
    'kofi',
    'helps',
    'young-person',
    'Tell me before things change\nShow me a picture\nWait. Let me finish\nMy ear muffs',
    { pictures: ['change', 'picture', 'wait', 'ears'] },
  ),
  writes('2026-09-30', '09:30', 'kofi', 'kofi', 'bad-day', 'young-person', 'Loud dinner hall\nBeing rushed', {
    pictures: ['loud', 'rush'],
  }),
  writes(
    '2026-09-30',
    '09:40',
    'kofi',
    'kofi',
    'what-matters',
    'young-person',
    'I like it when people tell me first what is going to change.',
  ),
  writes(
    '2026-10-01',
    '20:15',
    'amara',
    'kofi',
    'family-view',
    'parent',
    'At home he tells long stories in two languages. Ask him about the number 12 bus. When he is tired the words get harder, so mornings are best.',
  ),
  writes(
    '2026-10-02',
    '16:00',
    'daniel',
    'kofi',
    'communicate',
    'professional',
    'I talk, and I stammer. Look at me, not at the clock. A card on my desk means “not now, thank you”.',
  ),
  writes(
    '2026-10-05',
    '16:10',
    'denise',
    'kofi',
    'joining-in',
    'professional',
    'Read his own poem to our table. Asked to join bus club on Thursdays, and joined.',
  ),
  writes(
    '2026-10-06',
    '11:00',
    'jo',
    'kofi',
    'advice',
    'professional',
    'Count to ten in your head before you help. Do not finish his sentence. Praise what he says, not how.',
  ),
  writes(
    '2026-11-02',
    '09:00',
    'priya',
    'kofi',
    'keep-me-safe',
    'together',
    'Peanut allergy. It can stop my breathing.\nNo shared food.\n\nMy rescue medicine\nTwo adrenaline pens. Orange pouch, hook by the door. It goes where I go.\nTrained: Denise Oyelaran-Hughes, Nurse Bright (call 22).\n\nSwelling, hard to breathe, floppy?\n1. Pen in my outer thigh. Now.\n2. Call 999. Say “anaphylaxis”.\n3. Lay me flat. Stay.\n4. No better in 5 minutes: second pen.',
  ),
]

const agreed: readonly Scene[] = [
  scene('2026-10-12', '11:00', 'jo', act =>
    formGroup(act, wrenshire, {
      type: 'FormGroup',
      group: talkTime,
      name: 'Talk Time',
      ledBy: { body: therapies, person: who('jo') },
      heldAt: oakfield,
      place: 'Garden Room',
      time: '10:30',
      weekdays: [1, 4],
      from: day('2026-11-02'),
      to: day('2026-12-17'),
    }),
  ),
  ...inTalkTime.map((child, index) => {
    const area = demoChildren.find(each => each.slug === child)?.area ?? 'wrenshire'
    return scene(
      '2026-10-13',
      `10:0${index}`,
      'priya',
      act =>
        agreeCommitment(
          act,
          { area: areaId(area), child: kid(child), commitment: talkTimeOf(child) },
          {
            name: 'Talk Time',
            what: 'A small group to talk and play, with Jo',
            owner: { body: therapies, person: who('jo') },
            agreedFor: oakfield,
            rhythm: { evidence: 'session', weekdays: [1, 4], time: '10:30', place: 'Garden Room', heldAt: oakfield },
            from: day('2026-11-02'),
            to: day('2026-12-17'),
            outcome:
              child === 'kofi'
                ? 'Kofi finishes his own sentence in front of the class'
                : 'Says what they want to say in a small group',
            expectation: '4.2',
            group: talkTime,
            agreedWith: child === 'kofi' ? [who('amara'), personId(own('kofi'))] : [personId(own(child))],
          },
        ),
      area,
    )
  }),
  ...inTalkTime.map((child, index) => {
    const area = demoChildren.find(each => each.slug === child)?.area ?? 'wrenshire'
    return scene(
      '2026-10-15',
      `11:0${index}`,
      'jo',
      act =>
        runCommitment(
          act,
          { area: areaId(area), child: kid(child), commitment: talkTimeOf(child), ownerBody: therapies },
          { type: 'AcceptPart', person: who('jo') },
        ),
      area,
    )
  }),
  scene('2026-11-20', '09:00', 'priya', act =>
    agreeCommitment(
      act,
      { area: wrenshire, child: kid('kofi'), commitment: quietStart },
      {
        name: 'Quiet start to the day',
        what: 'Ten quiet minutes in the book corner before the register',
        owner: { body: oakfield, person: who('daniel') },
        agreedFor: oakfield,
        rhythm: { evidence: 'every day', time: '08:45', place: 'Book corner', heldAt: oakfield },
        from: day('2026-11-23'),
        to: day('2026-12-18'),
        outcome: 'Kofi starts the day ready',
        expectation: '6.1',
        agreedWith: [who('amara'), personId(own('kofi'))],
      },
    ),
  ),
]

type Told = {
  readonly on: string
  readonly at: string
  readonly day: string
  readonly group: 'happened' | 'did-not-happen' | { readonly moved: string }
  readonly away?: readonly string[]
  readonly goodThing?: { readonly child: string; readonly words: string }
}
const sessions: readonly Told[] = [
  { on: '2026-11-02', at: '11:20', day: '2026-11-02', group: 'happened' },
  { on: '2026-11-05', at: '11:20', day: '2026-11-05', group: 'happened', away: ['samuel'] },
  { on: '2026-11-09', at: '11:20', day: '2026-11-09', group: 'happened' },
  { on: '2026-11-13', at: '08:40', day: '2026-11-12', group: 'did-not-happen' },
  { on: '2026-11-17', at: '08:40', day: '2026-11-16', group: 'did-not-happen' },
  { on: '2026-11-19', at: '11:20', day: '2026-11-19', group: 'happened', away: ['kofi'] },
  { on: '2026-11-23', at: '11:20', day: '2026-11-23', group: 'happened' },
  { on: '2026-11-25', at: '16:00', day: '2026-11-26', group: { moved: '2026-11-27' } },
]

const given: readonly Scene[] = [
  ...sessions.map(session =>
    scene(session.on, session.at, 'jo', act =>
      tellGroup(
        act,
        { area: wrenshire, group: talkTime, day: day(session.day) },
        session.group === 'happened'
          ? { what: 'happened', there: inTalkTime.length - (session.away?.length ?? 0) }
          : session.group === 'did-not-happen'
            ? { what: 'did-not-happen', why: 'no-cover' }
            : { what: 'moved', to: day(session.group.moved) },
        inTalkTime.map(child => ({
          area: areaId(demoChildren.find(each => each.slug === child)?.area ?? 'wrenshire'),
          child: kid(child),
          commitment: talkTimeOf(child),
          ownerBody: therapies,
          telling: tellingOf(session, child),
        })),
      ),
    ),
  ),
  scene('2026-11-27', '11:20', 'jo', act =>
    runCommitment(
      act,
      { area: wrenshire, child: kid('kofi'), commitment: talkTimeOf('kofi'), ownerBody: therapies },
      {
        type: 'TellSession',
        day: day('2026-11-26'),
        telling: {
          what: 'happened',
          on: day('2026-11-27'),
          goodThing:
            'Kofi told the whole class the bus route from home to the swimming pool. Every stop. Nobody rushed him.',
        },
      },
    ),
  ),
  scene('2026-11-27', '15:30', 'daniel', act =>
    runCommitment(
      act,
      { area: wrenshire, child: kid('kofi'), commitment: quietStart, ownerBody: oakfield },
      { type: 'ConfirmWeek', week: day('2026-11-23'), exceptions: [] },
    ),
  ),
]

function tellingOf(session: Told, child: string): Telling {
  if (session.away?.includes(child)) return { what: 'child-away', why: 'away' }
  if (session.group === 'happened') return { what: 'happened' }
  if (session.group === 'did-not-happen') return { what: 'did-not-happen', why: 'no-cover' }
  return { what: 'moved', to: day(session.group.moved) }
}

const concern: readonly Scene[] = [
  scene('2026-11-20', '21:05', 'amara', async act => {
    const child = await findChild(act, kid('kofi'))
    return (
      child &&
      raiseConcern(act, child, {
        concern: kofisConcern,
        source: { commitment: talkTimeOf('kofi') },
        words:
          'He stood at the door and nobody came. Two times. He asked me if Jo is cross with him. Please make up the time, and tell me who comes when Jo cannot.',
        share: true,
        voice: 'family',
        raisedBy: who('amara'),
      })
    )
  }),
  scene('2026-11-23', '16:15', 'priya', act =>
    runConcern(act, kid('kofi'), kofisConcern, {
      type: 'AddForSetting',
      words:
        'I am sorry. The Garden Room was open and the children waited. I told Kofi that Jo is not cross. Nobody told us that there was no cover.',
    }),
  ),
  scene('2026-11-25', '17:30', 'jo', act =>
    runConcern(act, kid('kofi'), kofisConcern, {
      type: 'AddWords',
      voice: 'practitioner',
      words: 'I could not come on the 12th and the 16th, and the team had nobody to send. I missed the children too.',
    }),
  ),
]

/** The other five were there on the new day too; and the service says what it is doing about the two that were missed. */
const putRight: readonly Scene[] = [
  ...inTalkTime
    .filter(child => child !== 'kofi')
    .map((child, index) => {
      const area = areaId(demoChildren.find(each => each.slug === child)?.area ?? 'wrenshire')
      return scene(
        '2026-11-27',
        `11:3${index}`,
        'jo',
        act =>
          runCommitment(
            act,
            { area, child: kid(child), commitment: talkTimeOf(child), ownerBody: therapies },
            { type: 'TellSession', day: day('2026-11-26'), telling: { what: 'happened', on: day('2026-11-27') } },
          ),
        area,
      )
    }),
  ...inTalkTime.map((child, index) => {
    const area = areaId(demoChildren.find(each => each.slug === child)?.area ?? 'wrenshire')
    return scene(
      '2026-11-23',
      `15:4${index}`,
      'marcus',
      act =>
        runCommitment(
          act,
          { area, child: kid(child), commitment: talkTimeOf(child), ownerBody: therapies },
          {
            type: 'AnswerShortfall',
            how: 'Jo comes on Friday 27 November for the first of the two. We are finding a day in January for the second.',
          },
        ),
      area,
    )
  }),
]

export const kofi: readonly Scene[] = [...asked, ...record, ...agreed, ...given, ...putRight, ...concern]
