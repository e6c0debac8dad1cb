import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './binaries.ts'
import { isAlive } from './cluster.ts'
import { isRunning, readPostmaster } from './postmaster.ts'
import { commandAs, type RunAs } from './run-as.ts'

type Launch = {
  readonly cluster: string
  readonly socketFolder: string
  readonly log: string
  readonly binaries: Binaries
  readonly as: RunAs
  readonly durable: boolean
}

export type Launched = { readonly exited: () => boolean; readonly words: () => string }

/** Starts the server's process, which outlives ours unless it is asked to stop. */
export const launch = ({ cluster, socketFolder, log, binaries, as, durable }: Launch): Launched => {
  const settings = {
    listen_addresses: '',
    unix_socket_permissions: '0700',
    ...(durable ? { fsync: 'on' } : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A long query of a process that was killed ends, and lets go of what it locked.
    client_connection_check_interval: process.platform === 'linux' ? '1s' : '0',
  }
  const { program, args, account } = commandAs(as, join(binaries.folder, 'bin', 'postgres'), [
    ...['-D', cluster, '-k', socketFolder],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ])
  const file = openSync(log, 'a')
  const before = readFileSync(log, 'utf8').length
  const child = spawn(program, args, {
    // A process group of its own: Ctrl-C asks Tandem to stop, and Tandem asks the database, in that order.
    detached: true,
    stdio: ['ignore', file, file],
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C', ...ignoreStaleLock(cluster) },
    ...account,
  })
  closeSync(file)
  let gone = false
  child.once('exit', () => {
    gone = true
  })
  child.once('error', () => {
    gone = true
  })
  child.unref()
  return { exited: () => gone, words: () => readFileSync(log, 'utf8').slice(before).trim() }
}

/**
 * PostgreSQL takes the number in a left-over `postmaster.pid` for a live server when any process has it now.
 * It makes an exception for the process that started it, and then still checks that no memory is shared with
 * survivors of the old server, which deleting the file would skip.
 */
const ignoreStaleLock = (cluster: string): { PG_GRANDPARENT_PID?: string } => {
  const left = readPostmaster(cluster)
  return left && isAlive(left.pid) && !isRunning(left) ? { PG_GRANDPARENT_PID: String(left.pid) } : {}
}
