import type { ChildId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Seen } from '../../platform/db/act.ts'
import { findChild } from '../../platform/identity/children.ts'
import { listNeeds } from '../../slices/identification/index.ts'
import { loadCopy } from '../copy/load-copy.ts'
import type { LetterFacts } from './letter-of.ts'
import type { LetterAsked, Purpose } from './purposes.ts'

/** A letter that was asked for: for what, and whether a part is in it. */
export type Wanted = { readonly letter: string; readonly purpose: Purpose; readonly has: LetterAsked['has'] }

/**
 * What a letter is made of, as the one who asks may read it; nothing without a relationship with the child. What is kept for
 * *only me* or for people by name is never in it, nor what keeps the child safe unless it is asked for: an employer’s desk is
 * no place for a feeding plan.
 */
export async function loadLetter(seen: Seen, child: ChildId, wanted: Wanted): Promise<LetterFacts | undefined> {
  const copy = await loadCopy(seen, child, { copy: wanted.letter, withPrivate: false, language: 'en' })
  if (!copy) return undefined
  return {
    copy: {
      ...copy,
      parts: copy.parts.filter(each => wanted.has(each.part)),
      agreed: wanted.has('agreed') ? copy.agreed : [],
    },
    purpose: wanted.purpose,
    supportedSince: await firstSupported(seen, child),
  }
}

async function firstSupported(seen: Seen, child: ChildId): Promise<PlainDate | undefined> {
  const card = await findChild(seen, child)
  if (!card) return undefined
  const needs = await listNeeds(seen, card.area, child)
  return needs
    .flatMap(({ outcome, decidedOn }) => (outcome === 'extra-support' && decidedOn ? [decidedOn] : []))
    .toSorted()
    .at(0)
}
