import { existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The first process of a run says its number to the workers it starts.
process.env.TANDEM_TEST_RUN ??= String(process.pid)
const run = process.env.TANDEM_TEST_RUN

export const folderPrefix = 'tandem-test-'

/**
 * Memory where there is plenty: on a disk, making hundreds of files just after hundreds were deleted is what took
 * most of a fresh database's time (500 ms on ext4 against 50).
 */
const memory = '/dev/shm'
const enough = 2 * 1024 ** 3

const hasRoom = (folder: string): boolean => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > enough
}

/** Where the servers of test runs have their folders. */
export const runsFolder: string = existsSync(memory) && hasRoom(memory) ? memory : tmpdir()

/** What one run of the tests calls its server's folder and its databases, so that runs side by side never meet. */
export const testRun = {
  folder: join(runsFolder, `${folderPrefix}${run}`),
  prefix: `tandem_test_${run}_`,
} as const
