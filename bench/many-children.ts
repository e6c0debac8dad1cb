import { createHash } from 'node:crypto'
import type { Client } from 'pg'
import { demoAreas } from '../demo/bodies.ts'
import { allSlices } from '../src/all-slices.ts'
import type { Database } from '../src/platform/db/connect.ts'
import { openClient } from '../src/platform/db/pool.ts'
import { rebuild } from '../src/platform/events/rebuild.ts'

export type Many = { readonly children: number; readonly events: number }

/**
 * Copies children of the region, with all that was told of them, until there are so many: fresh ids throughout, other
 * schools, the same stories. Identity and log are copied; the read tables are then made from the log by the very
 * statements that a command runs. The chains of copies are not proved: they are for measuring.
 */
export async function copyRaw(database: Database, until: Partial<Many>): Promise<void> {
  const admin = await openClient(database.admin)
  try {
    await admin.query('set session_replication_role = replica')
    const first = await readRegion(admin, until.children ? `coalesce(c.portrait, '') = ''` : 'true')
    let have = await count(admin)
    for (let n = 1; have.children < (until.children ?? 0) || have.events < (until.events ?? 0); n += 50) {
      for (let copy = n; copy < n + 50; copy += 1) await copyOnce(admin, first, copy)
      have = await count(admin)
    }
    await admin.query('analyze')
  } finally {
    await admin.end()
  }
}

/** The same, with the read tables made from the log afterwards. */
export async function copyChildren(database: Database, until: Partial<Many>): Promise<Many> {
  await copyRaw(database, until)
  await fillReadTables(database)
  const counting = await openClient(database.admin)
  const have = await count(counting)
  await counting.end()
  return have
}

type Region = { readonly tables: Readonly<Record<string, readonly string[]>>; readonly turned: ReadonlySet<string> }

const tables = {
  'identity.child': `select to_jsonb(c) as row from identity.child c where CHOSEN`,
  'identity.child_name': `select to_jsonb(x) as row from identity.child_name x join identity.child c using (area, child) where CHOSEN`,
  'identity.child_place': `select to_jsonb(x) as row from identity.child_place x join identity.child c using (area, child) where CHOSEN`,
  'log.event': `select to_jsonb(x) as row from log.event x join identity.child c using (area, child) where CHOSEN order by x.position`,
}

/** The rows to copy, as text, and which ids in them are theirs: people stay who they are. */
async function readRegion(admin: Client, chosen: string): Promise<Region> {
  const rows: Record<string, readonly string[]> = {}
  for (const [table, sql] of Object.entries(tables)) {
    const found = await admin.query<{ row: object }>(sql.replace('CHOSEN', chosen))
    rows[table] = found.rows.map(each => JSON.stringify(each.row))
  }
  const people = await admin.query<{ id: string }>(
    'select person::text as id from identity.person where person not in (select child from identity.child)',
  )
  const stay = new Set(people.rows.map(each => each.id))
  const all = Object.values(rows).flat().join('\n').match(uuid) ?? []
  return { tables: rows, turned: new Set(all.filter(id => !stay.has(id))) }
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

async function copyOnce(admin: Client, { tables: rows, turned }: Region, copy: number): Promise<void> {
  const ids = new Map<string, string>()
  const turn = (id: string): string => {
    if (!turned.has(id)) return id
    const known = ids.get(id) ?? otherId(id, copy)
    ids.set(id, known)
    return known
  }
  for (const [table, all] of Object.entries(rows)) {
    const values = `[${all.join(',')}]`.replace(uuid, turn)
    await admin.query(
      table === 'log.event'
        ? `insert into log.event select (jsonb_populate_record(null::log.event, row || jsonb_build_object('position', nextval('log.event_position')))).* from jsonb_array_elements($1::jsonb) row`
        : `insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [values],
    )
  }
}

function otherId(id: string, copy: number): string {
  const hex = createHash('md5').update(`${id} ${copy}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

async function count(client: Client): Promise<Many> {
  const { rows } = await client.query<Many>(
    'select (select count(*)::integer from identity.child) as children, (select count(*)::integer from log.event) as events',
  )
  return rows[0] ?? { children: 0, events: 0 }
}

export async function fillReadTables(database: Database): Promise<void> {
  const owner = await openClient(database.as('tandem_owner'))
  const admin = await openClient(database.admin)
  await rebuild(
    owner,
    allSlices.flatMap(slice => slice.projections ?? []),
    demoAreas,
    { mend: true, compare: false },
  )
  await admin.query('analyze')
  await Promise.all([owner.end(), admin.end()])
}
