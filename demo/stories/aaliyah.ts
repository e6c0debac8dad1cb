import { findChild } from '../../src/platform/identity/children.ts'
import type { ConcernCommand } from '../../src/slices/redress/domain/commands.ts'
import { raiseConcern } from '../../src/slices/redress/store/raise-concern.ts'
import { runConcern } from '../../src/slices/redress/store/run-concern.ts'
import { idOf } from '../ids.ts'
import type { Scene } from '../teller.ts'
import { kid, scene, who } from './telling.ts'

const theConcern = idOf('concern aaliyah board')

const says = (on: string, at: string, by: string, command: ConcernCommand): Scene =>
  scene(on, at, by, act => runConcern(act, kid('aaliyah'), theConcern, command))

/**
 * Aaliyah: what was agreed is there, and her mother says that it is not used. The school did not uphold it, with reasons;
 * she took the next step, and the partnership decides.
 */
export const aaliyah: readonly Scene[] = [
  scene('2026-10-19', '20:40', 'sana', async act => {
    const child = await findChild(act, kid('aaliyah'))
    return (
      child &&
      raiseConcern(act, child, {
        concern: theConcern,
        source: { commitment: idOf('commitment thing aaliyah') },
        words:
          'The board is on her table, but nobody changes it after lunch. She comes home and says that the afternoon was a surprise again. Please say who changes it, and when.',
        share: false,
        voice: 'family',
        raisedBy: who('sana'),
      })
    )
  }),
  says('2026-11-05', '16:30', 'ruth', {
    type: 'AnswerConcern',
    outcome: 'not-upheld',
    reasons:
      'I came into 2 Cedar on three mornings. The board was on the table each time, and it showed the right lesson. We agreed a board on the table, and it has been there since September. So I do not find that it was not given. I did not come in the afternoon.',
    restsOn: ['3.1'],
    remedies: [],
    nextStep: 'If you see it differently, you can take the next step yourself. The partnership then looks at it again.',
  }),
  says('2026-11-10', '21:15', 'sana', {
    type: 'AddWords',
    voice: 'family',
    words:
      'I never said that it was not there in the morning. After lunch it still shows the morning, and that is when she needs it.',
  }),
  says('2026-11-10', '21:20', 'sana', { type: 'TakeStep' }),
]
