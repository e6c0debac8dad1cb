import { agreeCommitment } from '../../src/slices/support/store/agree-commitment.ts'
import { idOf } from '../ids.ts'
import { day, oakfield, type Scene, wrenshire } from '../teller.ts'
import { kid, scene, who, writes } from './telling.ts'

/**
 * Samuel lives with a foster carer, and the council holds parental responsibility with his mother (P16). Whoever is there in
 * the evening and whoever decides are different people: what each of them knows stands on one page.
 */
export const samuel: readonly Scene[] = [
  writes(
    '2026-10-06',
    '20:15',
    'bernadette',
    'samuel',
    'helps',
    'carer',
    ['Tell him the evening before who picks him up', 'A snack first, then talk'].join('\n'),
  ),
  writes(
    '2026-10-07',
    '16:05',
    'daniel',
    'samuel',
    'good-at',
    'young-person',
    'I can fix bikes. I know all the tools.',
    {
      heard: { withHelpOf: 'Mr Shaw' },
    },
  ),
  writes(
    '2026-10-09',
    '10:40',
    'callum',
    'samuel',
    'team',
    'professional',
    [
      'Bernadette decides about trips, clubs and photographs. For anything else about where he lives or his health, ask me.',
      'He sees his mother on Saturdays. Please ask how it was only if he begins.',
    ].join('\n'),
  ),
  writes(
    '2026-10-10',
    '19:30',
    'lorna',
    'samuel',
    'family-view',
    'parent',
    ['He hums when he is thinking. It is not cheek. His grandad taught him the bikes, and he is proud of it.'].join(
      '\n',
    ),
  ),
  writes(
    '2026-11-12',
    '15:20',
    'ngozi',
    'samuel',
    'agreed',
    'professional',
    ['His plan at school and his care plan are looked at on one day, in February, so that he tells it once.'].join(
      '\n',
    ),
  ),
  // On for the first time today: whoever stands in for Denise tells it by the code of 4 Maple (P18).
  scene('2026-11-26', '14:20', 'priya', act =>
    agreeCommitment(
      act,
      { area: wrenshire, child: kid('samuel'), commitment: idOf('commitment bikes samuel') },
      {
        name: 'Bike workshop',
        what: 'Half an hour with the tools, Samuel shows another child one thing',
        owner: { body: oakfield, person: who('denise') },
        agreedFor: oakfield,
        rhythm: { evidence: 'session', weekdays: [1], time: '13:15', place: 'The shed', heldAt: oakfield },
        from: day('2026-11-30'),
        to: day('2027-03-26'),
        outcome: 'He comes in gladly on a Monday',
        expectation: '4.1',
        agreedWith: [who('bernadette')],
      },
    ),
  ),
]
