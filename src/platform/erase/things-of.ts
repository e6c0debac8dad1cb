import type { ClientBase } from 'pg'

/**
 * The ids of all that is one child's: needs, moves, looks in an emergency, a child who is to arrive. A page may have one of
 * these in its address, and not the child. Known by the streams of the log, and by the first thing that the key of a table
 * about children names after the area. Needs the owner's login, with every row in sight.
 */
export async function thingsOf(client: ClientBase, child: string): Promise<readonly string[]> {
  const { rows: keys } = await client.query<{ table: string; column: string }>(
    `select c.oid::regclass::text as table, quote_ident(k.attname) as column
     from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
       join pg_attribute k on k.attrelid = c.oid and k.attnum = i.indkey[1] and k.atttypid = 'uuid'::regtype
     where c.relnamespace = any (array['identity', 'read', 'web']::regnamespace[]) and c.relkind = 'r'
       and k.attname not in ('child', 'person')
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'child')
     order by 1`,
  )
  const asked = [
    `select substring(stream from '[0-9a-f]{8}-[0-9a-f-]{27}$') from log.event where child = $1`,
    ...keys.map(({ table, column }) => `select ${column}::text from ${table} where child = $1`),
  ]
  const { rows } = await client.query<{ id: string | null }>(
    `select distinct id from (${asked.join(' union all ')}) x (id) where id <> $1::text`,
    [child],
  )
  return rows.flatMap(({ id }) => id ?? [])
}
