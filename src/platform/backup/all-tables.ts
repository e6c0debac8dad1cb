import type { ClientBase } from 'pg'

/** One table of ours, with its columns in their order. */
export type Table = {
  readonly name: string
  readonly columns: readonly string[]
  /** It holds files in pieces: few of its rows are read at a time. */
  readonly isHeavy: boolean
}

/** Where what counts upward has got to. */
export type Counter = { readonly name: string; readonly last: string; readonly called: boolean }

/** The list of migrations stands apart: whoever restores runs them, and they write it themselves. */
export const listOfMigrations = 'platform.migration'

const ours = `n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public')`

/** Every table we made, each after those that it points to. */
export async function allTables(client: ClientBase): Promise<readonly Table[]> {
  const { rows } = await client.query<Table & { readonly after: readonly string[] }>(`
    select n.nspname || '.' || quote_ident(c.relname) as name,
           array_agg(quote_ident(a.attname) order by a.attnum) as columns,
           bool_or(a.atttypid = 'bytea'::regtype and a.attname = 'content') as "isHeavy",
           array(select distinct fn.nspname || '.' || quote_ident(f.relname) from pg_constraint k
                 join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
                 where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as after
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where ${ours} and c.relkind = 'r'
    group by c.oid, n.nspname, c.relname order by 1`)
  const left = new Map(rows.filter(row => row.name !== listOfMigrations).map(row => [row.name, row]))
  const ordered: Table[] = []
  while (left.size > 0) {
    const next = [...left.values()].find(row => row.after.every(name => !left.has(name)))
    if (!next) throw new Error(`These tables point to one another: ${[...left.keys()].join(', ')}`)
    ordered.push({ name: next.name, columns: next.columns, isHeavy: next.isHeavy })
    left.delete(next.name)
  }
  return ordered
}

export async function allCounters(client: ClientBase): Promise<readonly Counter[]> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where ${ours} and c.relkind = 'S' order by 1`,
  )
  const counters: Counter[] = []
  for (const { name } of rows) {
    const { rows: at } = await client.query<Omit<Counter, 'name'>>(
      `select last_value::text as last, is_called as called from ${name}`,
    )
    if (at[0]) counters.push({ name, ...at[0] })
  }
  return counters
}

/**
 * Lets the owner read and write every row, within this transaction: row-level security holds for the owner too, and would
 * leave rows out in silence. With `row_security` off, PostgreSQL fails instead of leaving any out.
 */
export async function openToOwner(client: ClientBase, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables) await client.query(`alter table ${name} no force row level security`)
  await client.query('set local row_security = off')
}

/** Whether row-level security lets this user read every row as it is: a superuser's, of our own database or a server. */
export async function seesAll(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ all: boolean }>(
    'select rolsuper or rolbypassrls as all from pg_roles where rolname = current_user',
  )
  return rows[0]?.all === true
}

/** Which tables held row-level security against their owner, to be closed to them again. */
export async function forcedTables(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where ${ours} and c.relkind = 'r' and c.relforcerowsecurity`,
  )
  return rows.map(row => row.name)
}
