import type { ChildCard } from '../../../platform/identity/children.ts'

/** A child as a file names them. */
export type Named = { readonly given: string; readonly family: string; readonly bornOn: string }

/**
 * Whether a file is about this child: born on the same day, the same family name, and the given name, of which one may
 * say more than the other (`Kofi`, `Kofi Kwame`). Accents, capitals and hyphens make no difference.
 */
export function isSameChild(card: Pick<ChildCard, 'given' | 'family' | 'bornOn'>, said: Named): boolean {
  const [here, there] = [plain(card.given), plain(said.given)]
  const isGiven = here === there || `${here} `.startsWith(`${there} `) || `${there} `.startsWith(`${here} `)
  return there !== '' && isGiven && plain(card.family) === plain(said.family) && card.bornOn === said.bornOn
}

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
