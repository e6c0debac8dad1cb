import { agreeCommitment } from '../../src/slices/support/store/agree-commitment.ts'
import { runCommitment } from '../../src/slices/support/store/run-commitment.ts'
import { idOf } from '../ids.ts'
import { day, oakfield, type Scene, wrenshire } from '../teller.ts'
import { kid, own, scene, who, writes } from './telling.ts'

/** Tom: his parents see it differently, and a school that disputes the count. */
const quietSpace = idOf('commitment quiet space tom')
export const tom: readonly Scene[] = [
  writes(
    '2026-10-07',
    '09:15',
    'tom',
    'tom',
    'good-at',
    'young-person',
    'Football\nKnowing every capital city\nLooking after the class gecko',
    { pictures: ['ball', 'star', 'heart'] },
  ),
  writes(
    '2026-10-07',
    '09:25',
    'tom',
    'tom',
    'helps',
    'young-person',
    'A quiet place after break\nOne thing at a time',
    { pictures: ['quiet', 'wait'] },
  ),
  writes(
    '2026-10-08',
    '21:00',
    'siobhan',
    'tom',
    'family-view',
    'parent',
    'He holds it in all day and lets go when he gets home. The quiet space works. Please do not stop it.',
  ),
  writes(
    '2026-10-09',
    '07:10',
    'gareth',
    'tom',
    'family-view',
    'parent',
    'I see a boy who copes well when he is busy. I would rather he was with his friends than in a room on his own.',
  ),
  scene('2026-10-12', '15:00', 'priya', act =>
    agreeCommitment(
      act,
      { area: wrenshire, child: kid('tom'), commitment: quietSpace },
      {
        name: 'Quiet space after break',
        what: 'Fifteen minutes in the quiet room with Denise, to settle after break',
        owner: { body: oakfield, person: who('denise') },
        agreedFor: oakfield,
        rhythm: { evidence: 'session', weekdays: [2, 4], time: '11:00', place: 'Quiet room', heldAt: oakfield },
        from: day('2026-11-03'),
        to: day('2027-02-11'),
        outcome: 'Tom starts his next lesson calm',
        expectation: '6.1',
        agreedWith: [who('siobhan'), own('tom')],
      },
    ),
  ),
  ...['2026-11-03', '2026-11-05', '2026-11-10', '2026-11-12', '2026-11-17', '2026-11-24', '2026-11-26'].map(on =>
    scene(on, '12:30', 'denise', act =>
      runCommitment(
        act,
        { area: wrenshire, child: kid('tom'), commitment: quietSpace, ownerBody: oakfield },
        { type: 'TellSession', day: day(on), telling: { what: 'happened' } },
      ),
    ),
  ),
  scene('2026-11-24', '19:45', 'siobhan', act =>
    runCommitment(
      act,
      { area: wrenshire, child: kid('tom'), commitment: quietSpace, ownerBody: oakfield },
      {
        type: 'SayNotHappened',
        day: day('2026-11-24'),
        by: who('siobhan'),
        words: 'Tom says the room was used for a meeting.',
      },
    ),
  ),
]
