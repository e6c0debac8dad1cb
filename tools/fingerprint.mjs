import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { project } from './project.mjs'

/** Every file under these paths, in order. */
export const filesUnder = paths =>
  paths
    .filter(path => existsSync(path))
    .flatMap(path => (statSync(path).isDirectory() ? filesIn(path) : path))
    .sort()

const filesIn = folder =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : path
  })

/** Tells whether files changed, by size and time alone: some milliseconds for a thousand files. */
export const fingerprintOf = paths => {
  const hash = createHash('sha256')
  for (const file of filesUnder(paths)) {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${relative(project, file)} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** Tells files apart by what they hold, so that an address with it in may be kept for ever. */
export const contentsOf = paths => {
  const hash = createHash('sha256')
  for (const file of filesUnder(paths)) hash.update(relative(project, file)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}
