import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { childId, commandId, isUuid } from '../kernel/ids.ts'
import { asSystem } from '../platform/db/as-actor.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { openSigner } from '../platform/signing/signer.ts'
import { findKind, kinds } from '../spaces/copy/copy-asked.ts'
import { loadCopy } from '../spaces/copy/load-copy.ts'
import { loadFiles } from '../spaces/copy/load-files.ts'
import { makeCopy } from '../spaces/copy/make-copy.ts'
import { type Command, WrongUse } from './command.ts'

/**
 * A copy of one record for whoever keeps it: to answer a request for what is held, or to send it on. It leaves out what
 * is kept for few. Taken outside the site, it is no look by anybody who signs in: who ran it stands in the host's own log.
 */
export const exportRecordCommand: Command = {
  name: 'export record',
  takes: `CHILD --as ${kinds.join('|')}`,
  does: 'Writes a copy of one child’s record to a file here.',
  run: async ({ database, dataFolder, publicUrl, slices, words, say }) => {
    const [child, flag, asked, ...rest] = words
    const kind = findKind(asked)
    if (!child || !isUuid(child) || flag !== '--as' || !kind || rest.length > 0)
      throw new WrongUse('Say whose record, by its id, and what kind of copy.')
    const opened = await openPlatform(database, slices)
    try {
      const signing = { signer: await openSigner(join(dataFolder, 'signing-key.json')), issuer: publicUrl ?? '' }
      for (const area of opened.areas) {
        const to = { area, commandId: commandId(randomUUID()) }
        const found = await asSystem(opened.platform, to, async act => {
          const copy = await loadCopy(act, childId(child), { withPrivate: false, copy: randomUUID(), language: 'en' })
          return copy && { copy, files: await loadFiles(act, copy) }
        })
        if (!found) continue
        const file = await makeCopy(found.copy, kind, 'en', signing, found.files)
        const name = file.name ?? `record.${kind}`
        await writeFile(name, file.body, { mode: 0o600 })
        say(`Written to ${name}`)
        return true
      }
      say('There is no such record here.')
      return false
    } finally {
      await opened.close()
    }
  },
}
