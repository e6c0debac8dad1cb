import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadDemo } from '../demo/load.ts'
import { allSlices } from '../src/all-slices.ts'
import { type Database, openDatabase } from '../src/platform/db/connect.ts'
import { bringUpToDate, type OpenPlatform, openPlatform } from '../src/platform/open-platform.ts'

export type Region = { readonly database: Database; readonly opened: OpenPlatform; readonly close: () => Promise<void> }

/** The invented region on an embedded database of its own, synced to disk as in earnest. */
export async function openRegion(): Promise<Region> {
  const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'))
  const database = await openDatabase({ folder })
  await bringUpToDate(database, allSlices)
  await loadDemo(database, allSlices)
  const opened = await openPlatform(database, allSlices)
  return {
    database,
    opened,
    close: async () => {
      await opened.close()
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
