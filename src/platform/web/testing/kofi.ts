import type { ChildId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../access/actor.ts'
import { introduceChild } from '../../identity/circle.ts'
import { type TestPlatform, wrenshire } from '../../testing/test-platform.ts'

/** Kofi, told to us by his mother. */
export const tellOfKofi = (here: TestPlatform, mother: Actor): Promise<ChildId> =>
  here.write(mother, act =>
    introduceChild(act, {
      area: wrenshire,
      bornOn: plainDate('2018-05-14'),
      given: 'Kofi',
      family: 'Mensah',
      standing: 'parent',
      relationship: 'mother',
    }),
  )
