import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { Binaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'
import { commandAs, type RunAs } from './run-as.ts'

/** The one who may do everything inside an embedded database; no server of ours runs as it. */
export const superuser = 'postgres'

type Cluster = {
  readonly cluster: string
  readonly binaries: Binaries
  readonly as: RunAs
  readonly durable: boolean
}

/**
 * Makes the data folder of a database that is not there yet, and refuses one made by another version.
 * It is made under another name and then renamed: one cut short is never mistaken for a whole one, and of two
 * starts at the same moment one wins.
 */
export const makeCluster = ({ cluster, binaries, as, durable }: Cluster): void => {
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    const unfinished = `${cluster}.new-${process.pid}.${threadId}`
    clearUnfinished(cluster)
    mkdirSync(unfinished, { mode: 0o700 })
    if (as.way === 'account') chownSync(unfinished, as.uid, as.gid)
    initialise({ cluster: unfinished, binaries, as, durable })
    try {
      renameSync(unfinished, cluster)
    } catch (error) {
      rmSync(unfinished, { recursive: true })
      if (!existsSync(join(cluster, 'PG_VERSION'))) throw error
    }
  }
  // A folder that was copied may have lost what PostgreSQL insists on.
  chmodSync(cluster, 0o700)
  const version = Number(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'))
  if (version !== binaries.major)
    throw new CannotStart(
      `The data in ${cluster} was made by PostgreSQL ${version}; this is ${binaries.major}. Restore a backup into a new folder.`,
    )
}

const initialise = ({ cluster: folder, binaries, as, durable }: Cluster): void => {
  // Order by code point and letter case by Unicode, the same on every machine. Only 17 and later bring this themselves.
  const locale =
    binaries.major >= 17
      ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--locale=C.UTF-8']
  const { program, args, account } = commandAs(as, join(binaries.folder, 'bin', 'initdb'), [
    ...['-D', folder, '-U', superuser, '--auth=trust', '--encoding=UTF8', '--data-checksums', '--no-instructions'],
    ...locale,
    ...(durable ? [] : ['--no-sync']),
  ])
  const made = spawnSync(program, args, { encoding: 'utf8', cwd: '/', ...account })
  if (made.status === 0) return
  rmSync(folder, { recursive: true, force: true })
  throw new CannotStart(`${reasonFor(as)}\n${made.error?.message ?? made.stderr}`.trim())
}

const reasonFor = (as: RunAs): string =>
  as.way === 'account'
    ? 'The database could not be made. PostgreSQL does not run as root, this machine has user namespaces switched off, and the account it should use instead may not reach this folder. Run as an ordinary user, or set DATABASE_URL.'
    : 'The database could not be made.'

/** What a start that was killed left behind. A start that is still at work owns its own. */
const clearUnfinished = (cluster: string): void => {
  const parent = dirname(cluster)
  const prefix = `${cluster}.new-`
  for (const name of readdirSync(parent)) {
    const path = join(parent, name)
    if (path.startsWith(prefix) && !isAlive(Number.parseInt(path.slice(prefix.length), 10)))
      rmSync(path, { recursive: true, force: true })
  }
}

/** True while a process of this number runs, whoever owns it. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
