import { findChild } from '../../src/platform/identity/children.ts'
import type { ReviewCommand } from '../../src/slices/reviews/domain/commands.ts'
import { listReviews } from '../../src/slices/reviews/store/queries.ts'
import { runChange, runReview } from '../../src/slices/reviews/store/run-review.ts'
import { idOf } from '../ids.ts'
import { day, oakfield, type Scene, therapies } from '../teller.ts'
import { kid, own, scene, who } from './telling.ts'

/** On the review of a child that is due: whatever its id came out as. */
export const onReview = (on: string, at: string, by: string, child: string, command: ReviewCommand): Scene =>
  scene(on, at, by, async act => {
    const card = await findChild(act, kid(child))
    const due = card && (await listReviews(act, card.area, card.child)).find(review => review.status === 'due')
    return card && due && runReview(act, { area: card.area, child: card.child }, due.review, command)
  })

/** Kofi's first review is on Tuesday 8 December, and his words are there already. */
const kofi: readonly Scene[] = [
  onReview('2026-11-18', '09:00', 'priya', 'kofi', {
    type: 'SetReview',
    on: day('2026-12-08'),
    time: '15:30',
    place: 'the Garden Room',
  }),
  onReview('2026-11-18', '09:05', 'priya', 'kofi', {
    type: 'AskForContributions',
    of: [
      { person: own('kofi'), voice: 'child', means: 'here' },
      { person: who('amara'), voice: 'family', means: 'here' },
      { person: who('daniel'), voice: 'practitioner', body: oakfield, means: 'here' },
      { person: who('jo'), voice: 'practitioner', body: therapies, means: 'here' },
    ],
  }),
  onReview('2026-11-26', '14:30', 'kofi', 'kofi', {
    type: 'GiveContribution',
    by: own('kofi'),
    voice: 'child',
    goingWell: 'I told a joke all the way to the end.',
    notYet: 'The dinner hall.',
    wanted: 'Talk Time on the days it says.',
  }),
  onReview('2026-11-27', '16:00', 'daniel', 'kofi', {
    type: 'GiveContribution',
    by: who('daniel'),
    voice: 'practitioner',
    goingWell: 'He puts his hand up in maths again.',
    notYet: 'Assembly and the dinner hall.',
    wanted: 'Keep the quiet start.',
  }),
]

/** Leah asked for a change ten days ago. */
const leah: readonly Scene[] = [
  scene('2026-11-20', '19:20', 'leah', async act => {
    const card = await findChild(act, kid('leah'))
    return (
      card &&
      runChange(act, { area: card.area, child: card.child }, idOf('change leah'), {
        type: 'AskForChange',
        change: idOf('change leah'),
        child: card.child,
        askedBy: own('leah'),
        voice: 'child',
        owedBy: oakfield,
        words: 'I want my support worker to sit at the back, not next to me. I will say when I need her.',
      })
    )
  }),
]

export const reviews: readonly Scene[] = [...kofi, ...leah]
