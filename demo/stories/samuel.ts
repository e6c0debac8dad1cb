import type { Scene } from '../teller.ts'
import { writes } from './telling.ts'

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
]
