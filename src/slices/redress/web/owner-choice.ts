import { type BodyId, bodyId, isUuid, type PersonId, personId } from '../../../kernel/ids.ts'

/** A body, or someone who works for it, as one choice of a list: `<body>` or `<body>:<person>`. */
export function findOwner(chosen: string): { readonly body: BodyId; readonly person?: PersonId } | undefined {
  const [body = '', person] = chosen.split(':')
  if (!isUuid(body) || (person !== undefined && !isUuid(person))) return undefined
  return person === undefined ? { body: bodyId(body) } : { body: bodyId(body), person: personId(person) }
}
