import type { Client } from 'pg'
import { keptTables } from '../../db/testing/kept-tables.ts'
import type { Row, Sight, World } from '../oracle.ts'
import { uuid } from './worlds.ts'

/** A row laid in a table, by the number it was given. */
export type Placed = { readonly table: string; readonly k: number; readonly row: Row }

/** The tables that name a child or an area and are read by relationship, each with its kind of sight. */
export async function secured(admin: Client): Promise<readonly { table: string; sight: Sight }[]> {
  const { rows } = await admin.query<{ name: string }>(
    `select table_schema || '.' || table_name as name from information_schema.tables
     where table_schema in ('read', 'identity') and table_type = 'BASE TABLE' order by 1`,
  )
  const kept = await keptTables()
  return rows.flatMap(({ name }) => {
    const sight = kept[name]
    // What lays the world itself is not drawn again as rows.
    return typeof sight === 'string' && name.startsWith('read.') ? [{ table: name, sight }] : []
  })
}

/** In the test's own database: a number for each row, and no constraint that stops a row of nothing but sight. */
export async function loosen(admin: Client, tables: readonly { table: string }[]): Promise<void> {
  for (const { table } of tables) {
    await admin.query(`alter table ${table} add column k integer`)
    const { rows } = await admin.query<{ name: string }>(
      `select conname as name from pg_constraint where conrelid = '${table}'::regclass and contype in ('c', 'p', 'u', 'f') order by contype = 'p'`,
    )
    for (const { name } of rows) await admin.query(`alter table ${table} drop constraint ${name} cascade`)
    const columns = await admin.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = '${table}'::regclass and attnum > 0 and attnotnull and not attisdropped`,
    )
    for (const { name } of columns.rows) await admin.query(`alter table ${table} alter column ${name} drop not null`)
  }
}

const daySeconds = 86_400_000
/** A moment of the world as an instant. */
export const instantOf = (moment: number): string => new Date(Date.UTC(2026, 10, 1) + moment * daySeconds).toISOString()

const dayAt = (moment: number): string => instantOf(moment).slice(0, 10)

/** Lays a world and a row for each draw in every table, in one statement. */
export async function layWorld(
  admin: Client,
  drawn: World,
  rows: readonly Row[],
  tables: readonly { table: string; sight: Sight }[],
): Promise<readonly Placed[]> {
  const at = (each: { from: number; until: number }) => ({
    from_at: instantOf(each.from),
    until_at: instantOf(each.until),
  })
  const numbered = rows.map((row, n) => ({ ...row, k: n + 1 }))
  const world = {
    children: drawn.children,
    circle: drawn.circle.map(place => ({ ...place, ...at(place) })),
    posts: drawn.posts,
    places: [
      ...drawn.taught.map(each => ({ ...each, kind: 'taught-in' })),
      ...drawn.classes.map(each => ({
        ...each,
        ...{ seen_from: dayAt(each.seen), from_on: dayAt(each.from) },
        ...(each.last !== undefined && { until_on: dayAt(each.last) }),
      })),
    ],
    teaches: drawn.teaches.map(each => ({
      ...each,
      ...at(each),
      ...(each.first !== undefined && { teaches_from: dayAt(each.first) }),
    })),
    emergencies: drawn.emergencies.map(each => ({
      ...each,
      ...(each.from !== undefined && { opened_at: instantOf(each.from) }),
      until_at: instantOf(each.until),
    })),
    visits: drawn.visits.map((each, n) => ({ ...each, code: uuid('d', n), until_at: instantOf(each.until) })),
    receives: drawn.receives.map(each => ({ ...each, ...at(each) })),
    rows: numbered,
  }
  await admin.query({ name: 'lay', text: layEverything(tables), values: [JSON.stringify(world)] })
  // Afterwards: nobody is let in who is barred already, and here they are in.
  await admin.query({ name: 'bar', text: layBars, values: [JSON.stringify(drawn.bars)] })
  return tables.flatMap(({ table }) => numbered.map(({ k, ...row }) => ({ table, k, row })))
}

const layEverything = (tables: readonly { table: string; sight: Sight }[]): string => `with
  children as (insert into identity.child (area, child, born_on, sealed_at)
    select area, child, '2018-01-01', case when sealed then now() end
    from jsonb_to_recordset($1::jsonb -> 'children') as x(area text, child uuid, sealed boolean)),
  circle as (insert into identity.circle (area, member, child, person, standing, relationship, acts_for, from_at, until_at)
    select area, gen_random_uuid(), child, person, standing, standing, "actsFor", from_at, until_at
    from jsonb_to_recordset($1::jsonb -> 'circle') as x(area text, child uuid, person uuid, standing text, "actsFor" uuid, from_at timestamptz, until_at timestamptz)),
  posts as (insert into identity.post (area, person, body, job, from_on)
    select area, person, body, job, '2026-01-01'
    from jsonb_to_recordset($1::jsonb -> 'posts') as x(area text, person uuid, body uuid, job text)),
  places as (insert into identity.child_place (area, child, kind, body, words, from_on, until_on, seen_from)
    select area, child, kind, body, coalesce(words, ''), coalesce(from_on, '2026-01-01'), until_on, seen_from
    from jsonb_to_recordset($1::jsonb -> 'places') as x(area text, child uuid, kind text, body uuid, words text, from_on date, until_on date, seen_from date)),
  teaches as (insert into identity.teaches (area, person, body, class_words, as_job, from_at, until_at, teaches_from)
    select area, person, body, words, job, from_at, until_at, teaches_from
    from jsonb_to_recordset($1::jsonb -> 'teaches') as x(area text, person uuid, body uuid, words text, job text, from_at timestamptz, until_at timestamptz, teaches_from date)),
  bodies as (insert into identity.body (area, body, kind, name, short_name)
    select distinct area, body, 'setting', '', '' from jsonb_to_recordset($1::jsonb -> 'posts') as x(area text, body uuid)),
  emergencies as (insert into identity.emergency (area, emergency, child, person, as_role, body, reason, words, asked_at, opened_at, until_at, told_at)
    select area, gen_random_uuid(), child, person, '', person, 'other', '', '2026-11-01', opened_at, until_at, opened_at
    from jsonb_to_recordset($1::jsonb -> 'emergencies') as x(area text, child uuid, person uuid, opened_at timestamptz, until_at timestamptz)),
  codes as (insert into identity.class_code (area, class_code, body, class_words, first_half, second_half, made_by, made_at, until_at, revoked_at, tries_left)
    select area, code, body, words, code::text, '', person, '2026-11-01', until_at, case when revoked then '2026-11-01'::timestamptz end, 10
    from jsonb_to_recordset($1::jsonb -> 'visits') as x(area text, code uuid, person uuid, body uuid, words text, until_at timestamptz, revoked boolean)),
  visits as (insert into identity.class_visit (area, visit, class_code, body, class_words, name, came_at)
    select area, person, code, body, words, '', '2026-11-01'
    from jsonb_to_recordset($1::jsonb -> 'visits') as x(area text, code uuid, person uuid, body uuid, words text))
  , receives as (insert into identity.move_reader (area, move, child, person, body, from_at, until_at, admitted_by)
    select area, move, child, person, child, from_at, until_at, person
    from jsonb_to_recordset($1::jsonb -> 'receives') as x(area text, move uuid, child uuid, person uuid, from_at timestamptz, until_at timestamptz))
  ${tables.map(layRows).join('\n  ')}
  select 1`

const layBars = `insert into identity.bar (area, bar, child, person, scope, words, set_by, from_at)
  select area, gen_random_uuid(), child, person, 'everything', 'Order seen', person, '2026-10-01'
  from jsonb_to_recordset($1::jsonb) as x(area text, child uuid, person uuid)`

const layRows = ({ table, sight }: { table: string; sight: Sight }, n: number): string => {
  const child = sight === 'area' ? '' : ', child'
  const heard = sight === 'audience' ? ', audience, author, named' : ''
  const move = sight === 'move' ? ', move' : ''
  return `, rows${n} as (insert into ${table} (area, k${child}${heard}${move}) select area, k${child}${heard}${move}
    from jsonb_to_recordset($1::jsonb -> 'rows') as x(area text, k integer, child uuid, audience text, author uuid, named uuid[], move uuid))`
}

const worldTables = [
  'move_reader',
  'emergency',
  'class_visit',
  'class_code',
  'body',
  'child_access',
  'bar',
  'teaches',
  'child_place',
  'post',
  'circle',
  'child',
].map(name => `identity.${name}`)

/** Takes the world away again. */
export async function clearWorld(admin: Client, tables: readonly { table: string }[]): Promise<void> {
  const all = [...tables.map(each => each.table), ...worldTables]
  // With the triggers off nothing is worked out again for a world that is going.
  await admin.query(
    `begin; set local session_replication_role = replica; ${all.map(table => `delete from ${table}`).join('; ')}; commit`,
  )
}
