import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { migrate } from './migrate.ts'
import { openClient } from './pool.ts'
import { freshDatabase, type TestDatabase } from './testing/database.ts'

let database: TestDatabase
let client: Client
let folder: string

beforeAll(async () => {
  database = await freshDatabase()
})
afterAll(() => database.drop())
beforeEach(async () => {
  client = await openClient(database.as('tandem_owner'))
  await client.query('drop schema if exists platform, tried cascade; create schema tried')
  folder = mkdtempSync(join(tmpdir(), 'migrations-'))
  writeFileSync(
    join(folder, '0001_first.sql'),
    'create table tried.thing (name text); insert into tried.thing values (1)',
  )
})
afterEach(async () => {
  await client.end()
  rmSync(folder, { recursive: true })
})

const names = async () =>
  (await client.query<{ name: string }>('select name from tried.thing order by name')).rows.map(({ name }) => name)

test('each migration runs once, in order of its number', async () => {
  writeFileSync(join(folder, '0010_third.sql'), `insert into tried.thing values ('third')`)
  writeFileSync(join(folder, '0002_second.sql'), `insert into tried.thing values ('second')`)
  expect(await migrate(client, { folder })).toEqual(['0001_first.sql', '0002_second.sql', '0010_third.sql'])
  expect(await migrate(client, { folder })).toEqual([])
  expect(await names()).toEqual(['1', 'second', 'third'])
})

test('a migration that was edited after it ran is an error', async () => {
  await migrate(client, { folder })
  writeFileSync(join(folder, '0001_first.sql'), 'create table tried.thing (name text, more text)')
  await expect(migrate(client, { folder })).rejects.toThrow('0001_first.sql was edited after it ran')
})

test('a database newer than the program is an error', async () => {
  const newer = `${folder}-newer`
  cpSync(folder, newer, { recursive: true })
  writeFileSync(join(newer, '0002_second.sql'), 'select 1')
  await migrate(client, { folder: newer })
  rmSync(newer, { recursive: true })
  await expect(migrate(client, { folder })).rejects.toThrow('0002_second.sql, which this Tandem does not know')
})

test('a migration put in before one that ran is an error', async () => {
  writeFileSync(join(folder, '0003_third.sql'), 'select 1')
  await migrate(client, { folder })
  writeFileSync(join(folder, '0002_second.sql'), 'select 1')
  await expect(migrate(client, { folder })).rejects.toThrow('0002_second.sql comes before one that already ran')
})

test('another slice, which has its own hundred, may have run further', async () => {
  writeFileSync(join(folder, '0300_third.sql'), 'select 1')
  await migrate(client, { folder })
  writeFileSync(join(folder, '0002_second.sql'), 'select 1')
  expect(await migrate(client, { folder })).toEqual(['0002_second.sql'])
})

test('two migrations of one number are an error', async () => {
  writeFileSync(join(folder, '0001_again.sql'), 'select 1')
  await expect(migrate(client, { folder })).rejects.toThrow('Two migrations have the number 1')
})

test('a migration that fails leaves nothing of itself, and all before it', async () => {
  writeFileSync(join(folder, '0002_second.sql'), `insert into tried.thing values ('half'); select 1/0`)
  await expect(migrate(client, { folder })).rejects.toThrow('0002_second.sql failed: division by zero')
  expect(await names()).toEqual(['1'])
})

test('two at once take turns', async () => {
  const other = await openClient(database.as('tandem_owner'))
  const ran = await Promise.all([migrate(client, { folder }), migrate(other, { folder })])
  await other.end()
  expect(ran.flat()).toEqual(['0001_first.sql'])
})
