import { bodyId, isUuid, personId } from '../../../kernel/ids.ts'
import type { Owner } from '../domain/events.ts'
import type { Givers } from '../store/givers.ts'
import type { Text } from './text/text.ts'

/** A body, or a body and a person, as one choice of a list: `<body>` or `<body>:<person>`. */
export function findOwner(chosen: string): Owner | undefined {
  const [body = '', person] = chosen.split(':')
  if (!isUuid(body) || (person !== undefined && !isUuid(person))) return undefined
  return person === undefined ? { body: bodyId(body) } : { body: bodyId(body), person: personId(person) }
}

/** Each body with its people under it, and "not known yet" first: a post may be vacant. */
export const ownerOptions = ({ bodies, people }: Givers, words: Text['desk']['agree']) =>
  bodies.flatMap(({ body, shortName }) => [
    { value: body, label: `${shortName}: ${words.nobodyYet}` },
    ...people
      .filter(person => person.body === body)
      .map(person => ({
        value: `${body}:${person.person}`,
        // A job may say where already: `Teaching assistant, Oakfield`.
        label: [person.name, person.job, person.job.includes(shortName) ? '' : shortName].filter(Boolean).join(', '),
      })),
  ])
