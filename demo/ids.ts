import { createHash } from 'node:crypto'
import { type BodyId, bodyId, type ChildId, childId, type PersonId, personId } from '../src/kernel/ids.ts'

/** The same opaque id for the same word every time, so that the demo is the same region on every machine. */
export function idOf(word: string): string {
  const hex = createHash('sha256').update(`tandem demo ${word}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const bodyOf = (slug: string): BodyId => bodyId(idOf(`body ${slug}`))
export const personOf = (slug: string): PersonId => personId(idOf(`person ${slug}`))
export const childOf = (slug: string): ChildId => childId(idOf(`child ${slug}`))
