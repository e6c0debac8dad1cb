import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClientConfig } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { alreadyRunning, claimDatabase } from './claim.ts'
import { openDatabase } from './connect.ts'
import { readPostmaster } from './launcher/postmaster.ts'
import { type Embedded, startEmbedded } from './launcher/start-embedded.ts'
import { migrate } from './migrate.ts'
import { openClient, openPool } from './pool.ts'
import { finishWithProjections } from './testing/projections.ts'
import { runsFolder } from './testing/runs-folder.ts'

const embedded = mkdtempSync(join(runsFolder, 'connect-embedded-'))
const serverFolder = mkdtempSync(join(runsFolder, 'connect-server-'))
let server: Embedded

// A server as a council's hosting would offer it: everybody has a password, and we are not its superuser.
beforeAll(async () => {
  server = await startEmbedded({ folder: serverFolder, durable: false })
  await ask(server.connection, `create role hosting login createrole createdb password 'a long secret'`)
  await ask(server.connection, 'create database tandem_here owner hosting')
  writeFileSync(
    join(serverFolder, 'postgres', 'pg_hba.conf'),
    'local all postgres trust\nlocal all all scram-sha-256\n',
  )
  await ask(server.connection, 'select pg_reload_conf()')
})
afterAll(async () => {
  await server.stop()
  for (const folder of [embedded, serverFolder]) rmSync(folder, { recursive: true })
})

const ask = async (config: ClientConfig, sql: string): Promise<unknown> => {
  const client = await openClient(config)
  try {
    return Object.values((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}
const url = (user: string, password: string) =>
  `postgres://${user}:${encodeURIComponent(password)}@localhost/tandem_here?host=${encodeURIComponent(server.connection.host)}`

test('an embedded database: a second start is told where the first is, and the last one out stops it', async () => {
  const which = { folder: embedded, durable: false }
  const first = await openDatabase(which)
  const ours = await claimDatabase(first)
  if (ours.kind === 'taken') throw new Error('nobody else is here')
  await ours.announce('http://localhost:3000')

  const second = await openDatabase(which)
  const taken = await claimDatabase(second)
  expect(taken).toEqual({ kind: 'taken', address: 'http://localhost:3000' })
  expect(alreadyRunning('http://localhost:3000')).toBe(
    'Tandem is already running here, at http://localhost:3000. Nothing was started a second time.',
  )
  await second.close()
  expect(await ask(first.as('tandem_read'), 'select session_user')).toBe('tandem_read')

  await ours.release()
  const again = await claimDatabase(first)
  await first.close()
  expect(readPostmaster(join(embedded, 'postgres')), 'somebody was still in').toBeDefined()
  if (again.kind === 'taken') throw new Error('it was let go of')
  await again.release()
})

test('an embedded database that is killed under a living Tandem comes back by itself, still claimed', async () => {
  const database = await openDatabase({ folder: embedded, durable: false })
  const claim = await claimDatabase(database)
  if (claim.kind === 'taken') throw new Error('nobody else is here')
  await claim.announce('http://localhost:3000')
  const pool = openPool(database.as('tandem_read'))
  await pool.query('select 1')

  process.kill(readPostmaster(join(embedded, 'postgres'))?.pid ?? 0, 'SIGKILL')
  await vi.waitFor(() => pool.query('select 1'), { timeout: 10_000, interval: 50 })
  // Looked for first, since asking for the lock would take it in the moment it is free.
  const announced = `select count(*) from pg_stat_activity where application_name = 'Tandem at http://localhost:3000'`
  await vi.waitFor(async () => expect(await ask(database.as('tandem_owner'), announced)).toBe(1), {
    timeout: 10_000,
    interval: 50,
  })
  expect(await claimDatabase(database)).toEqual({ kind: 'taken', address: 'http://localhost:3000' })
  await pool.end()
  await claim.release()
  await database.close()
  expect(readPostmaster(join(embedded, 'postgres'))).toBeUndefined()
})

test('an embedded database stops when nobody uses it any more', async () => {
  const database = await openDatabase({ folder: join(embedded, 'alone'), durable: false })
  await database.close()
  expect(readPostmaster(join(embedded, 'alone', 'postgres'))).toBeUndefined()
})

test('a server: every role has a password of its own, and the migrations need no superuser', async () => {
  const database = await openDatabase({ url: url('hosting', 'a long secret') })
  expect(database.kind).toBe('server')
  for (const role of ['tandem_owner', 'tandem_read', 'tandem_write', 'tandem_system'] as const)
    expect(await ask(database.as(role), 'select session_user')).toBe(role)
  await expect(ask({ ...database.as('tandem_read'), password: 'a guess' }, 'select 1')).rejects.toThrow('password')

  const owner = await openClient(database.as('tandem_owner'))
  expect(await migrate(owner, { finish: finishWithProjections })).toContain('0001_platform_ground.sql')
  await owner.end()
  expect((await claimDatabase(database)).kind).toBe('ours')
})

test('a server that does not answer, or does not let us, says so in a sentence without the password', async () => {
  const wrong = openDatabase({ url: url('hosting', 'wrong') })
  await expect(wrong).rejects.toThrow('does not answer: password authentication failed for user "hosting"')
  await expect(wrong).rejects.not.toThrow('wrong@')
  await ask(server.connection, `create role poor login password 'pw'`)
  await expect(openDatabase({ url: url('poor', 'pw') })).rejects.toThrow('must be allowed to')
})
