import { bodyId, isUuid, personId } from '../../../kernel/ids.ts'
import type { Owner } from '../domain/events.ts'
import type { Givers } from '../store/givers.ts'

/** A body, or a body and a person, as one choice of a list: `<body>` or `<body>:<person>`. With `givers`, one of these alone. */
export function findOwner(chosen: string, givers?: Givers): Owner | undefined {
  const [body = '', person] = chosen.split(':')
  if (!isUuid(body) || (person !== undefined && !isUuid(person))) return undefined
  if (givers && !ownerOptions(givers, '').some(({ value }) => value === chosen)) return undefined
  return person === undefined ? { body: bodyId(body) } : { body: bodyId(body), person: personId(person) }
}

/** Each body with its people under it, and "not known yet" first: a post may be vacant. */
export const ownerOptions = ({ bodies, people }: Givers, nobodyYet: string) =>
  bodies.flatMap(({ body, shortName }) => [
    { value: body, label: `${shortName}: ${nobodyYet}` },
    ...people
      .filter(person => person.body === body)
      .map(person => ({
        value: `${body}:${person.person}`,
        // A job may say where already: `Teaching assistant, Oakfield`.
        label: [person.name, person.job, person.job.includes(shortName) ? '' : shortName].filter(Boolean).join(', '),
      })),
  ])
