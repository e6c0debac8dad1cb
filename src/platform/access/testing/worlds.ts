import fc from 'fast-check'
import type { Client } from 'pg'
import { standings } from '../../../kernel/standing.ts'
import { keptTables } from '../../db/testing/kept-tables.ts'
import type { Asker, Row, Sight, World } from '../oracle.ts'

/** A row laid in a table, by the number it was given. */
export type Placed = { readonly table: string; readonly k: number; readonly row: Row }

const areas = ['wrenshire', 'saltmere'] as const
const uuid = (kind: string, n: number): string => `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const children = [0, 1, 2, 3].map(n => ({ area: areas[n % 2] ?? 'wrenshire', child: uuid('c', n) }))
const people = [0, 1, 2, 3, 4, 5, 6].map(n => uuid('a', n))
const bodies = [0, 1].map(n => uuid('b', n))
const audiences = ['in-charge', 'circle', 'professionals-and-family', 'family-and-author', 'named', 'only-me']

const aChild = fc.constantFrom(...children)
const aPerson = fc.constantFrom(...people)
const aBody = fc.constantFrom(...bodies)
const span = fc
  .tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 10 }))
  .map(([from, length]) => ({ from, until: from + length }))

const world: fc.Arbitrary<World> = fc.record({
  children: fc
    .array(fc.boolean(), { minLength: 4, maxLength: 4 })
    .map(sealed => children.map((child, n) => ({ ...child, sealed: (sealed[n] ?? false) && n === 3 }))),
  circle: fc.array(
    fc
      .tuple(aChild, aPerson, fc.constantFrom(...standings), span, fc.option(aPerson, { nil: undefined }))
      .map(([child, person, standing, when, actsFor]) => ({
        ...child,
        person,
        standing,
        ...when,
        ...(actsFor && standing === 'adviser' && { actsFor }),
      })),
    { maxLength: 8 },
  ),
  posts: fc.uniqueArray(
    fc.record({
      area: fc.constantFrom(...areas),
      person: aPerson,
      body: aBody,
      job: fc.constantFrom('inclusion-lead', 'head', 'class-teacher', 'therapist'),
    }),
    { maxLength: 3, selector: post => Object.values(post).join() },
  ),
  taught: fc.subarray(children).chain(some => fc.tuple(...some.map(child => aBody.map(body => ({ ...child, body }))))),
  classes: fc
    .subarray(children)
    .chain(some =>
      fc.tuple(
        ...some.map(child =>
          fc.record({ body: aBody, words: fc.constantFrom('4 Maple', 'Acorn') }).map(rest => ({ ...child, ...rest })),
        ),
      ),
    ),
  teaches: fc.uniqueArray(
    fc
      .tuple(
        fc.constantFrom(...areas),
        aPerson,
        aBody,
        fc.constantFrom('4 Maple', 'Acorn'),
        fc.constantFrom('class-teacher' as const, 'supply' as const),
        span,
      )
      .map(([area, person, body, words, job, when]) => ({ area, person, body, words, job, ...when })),
    { maxLength: 4, selector: each => [each.area, each.person, each.body, each.words, each.from].join() },
  ),
  bars: fc.uniqueArray(
    fc.tuple(aChild, aPerson).map(([child, person]) => ({ ...child, person })),
    { maxLength: 2, selector: bar => `${bar.child} ${bar.person}` },
  ),
})

const row: fc.Arbitrary<Row> = fc
  .tuple(aChild, fc.constantFrom(...audiences), aPerson, fc.subarray([...people], { maxLength: 2 }))
  .map(([child, audience, author, named]) => ({ ...child, audience, author, named }))

/** Worlds with their rows, and everyone in them asking, one who has no relationship among them. */
export const worlds: fc.Arbitrary<{ world: World; rows: readonly Row[]; askers: readonly Asker[] }> = fc.record({
  world,
  rows: fc.array(row, { minLength: 1, maxLength: 8 }),
  askers: fc
    .array(fc.subarray([...areas], { minLength: 1 }), { minLength: people.length, maxLength: people.length })
    .map(each => people.map((person, n) => ({ person, areas: each[n] ?? [], as: 'class-teacher' as const }))),
})

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
      ...drawn.classes.map(each => ({ ...each, kind: 'class' })),
    ],
    teaches: drawn.teaches.map(each => ({ ...each, ...at(each) })),
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
  places as (insert into identity.child_place (area, child, kind, body, words, from_on)
    select area, child, kind, body, coalesce(words, ''), '2026-01-01'
    from jsonb_to_recordset($1::jsonb -> 'places') as x(area text, child uuid, kind text, body uuid, words text)),
  teaches as (insert into identity.teaches (area, person, body, class_words, as_job, from_at, until_at)
    select area, person, body, words, job, from_at, until_at
    from jsonb_to_recordset($1::jsonb -> 'teaches') as x(area text, person uuid, body uuid, words text, job text, from_at timestamptz, until_at timestamptz))
  ${tables.map(layRows).join('\n  ')}
  select 1`

const layBars = `insert into identity.bar (area, bar, child, person, scope, words, set_by, from_at)
  select area, gen_random_uuid(), child, person, 'everything', 'Order seen', person, '2026-10-01'
  from jsonb_to_recordset($1::jsonb) as x(area text, child uuid, person uuid)`

const layRows = ({ table, sight }: { table: string; sight: Sight }, n: number): string => {
  const child = sight === 'area' ? '' : ', child'
  const heard = sight === 'audience' ? ', audience, author, named' : ''
  return `, rows${n} as (insert into ${table} (area, k${child}${heard}) select area, k${child}${heard}
    from jsonb_to_recordset($1::jsonb -> 'rows') as x(area text, k integer, child uuid, audience text, author uuid, named uuid[]))`
}

const worldTables = ['child_access', 'bar', 'teaches', 'child_place', 'post', 'circle', 'child'].map(
  name => `identity.${name}`,
)

/** Takes the world away again. */
export async function clearWorld(admin: Client, tables: readonly { table: string }[]): Promise<void> {
  const all = [...tables.map(each => each.table), ...worldTables]
  // With the triggers off nothing is worked out again for a world that is going.
  await admin.query(
    `begin; set local session_replication_role = replica; ${all.map(table => `delete from ${table}`).join('; ')}; commit`,
  )
}
