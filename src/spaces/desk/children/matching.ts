import type { ChildCard } from '../../../platform/identity/children.ts'
import type { SupportStanding } from '../../../slices/identification/index.ts'
import type { Wanted } from './find-child.tsx'

/** Letters without their marks: somebody who types `Ines` finds Inês. */
const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’'-]/g, ' ').toLowerCase()

/** Whether a child is among those looked for. Every word typed must begin one of the child's names. */
export function isWanted(child: ChildCard, standings: readonly SupportStanding[], wanted: Wanted): boolean {
  const names = plain(`${child.given} ${child.family} ${child.knownAs}`).split(/\s+/)
  const typed = plain(wanted.name).split(/\s+/).filter(Boolean)
  return (
    typed.every(word => names.some(name => name.startsWith(word))) &&
    (wanted.className === '' || child.className === wanted.className) &&
    (wanted.support === '' || standings.some(each => each === wanted.support))
  )
}
