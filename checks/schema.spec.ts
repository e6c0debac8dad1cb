import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../src/platform/db/testing/database.ts'
import { keptTables } from '../src/platform/db/testing/kept-tables.ts'

let database: TestDatabase
let admin: pg.Client

beforeAll(async () => {
  database = await freshDatabase()
  admin = new pg.Client(database.admin)
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

type Table = {
  readonly name: string
  readonly secured: boolean
  readonly key: string[] | null
  readonly area: boolean
  readonly comment: string | null
}

const tables = async (): Promise<readonly Table[]> => {
  const { rows } = await admin.query<Table>(`
    select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as secured,
           (select array_agg(a.attname::text order by k.n) from pg_index i, unnest(i.indkey) with ordinality k(col, n), pg_attribute a
            where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.col) as key,
           exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'area') as area,
           obj_description(c.oid) as comment
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('read', 'identity', 'log', 'web') and c.relkind in ('r', 'p') order by 1`)
  return rows
}

/** Tables that hold nothing of any child and belong to no area. */
const ofNoArea: Readonly<Record<string, string>> = {
  'web.session':
    "a session is a person's, who may work in several areas; it holds no child and is reached by functions alone",
  'web.clock': "the demo's clock is one for the whole installation",
  'web.flash': 'one sentence for one session',
  'web.draft': "a draft is one person's; row-level security shows it to that person alone",
  'web.held_file':
    "a file somebody sent with a form to be mended is that person's alone, for a day; reached by functions alone",
  'web.command': 'what a command was answered, by its own opaque id',
  'web.writing': 'how often one person wants to be written to; reached by functions alone',
  'web.account': 'how a person signs in; reached by functions alone',
  'web.sign_in_link': 'a link sent to one person, good once',
  'web.invitation_code': 'the code of an invitation as a hash, before whoever gives it belongs anywhere',
  'web.join_ticket': 'somebody who gave a right code and is saying who they are, for half an hour',
  'web.slip': 'how one person without e-mail signs in; reached by functions alone',
  'web.parting': 'somebody who signed out of one browser within the hour',
  'web.parting_draft': 'what was typed in that browser since, for the same person to come back to',
}

test('every table that names a child begins its key with the area, and no constraint crosses areas', async () => {
  const wrong = (await tables()).filter(table => table.area && table.key?.[0] !== 'area')
  expect(wrong.map(table => table.name)).toEqual([])
  const { rows } = await admin.query<{ name: string }>(`
    select conrelid::regclass || ' ' || conname as name from pg_constraint c join pg_namespace n on n.oid = c.connamespace
    where n.nspname in ('read', 'identity', 'log') and contype in ('f', 'u')
      and not (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = c.conrelid and a.attnum = any (c.conkey)) @> array['area']`)
  expect(rows).toEqual([])
})

test('a table without an area stands on the written list with its reason', async () => {
  const without = (await tables()).filter(table => !table.area).map(table => table.name)
  expect(without.filter(name => !(name in ofNoArea))).toEqual([])
})

test('every table has row-level security that holds for its owner too', async () => {
  const open = (await tables()).filter(table => !table.secured).map(table => table.name)
  expect(open.filter(name => !(name in ofNoArea))).toEqual([])
})

test('every table is named with how it is kept, so that none is left out of the property test', async () => {
  const kept = await keptTables()
  const unnamed = (await tables()).map(table => table.name).filter(name => !(name in kept) && !(name in ofNoArea))
  expect(unnamed).toEqual([])
})

test('every table says in a comment what it is for', async () => {
  expect((await tables()).filter(table => !table.comment).map(table => table.name)).toEqual([])
})

test('no role of the application may change the log', async () => {
  const { rows } = await admin.query<{ grant: string }>(`
    select grantee || ' ' || privilege_type || ' ' || table_name as grant from information_schema.role_table_grants
    where table_schema = 'log' and table_name in ('event', 'erasure', 'log_seal') and privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE')
      and grantee in ('tandem_read', 'tandem_write', 'tandem_system', 'tandem_projector', 'PUBLIC')`)
  expect(rows).toEqual([])
})
