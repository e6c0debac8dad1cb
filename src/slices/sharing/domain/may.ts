import { allowed, type May, refuse } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { Standing } from '../../../kernel/standing.ts'

/** Who asks: what they are to the child, and how old the child is. */
export type Sharer = { readonly person: PersonId; readonly standing: Standing; readonly age: number }

/** A parent or carer may give a link, and the young person from an age on; whoever works with the child may not. */
export function mayGive(me: Sharer, ownFromAge: number): May {
  if (me.standing === 'parent' || me.standing === 'carer') return allowed
  if (me.standing !== 'child')
    return refuse('RCD-16', 'Only the family shows a record by a link.', 'Ask the family. They decide.')
  return me.age >= ownFromAge
    ? allowed
    : refuse(
        'RCD-16',
        `You can make a link yourself from the age of ${ownFromAge}.`,
        'Ask someone in your family to make one with you.',
      )
}

/** Whoever gave it takes it back; the young person any; another parent or carer any but the young person’s own. */
export function mayEnd(given: { readonly by: PersonId; readonly isOwn: boolean }, me: Sharer): May {
  if (given.by === me.person || me.standing === 'child') return allowed
  if (me.standing !== 'parent' && me.standing !== 'carer')
    return refuse('RCD-16', 'Only the family takes a link back.', 'Tell the family what worries you.')
  return given.isOwn
    ? refuse('RCD-16', 'The young person made this link, and takes it back themself.', 'Talk with them about it.')
    : allowed
}
