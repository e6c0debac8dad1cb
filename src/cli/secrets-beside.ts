import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Heading } from '../platform/backup/backup-file.ts'

/** What an installation keeps in files beside its database: the key that signs copies, and the secret of links. */
const names = ['signing-key.json', 'links-secret'] as const

/** Those that are there, each by its SHA-256: enough to know it again, and nothing to sign or open with. */
export async function secretsBeside(folder: string): Promise<Heading['secrets']> {
  const found = await Promise.all(
    names.map(async file => {
      const held = await readFile(join(folder, file)).catch(() => undefined)
      return held ? [{ file, sha256: createHash('sha256').update(held).digest('hex') }] : []
    }),
  )
  return found.flat()
}
