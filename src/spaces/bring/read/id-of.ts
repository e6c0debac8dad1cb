import { createHash } from 'node:crypto'

/** The same id for the same thing, so that what is brought twice is brought once: a UUID of version 8, from a hash. */
export function idOf(...of: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(of)).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
