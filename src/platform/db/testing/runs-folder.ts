import { existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

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

/** Where what a test run leaves for a while stands: its servers' data, and copies of the invented region. */
export const runsFolder: string = existsSync(memory) && hasRoom(memory) ? memory : tmpdir()
