import type { ReviewView } from '../store/views.ts'
import type { Text } from './text/text.ts'

/** Who gives something from now on, where a review decided that it is somebody else. */
export function givenBy(
  { owner }: ReviewView['review']['changes'][number],
  { people, bodies }: ReviewView,
  words: Text,
): string | undefined {
  if (!owner) return undefined
  const person = owner.person && people.get(owner.person)?.fullName
  return words.my.review.givenBy([person, bodies.get(owner.body)?.shortName].filter(Boolean).join(', '))
}
