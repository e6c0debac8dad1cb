import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { isAlive, superuser } from './cluster.ts'

/** What PostgreSQL writes about itself in `postmaster.pid`. */
export type Postmaster = { readonly pid: number; readonly data: string; readonly socketFolder: string }

/** How to reach a server of ours: a socket's folder and the superuser. */
export const reach = (socketFolder: string) => ({
  host: socketFolder,
  port: 5432,
  user: superuser,
  database: 'postgres',
})

/** What the data folder says is serving it: nothing, or a process that may be long gone. */
export const readPostmaster = (cluster: string): Postmaster | undefined => {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(lines[0]), data: lines[1] ?? '', socketFolder: lines[4] ?? '' }
}

/**
 * True while that server runs. After a restart of the machine, or in a container, the number left in
 * `postmaster.pid` may belong to anything; where the system does not tell us we take the number at its word.
 */
export const isRunning = ({ pid, data }: Postmaster): boolean => {
  if (!isAlive(pid)) return false
  const told = `/proc/${pid}/cmdline`
  return existsSync(told) ? readFileSync(told, 'utf8').split('\0').includes(data) : true
}

/** True when the server in this folder takes connections. */
export const answers = async (socketFolder: string): Promise<boolean> => {
  const client = new pg.Client({ ...reach(socketFolder), connectionTimeoutMillis: 2000 })
  // A server that stops while we ask breaks the connection outside the promise; the answer is no all the same.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Stops a server and waits until it is gone: open transactions are rolled back, what was committed is on disk. */
export const stopPostmaster = async (cluster: string): Promise<void> => {
  const running = readPostmaster(cluster)
  if (!running || !isRunning(running)) return
  process.kill(running.pid, 'SIGINT')
  const patience = Date.now() + 10_000
  while (isRunning(running) && Date.now() < patience) await pause(10)
  if (isRunning(running)) process.kill(running.pid, 'SIGQUIT')
}

/** Waits that many milliseconds by the real clock. */
export const pause = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))
