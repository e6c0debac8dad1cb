import type { ClientBase } from 'pg'
import { type Projection, platformTables } from './projection.ts'

export type Rebuilt = {
  readonly events: number
  /** Read tables that did not come out the same: none when the log tells the whole truth. */
  readonly differ: readonly { readonly table: string; readonly rows: number }[]
}

/**
 * Makes every read table again from the log, in shadow tables, and compares. With `mend`, rows that differ are replaced
 * by what the log says; without comparing, all are. Needs the owner's login.
 */
export async function rebuild(
  client: ClientBase,
  projections: readonly Projection[],
  areas: readonly string[],
  options: { readonly mend?: boolean; readonly compare?: boolean } = {},
): Promise<Rebuilt> {
  const tables = [...platformTables, ...projections.flatMap(each => each.tables)]
  await client.query('begin')
  try {
    await makeShadows(client, tables)
    const events = await replay(client, tables, areas)
    const differ = options.compare === false ? [] : await compare(client, tables)
    const mend = options.compare === false ? tables.map(table => ({ table })) : differ
    if (options.mend) for (const { table } of mend) await replace(client, table)
    await client.query('drop schema shadow cascade')
    await client.query('commit')
    return { events, differ }
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function makeShadows(client: ClientBase, tables: readonly string[]): Promise<void> {
  await client.query('lock table log.event in share mode')
  await client.query('create schema shadow')
  await client.query('grant usage on schema shadow to tandem_projector')
  for (const table of tables) {
    await client.query(
      `create unlogged table shadow.${table} (like read.${table} including all) with (fillfactor = 70)`,
    )
    await client.query(`grant select, insert, update, delete on shadow.${table} to tandem_projector`)
  }
  // Nobody reads a shadow by another key than its own: without the other indexes a row is changed where it lies.
  const { rows } = await client.query<{ name: string }>(
    `select indexrelid::regclass::text as name from pg_index join pg_class c on c.oid = indrelid
     where c.relnamespace = 'shadow'::regnamespace and not indisunique`,
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
}

async function replay(client: ClientBase, tables: readonly string[], areas: readonly string[]): Promise<number> {
  let events = 0
  let counted = 0
  await client.query('set local search_path = shadow, read, identity, log, web')
  // A wave of thousands is another plan than one of ten, which a plan made once and for all would take it for.
  await client.query('set local plan_cache_mode = force_custom_plan')
  // Counting a tenth of what is usual tells the planner as much, and took a quarter of the whole time less.
  await client.query('set local default_statistics_target = 10')
  // A wave of twenty thousand is put in order and joined in memory, not on disk.
  await client.query(`set local work_mem = '64MB'`)
  await client.query(`select set_config('app.areas', $1, true)`, [areas.join(',')])
  await client.query('set local role tandem_projector')
  for (const area of areas) {
    const { rows } = await client.query<Wave>('select type, positions, has_duties from waves($1)', [area])
    for (const { type, positions, has_duties } of rows) {
      // Fresh tables look empty to the planner, which then pairs every event with every row: many are hashed instead.
      await client.query(`set local enable_nestloop = ${positions.length > 100 ? 'off' : 'on'}`)
      await client.query('select project($1, $2, $3, $4)', [area, positions, type, has_duties])
      events += positions.length
      // The shadows begin empty: without a count of what is in them now, a plan pairs every row with every other.
      if (events > counted * 2 + 500) {
        await countRows(client, tables)
        counted = events
      }
    }
  }
  await client.query('reset role')
  return events
}

type Wave = { readonly type: string; readonly positions: readonly number[]; readonly has_duties: boolean }

async function countRows(client: ClientBase, tables: readonly string[]): Promise<void> {
  await client.query('reset role')
  await client.query(`analyze ${tables.map(table => `shadow.${table}`).join(', ')}`)
  await client.query('set local role tandem_projector')
}

async function compare(client: ClientBase, tables: readonly string[]): Promise<Rebuilt['differ']> {
  const differ = []
  await client.query('set local role tandem_projector')
  for (const table of tables) {
    const { rows } = await client.query<{ rows: number }>(
      `select count(*)::integer as rows from (
         (select to_jsonb(r) from read.${table} r except all select to_jsonb(s) from shadow.${table} s)
         union all
         (select to_jsonb(s) from shadow.${table} s except all select to_jsonb(r) from read.${table} r)) different`,
    )
    const count = rows[0]?.rows ?? 0
    if (count > 0) differ.push({ table, rows: count })
  }
  await client.query('reset role')
  return differ
}

async function replace(client: ClientBase, table: string): Promise<void> {
  await client.query('set local role tandem_projector')
  await client.query(`delete from read.${table}`)
  await client.query(`insert into read.${table} select * from shadow.${table}`)
  await client.query('reset role')
}
