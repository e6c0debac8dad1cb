import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { project } from './project.mjs'

/** Every file under these paths, in order. */
export const filesUnder = paths =>
  paths
    .filter(path => existsSync(path))
    .flatMap(path =>
      statSync(path).isDirectory() ? filesUnder(readdirSync(path).map(name => join(path, name))) : path,
    )
    .sort()

/** Tells whether files changed, by size and time alone: some milliseconds for a thousand files. */
export const fingerprintOf = paths =>
  digest(
    filesUnder(paths).map(file => {
      const { size, mtimeMs } = statSync(file)
      return `${relative(project, file)} ${size} ${mtimeMs}`
    }),
  )

/** Tells files apart by what they hold, so that an address with it in may be kept for ever. */
export const contentsOf = paths => digest(filesUnder(paths).map(file => readFileSync(file)))

const digest = parts => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\n')
  return hash.digest('hex').slice(0, 16)
}
