import { allowed, type May, refuse } from '../../../kernel/decider.ts'
import type { Standing } from '../../../kernel/standing.ts'
import type { Packs } from '../../../policy/pack.ts'
import { rule } from '../../../policy/rule.ts'

/** How it is for a child is said by the child, and by nobody for them. */
export const mayCheckIn = rule(
  'VOI-1',
  (standing: Standing): May =>
    standing === 'child' ? allowed : refuse('VOI-1', 'Only the child says how it is for them.', 'You can ask them.'),
)

/** A face is the child's to take back, at any time. */
export const mayTakeBack = rule(
  'VOI-3',
  (standing: Standing): May =>
    standing === 'child' ? allowed : refuse('VOI-3', 'Only the child takes back their own face.'),
)

/** After how many questions a day we stop asking: whoever wants more may go on. */
export const questionsAtATime = rule('VOI-2', (packs: Packs) => packs.for('record').number('VOI-2.questions-at-a-time'))
