import type { PersonId } from '../../../kernel/ids.ts'
import type { Standing } from '../../../kernel/standing.ts'
import type { RecordFacts } from './record-facts.ts'
import type { Named, RecordWords } from './record-words.ts'

/** Someone around a child, once, whatever they are to the child. */
export type AroundChild = Named & {
  readonly person: PersonId
  readonly of: 'family' | 'professional' | 'other'
  /** The one person to ask (RCD-9). */
  readonly isContact: boolean
}

/** The people around a child: the family first, the named contact, who teaches the child, then everyone who helps, and who sees the child by their post. */
export const aroundOf = ({ facts, nameOf }: RecordWords): readonly AroundChild[] =>
  peopleAround(facts).flatMap(({ person, standing }) => {
    const named = nameOf(person)
    return named.name === '' ? [] : [{ ...named, person, of: ofWhom(standing), isContact: person === facts.contact }]
  })

/** The same, by who they are: each once, with what they are to the child. */
export function peopleAround({
  circle,
  contact,
  taughtBy,
  ledBy,
}: Pick<RecordFacts, 'circle' | 'contact' | 'taughtBy' | 'ledBy'>): readonly {
  readonly person: PersonId
  readonly standing: Standing
}[] {
  const others = circle.filter(member => member.standing !== 'child')
  const family = others.filter(member => ofWhom(member.standing) === 'family')
  const idOf = ({ person }: { readonly person: PersonId }) => person
  const inOrder = [...family.map(idOf), contact, ...taughtBy, ...others.map(idOf), ...ledBy]
  return [...new Set(inOrder)].flatMap(person => {
    if (!person) return []
    const asked = others.find(member => member.person === person)
    return [{ person, standing: asked?.standing ?? (taughtBy.includes(person) ? 'in-charge' : 'lead') }]
  })
}

function ofWhom(standing: Standing): AroundChild['of'] {
  if (standing === 'parent' || standing === 'carer') return 'family'
  return standing === 'adviser' || standing === 'other' ? 'other' : 'professional'
}
