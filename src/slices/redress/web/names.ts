import { type BodyId, type PersonId, personId } from '../../../kernel/ids.ts'
import { dateInWords, type PlainDate } from '../../../kernel/plain-date.ts'
import type { ConcernView } from '../store/concern-view.ts'
import type { ConcernRow } from '../store/queries.ts'
import type { Words } from './text/text.ts'

/** `Two Talk Time sessions did not happen`: what a concern is called everywhere. */
export function titleOf(
  concern: Pick<ConcernRow, 'about' | 'words' | 'commitmentName' | 'notHappened'>,
  words: Words['my']['title'],
): string {
  switch (concern.about) {
    case 'commitment':
      return words.sessions(concern.notHappened ?? 0, concern.commitmentName ?? '')
    case 'decision':
      return words.decision
    case 'else':
      return firstWords(concern.words) || words.else
  }
}

/** The first sentence, as far as a heading can hold it. */
function firstWords(words: string): string {
  const [first = ''] = words.trim().split(/(?<=[.!?])\s|\n/)
  const letters = [...first]
  return letters.length <= 70 ? first.replace(/[.]$/, '') : `${letters.slice(0, 69).join('').trimEnd()}…`
}

type Names = Pick<ConcernView, 'people' | 'bodies' | 'relationships' | 'child'>

/** `Oakfield`; as the first word of a sentence unless told otherwise: `The therapy team`. */
export const bodyName = ({ bodies }: Pick<Names, 'bodies'>, body: BodyId | undefined, inside = false): string => {
  const name = (body && bodies.get(body)?.shortName) ?? ''
  return inside ? name : name.charAt(0).toUpperCase() + name.slice(1)
}

export const calledOf = ({ people }: Pick<Names, 'people'>, person: PersonId | undefined): string =>
  (person && people.get(person)?.called) ?? ''

/** `Amara Mensah, Kofi’s mother`; `Jo Whitcombe, speech and language therapist`. */
export function whoIs(names: Names, person: PersonId | undefined): string {
  const card = person && names.people.get(person)
  if (!card) return ''
  if (card.jobWords) return `${card.fullName}, ${card.jobWords}`
  const relationship = names.relationships.get(card.person)
  if (card.person === personId(names.child.child)) return `${card.fullName}, ${names.child.age}`
  // Someone who only looks at the concern does not see the circle, and so not who is whose mother.
  if (!relationship) return card.fullName
  return `${card.fullName}, ${names.child.knownAs}’s ${relationship}`
}

/** `May 2026`. */
export const monthOf = (day: PlainDate): string => dateInWords(day).replace(/^\d+ /, '')
