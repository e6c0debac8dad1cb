import type { VNode } from 'preact'
import { longDay } from '../../../kernel/plain-date.ts'
import { Voices } from '../../../ui/patterns/voice.tsx'
import type { Voice } from '../domain/events.ts'
import type { ReviewView } from '../store/views.ts'
import type { Text } from './text/text.ts'

const colour = { child: 'own', family: 'family', practitioner: 'professional' } as const satisfies Record<Voice, string>

/** Everyone's words for a review, the child's first, and who was asked and has not replied. */
export function ReviewVoices({
  view,
  words,
  waiting,
}: {
  view: ReviewView
  words: Text
  waiting: (day: string, means: string) => string
}): VNode | null {
  const { review } = view
  const t = words.my.review
  const said = review.words.map(each => ({
    key: each.person,
    of: colour[each.voice],
    who: nameOf(view, each.person),
    meta: longDay(each.saidOn),
    children: (
      <>
        {each.goingWell && <Said title={t.well} words={each.goingWell} />}
        {each.notYet && <Said title={t.notYet} words={each.notYet} />}
        {each.wanted && <Said title={t.wanted} words={each.wanted} />}
      </>
    ),
  }))
  const asked = review.asked
    .filter(each => !review.words.some(given => given.person === each.person))
    .map(each => ({
      key: each.person,
      of: 'waiting' as const,
      who: nameOf(view, each.person),
      children: waiting(longDay(each.askedOn), each.means),
    }))
  return said.length + asked.length === 0 ? null : <Voices voices={[...said, ...asked]} />
}

const Said = ({ title, words }: { title: string; words: string }): VNode => (
  <p dir="auto">
    <b>{title}:</b> {words}
  </p>
)

/** A person's name, with their work where they have one. */
export function nameOf({ people }: Pick<ReviewView, 'people'>, person: ReviewView['me']): string {
  const found = people.get(person)
  return found ? [found.fullName, found.jobWords].filter(Boolean).join(', ') : ''
}
