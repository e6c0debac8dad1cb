import { areaId } from '../../../src/kernel/ids.ts'
import { runCommitment } from '../../../src/slices/support/store/run-commitment.ts'
import { demoChildren } from '../../children.ts'
import { day, type Scene, therapies } from '../../teller.ts'
import { kid, scene } from '../telling.ts'
import { inTalkTime, talkTimeOf } from './talk-time.ts'

/** The other five were there on the new day too; and the service says what it is doing about the two that were missed. */
export const putRight: readonly Scene[] = [
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
