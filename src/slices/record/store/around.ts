import type { PersonId } from '../../../kernel/ids.ts'
import type { Named, RecordWords } from './record-words.ts'

/** Someone around a child, once, whatever they are to the child. */
export type AroundChild = Named & {
  readonly person: PersonId
  readonly of: 'family' | 'professional' | 'other'
  /** The one person to ask (RCD-9). */
  readonly isContact: boolean
}

/** The people around a child: the family first, the named contact, who teaches the child, then everyone who helps, and who sees the child by their post. */
export function aroundOf({ facts, nameOf }: RecordWords): readonly AroundChild[] {
  const others = facts.circle.filter(member => member.standing !== 'child')
  const isFamily = ({ standing }: { readonly standing: string }) => standing === 'parent' || standing === 'carer'
  const family = new Set(others.filter(isFamily).map(member => member.person))
  const chosen = new Set(
    others.filter(member => ['adviser', 'other'].includes(member.standing)).map(each => each.person),
  )
  const inOrder = [...family, facts.contact, ...facts.taughtBy, ...others.map(member => member.person), ...facts.ledBy]
  return [...new Set(inOrder)].flatMap(person => {
    if (!person) return []
    const named = nameOf(person)
    if (named.name === '') return []
    const of = family.has(person) ? 'family' : chosen.has(person) ? 'other' : 'professional'
    return [{ ...named, person, of, isContact: person === facts.contact }]
  })
}
