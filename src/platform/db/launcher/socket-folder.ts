import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import type { RunAs } from './run-as.ts'

/** The kernel keeps a socket's path in 108 bytes, the last of them a zero. */
const longestPath = 107
const socketName = '.s.PGSQL.5432'

/**
 * A folder of mode 0700 for the database's socket: beside the data, or, where that path is too long for a socket,
 * a short one among the temporary folders, always the same for the same data. Its mode is the only lock on the
 * database, so a folder there that belongs to somebody else is refused.
 */
export const makeSocketFolder = (data: string, as: RunAs): string => {
  const folder = [join(data, 'socket'), short(tmpdir(), data), short('/tmp', data)].find(fits)
  if (!folder) throw new CannotStart(`The path of the temporary folder is too long for a socket: ${tmpdir()}.`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const seen = lstatSync(folder)
  const ours = [process.getuid?.(), as.way === 'account' ? as.uid : undefined]
  if (!seen.isDirectory() || !ours.includes(seen.uid))
    throw new CannotStart(`${folder} belongs to somebody else, so the database's socket cannot go there.`)
  chmodSync(folder, 0o700)
  if (as.way === 'account') chownSync(folder, as.uid, as.gid)
  return folder
}

const fits = (folder: string): boolean => Buffer.byteLength(join(folder, socketName)) <= longestPath

const short = (parent: string, data: string): string =>
  join(parent, `tandem-${createHash('sha256').update(realpathSync(data)).digest('hex').slice(0, 16)}`)
