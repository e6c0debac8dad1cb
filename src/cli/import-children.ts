import { randomUUID } from 'node:crypto'
import { commandId } from '../kernel/ids.ts'
import { asSystem } from '../platform/db/as-actor.ts'
import { countRows } from '../platform/db/count-rows.ts'
import { importChildren } from '../platform/import/import-children.ts'
import type { Imported } from '../platform/import/problem.ts'
import { readCsv } from '../platform/import/read-csv.ts'
import { openPlatform } from '../platform/open-platform.ts'
import { arriveAlreadySupported } from '../slices/identification/index.ts'
import { type Command, WrongUse } from './command.ts'
import { sayImported } from './say-imported.ts'

export const importChildrenCommand: Command = {
  name: 'import children',
  takes: 'FILE',
  does: 'Reads a class list (CSV); children on K or E arrive as already supported.',
  run: async ({ database, slices, words: [file, ...rest], say, progress }) => {
    if (!file || rest.length > 0) throw new WrongUse('Say which one file to read.')
    const opened = await openPlatform(database, slices)
    const [area] = opened.areas
    try {
      if (!area) throw new Error('No area has chosen its packs')
      const to = { area, areas: opened.areas, commandId: commandId(randomUUID()) }
      const done = await asSystem(opened.platform, to, async act => {
        const imported = await importChildren(act, await readCsv(file), arriveAlreadySupported, {
          progress: read => progress(`${read} children read`),
        })
        if (imported.problems.length > 0) throw new WrongFile(imported)
        return imported
      }).catch(error => {
        if (error instanceof WrongFile) return error.imported
        throw error
      })
      await countRows(database)
      return sayImported(done, { one: 'child', many: 'children' }, say)
    } finally {
      await opened.close()
    }
  },
}

/** Undoes the transaction: nothing of a wrong file is applied. */
class WrongFile extends Error {
  readonly imported: Imported
  constructor(imported: Imported) {
    super('The file has problems')
    this.imported = imported
  }
}
