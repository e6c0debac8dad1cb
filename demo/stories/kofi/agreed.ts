import { areaId, personId } from '../../../src/kernel/ids.ts'
import { agreeCommitment } from '../../../src/slices/support/store/agree-commitment.ts'
import { runCommitment } from '../../../src/slices/support/store/run-commitment.ts'
import { formGroup } from '../../../src/slices/support/store/run-group.ts'
import { demoChildren } from '../../children.ts'
import { day, oakfield, type Scene, therapies, wrenshire } from '../../teller.ts'
import { kid, own, scene, who } from '../telling.ts'
import { inTalkTime, quietStart, talkTime, talkTimeOf } from './talk-time.ts'

/** What was agreed: a group, and a quiet start to each day. */
export const agreed: readonly Scene[] = [
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
