import { runRecord } from '../../src/slices/record/store/run-record.ts'
import { agreeCommitment } from '../../src/slices/support/store/agree-commitment.ts'
import { bodyOf, idOf } from '../ids.ts'
import { day, oakfield, type Scene, therapies, wrenshire } from '../teller.ts'
import {
  agrees,
  decides,
  differs,
  givesView,
  kid,
  own,
  parentOf,
  raises,
  scene,
  theChild,
  who,
  writes,
} from './telling.ts'
import { tom } from './tom.ts'

/** Isaac: not now, with what is tried and a day to look again. */
const isaacsTeacher = { as: 'teacher' as const, person: who('yusuf'), body: oakfield }
const isaacsLead = { as: 'setting' as const, person: who('priya'), body: oakfield }
const isaac: readonly Scene[] = [
  raises('2026-11-09', '20:10', 'corinne', 'isaac', {
    parent: 'corinne',
    words: 'Reading makes him cry. His sister read at five. I worry that we are missing something.',
    startsNow: { what: 'Ten minutes of reading with Mr Demir, four mornings a week', who: 'yusuf' },
    child: {
      words: 'The letters are boring. I like stories when Mum does the voices.',
      ways: ['talking'],
      withHelpOf: 'his mother',
    },
  }),
  givesView('2026-11-18', '16:10', 'yusuf', 'isaac', {
    party: isaacsTeacher,
    words: 'He has made a start since half-term. I would give the mornings a chance first.',
    leaning: 'not-now',
  }),
  givesView('2026-11-19', '21:30', 'corinne', 'isaac', {
    party: parentOf('corinne'),
    words: 'I would rather start now than wait. But the mornings are helping.',
    leaning: 'extra-support',
  }),
  givesView('2026-11-20', '10:10', 'yusuf', 'isaac', { party: theChild, words: 'Mr Demir does good voices too.' }),
  givesView('2026-11-23', '10:10', 'priya', 'isaac', {
    party: isaacsLead,
    words: 'Try the mornings until February, and look again together.',
    leaning: 'not-now',
  }),
  decides('2026-11-26', '15:45', 'priya', 'isaac', {
    outcome: 'not-now',
    reasons:
      'Isaac reads more than he did in October, with help every child here can have. We keep that going and look again.',
    restsOn: ['3.1'],
    views: [
      { party: theChild, view: 'own-words', words: 'Mr Demir does good voices too.' },
      differs(parentOf('corinne'), 'I would rather start now than wait.'),
      agrees(isaacsTeacher),
      agrees(isaacsLead),
    ],
    tries: 'Ten minutes of reading with Mr Demir, four mornings a week, and stories he chooses himself.',
    lookAgainOn: '2027-02-10',
  }),
]

/** Leah: fifteen, decides who sees what, and asked for a change. */
const leah: readonly Scene[] = [
  writes(
    '2026-10-14',
    '18:30',
    'leah',
    'leah',
    'good-at',
    'young-person',
    'Photography\nNoticing things other people miss\nBeing funny, when I know you',
  ),
  writes(
    '2026-10-14',
    '18:40',
    'leah',
    'leah',
    'what-matters',
    'young-person',
    'Talk to me, not about me. I am doing my own applications and I want to keep doing them.',
  ),
  writes(
    '2026-10-14',
    '18:50',
    'leah',
    'leah',
    'about-me',
    'young-person',
    'Some weeks I am fine and some weeks everything is too loud. I am working out which is which.',
    { onlyMe: true },
  ),
  writes(
    '2026-11-20',
    '19:00',
    'leah',
    'leah',
    'hopes',
    'young-person',
    'A photography course at Wren Valley, and a Saturday job where they do not make a fuss.',
  ),
]

/** Leah again: the words she wants, and those she does not. */
const leahsWords: readonly Scene[] = [
  scene('2026-11-09', '18:20', 'leah', act =>
    runRecord(act, kid('leah'), {
      type: 'ChooseWords',
      whose: own('leah'),
      me: '',
      need: 'overload',
      support: 'back-up',
      record: 'my pages',
      avoid: 'meltdown\nspecial needs',
    }),
  ),
]

/** Ada: a post that nobody fills. The service was asked on 16 November and has until tomorrow to answer (P29). */
const ada: readonly Scene[] = [
  scene('2026-11-17', '14:00', 'priya', act =>
    agreeCommitment(
      act,
      { area: wrenshire, child: kid('ada'), commitment: idOf('commitment hands ada') },
      {
        name: 'Strong hands',
        what: 'Occupational therapy advice for writing and dressing, once a week',
        owner: { body: therapies },
        agreedFor: oakfield,
        rhythm: { evidence: 'session', weekdays: [3], time: '09:15', place: 'Room 4', heldAt: oakfield },
        from: day('2026-12-02'),
        to: day('2027-03-24'),
        outcome: 'Ada writes for ten minutes without her hand hurting',
        expectation: '10.1',
        agreedWith: [own('ada')],
      },
    ),
  ),
]

/** Filip: two, at nursery; nobody waits until he is older. */
const filip: readonly Scene[] = [
  raises('2026-11-23', '08:10', 'lucia', 'filip', {
    parent: 'zofia',
    words: 'He does not turn when I call him. In the garden he lines up the stones and is happy for an hour.',
    language: 'Polish',
    interpreter: 'sometimes',
    setting: bodyOf('little-acorns'),
    startsNow: { what: 'Lucia greets him on his level, with his own picture, every morning', who: 'lucia' },
    child: { words: 'Showed us the stones, one by one.', ways: ['doing'], withHelpOf: 'Lucia' },
  }),
]

export const others: readonly Scene[] = [...tom, ...isaac, ...leah, ...leahsWords, ...ada, ...filip]
