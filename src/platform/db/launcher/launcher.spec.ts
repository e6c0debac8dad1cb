import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { openClient } from '../pool.ts'
import { runsFolder } from '../testing/runs-folder.ts'
import { spawnChildServer } from '../testing/spawn-child-server.ts'
import { findBinaries } from './binaries.ts'
import { readPostmaster, stopPostmaster } from './postmaster.ts'
import { type Embedded, startEmbedded } from './start-embedded.ts'

const isRoot = process.getuid?.() === 0
const ordinary = 65534
const ordinaryMayReadUs =
  isRoot && spawnSync('cat', [process.argv[1] ?? ''], { uid: ordinary, stdio: 'ignore' }).status === 0

let made: string
let room: string
let folder: string
beforeAll(async () => {
  made = mkdtempSync(join(runsFolder, 'launcher-made-'))
  await (await startEmbedded({ folder: made, durable: false })).stop()
})
afterAll(() => rmSync(made, { recursive: true }))
beforeEach(() => {
  room = mkdtempSync(join(runsFolder, 'launcher-'))
  folder = join(room, 'data')
})
/** For tests that are not about making a database: one that is made already. */
const copyMade = () => cpSync(made, folder, { recursive: true })
afterEach(async () => {
  await stopPostmaster(join(folder, 'postgres'))
  rmSync(room, { recursive: true, force: true })
})

const ask = async (server: Pick<Embedded, 'connection'>, sql: string): Promise<unknown> => {
  const client = await openClient(server.connection)
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql)
    return Object.values(rows.at(-1) ?? {})[0]
  } finally {
    await client.end()
  }
}
const remember = (server: Pick<Embedded, 'connection'>) => ask(server, 'create table kept as select 42 as answer')
const recall = (server: Pick<Embedded, 'connection'>) => ask(server, 'select answer from kept')

test('a first start makes a database that waits for the disk and listens to nobody on the network', async () => {
  const server = await startEmbedded({ folder })
  expect(server.adopted).toBe(false)
  expect(await ask(server, 'show fsync')).toBe('on')
  expect(await ask(server, 'show synchronous_commit')).toBe('on')
  expect(await ask(server, 'show listen_addresses')).toBe('')
  expect(await ask(server, 'show server_encoding')).toBe('UTF8')
  expect(
    await ask(
      server,
      `select lower('ÉŁŻBIETA') || (select string_agg(x, '' order by x) from unnest(array['b', 'B', 'a']) x)`,
    ),
  ).toBe('éłżbietaBab')
  expect(lstatSync(server.connection.host).mode & 0o777).toBe(0o700)
  await server.stop()
})

test('a restart keeps what was written', async () => {
  copyMade()
  const first = await startEmbedded({ folder, durable: false })
  await remember(first)
  await first.stop()
  expect(readPostmaster(join(folder, 'postgres'))).toBeUndefined()
  const second = await startEmbedded({ folder, durable: false })
  expect(second.adopted).toBe(false)
  expect(await recall(second)).toBe(42)
})

test('two starts at the same moment make one database', async () => {
  const servers = await Promise.all([
    spawnChildServer({ folder, durable: false }),
    spawnChildServer({ folder, durable: false }),
  ])
  expect(servers.map(server => server.adopted).sort()).toEqual([false, true])
  for (const server of servers) await server.kill()
})

test('after kill -9 of Node the next start takes up the database that runs on', async () => {
  copyMade()
  const killed = await spawnChildServer({ folder, durable: false })
  await remember(killed)
  await killed.kill()
  const next = await startEmbedded({ folder, durable: false })
  expect(next.adopted).toBe(true)
  expect(await recall(next)).toBe(42)
  await next.stop()
  expect(readPostmaster(join(folder, 'postgres'))).toBeUndefined()
})

test('after kill -9 of Node and the database the next start recovers it', async () => {
  copyMade()
  const killed = await spawnChildServer({ folder })
  await remember(killed)
  await killed.kill()
  process.kill(readPostmaster(join(folder, 'postgres'))?.pid ?? 0, 'SIGKILL')
  const next = await startEmbedded({ folder })
  expect(next.adopted).toBe(false)
  expect(await recall(next)).toBe(42)
})

test('a process number left behind that now belongs to something else does not stop a start', async () => {
  copyMade()
  const first = await startEmbedded({ folder, durable: false })
  const left = join(folder, 'postgres', 'postmaster.pid')
  const words = readFileSync(left, 'utf8')
  await first.stop()
  writeFileSync(left, words.replace(/^\d+/, String(process.pid)))
  const next = await startEmbedded({ folder, durable: false })
  expect(next.adopted).toBe(false)
})

test('a very long folder name, with spaces and accents, has its socket in a short closed folder', async () => {
  folder = join(room, 'a very long name, déjà vu '.repeat(5), 'naïve '.repeat(20).trim())
  const server = await startEmbedded({ folder, durable: false })
  expect(server.connection.host.length).toBeLessThan(60)
  expect(lstatSync(server.connection.host).mode & 0o777).toBe(0o700)
  expect(await ask(server, 'select 1')).toBe(1)
  await server.stop()
  expect(existsSync(server.connection.host)).toBe(false)
})

test('under a home of mode 0700, from packages whose install scripts did not run', async () => {
  // Not in memory, where a machine may forbid programs.
  const home = join(mkdtempSync(join(tmpdir(), 'launcher-')), 'home')
  mkdirSync(home, { mode: 0o700 })
  const native = join(home, 'native')
  // Only links are left out: that is what npm delivers, and what the install script would have made.
  cpSync(findBinaries().folder, native, { recursive: true, filter: path => !lstatSync(path).isSymbolicLink() })
  folder = join(home, 'tandem', '.tandem')
  const server = await startEmbedded({ folder, binaries: native, durable: false })
  expect(await ask(server, 'select 1')).toBe(1)
  await server.stop()
  rmSync(dirname(home), { recursive: true })
})

test.runIf(ordinaryMayReadUs)('as an ordinary user', async () => {
  chownSync(room, ordinary, ordinary)
  const server = await spawnChildServer({ folder, durable: false }, { uid: ordinary })
  expect(statSync(join(folder, 'postgres')).uid).toBe(ordinary)
  expect(await ask(server, 'select 1')).toBe(1)
  await server.stop()
})

test.runIf(ordinaryMayReadUs)(
  'as root without user namespaces, as another account on a folder that is then its own',
  async () => {
    chmodSync(room, 0o755)
    const env = { ...process.env, PATH: '/nowhere' }
    const server = await spawnChildServer({ folder, durable: false }, { env })
    expect(statSync(join(folder, 'postgres')).uid).not.toBe(0)
    await remember(server)
    await server.stop()
    // With namespaces again: the data still belong to the account, so it goes on serving them.
    const next = await startEmbedded({ folder, durable: false })
    expect(await recall(next)).toBe(42)
  },
)

test('data of another version are refused in a sentence', async () => {
  copyMade()
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '14\n')
  await expect(startEmbedded({ folder })).rejects.toThrow('was made by PostgreSQL 14')
})

test('a database that does not start says its own reason', async () => {
  copyMade()
  writeFileSync(join(folder, 'postgres', 'postgresql.conf'), 'max_connections = many\n')
  await expect(startEmbedded({ folder, durable: false })).rejects.toThrow(
    'invalid value for parameter "max_connections": "many"',
  )
})
