import { findChild } from '../../../src/platform/identity/children.ts'
import { raiseConcern } from '../../../src/slices/redress/store/raise-concern.ts'
import { runConcern } from '../../../src/slices/redress/store/run-concern.ts'
import { idOf } from '../../ids.ts'
import type { Scene } from '../../teller.ts'
import { kid, scene, who } from '../telling.ts'
import { talkTimeOf } from './talk-time.ts'

const kofisConcern = idOf('concern kofi talk time')

/** What his mother says is not right. */
export const concern: readonly Scene[] = [
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
