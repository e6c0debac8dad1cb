import { type Expression, type InferResult, type SelectQueryBuilder, sql } from 'kysely'
import type { Seen } from './act.ts'

// biome-ignore lint/suspicious/noExplicitAny: a builder's database and tables do not matter here, only its row.
type Query = SelectQueryBuilder<any, any, any>
type RowOf<Q extends Query> = InferResult<Q>[number]

/**
 * Several small lists in one round trip: a page of many parts must not wait for each. The rows come through JSON, so
 * days are text as everywhere, and instants are text too. Each query keeps its own order.
 */
export async function together<const Queries extends Readonly<Record<string, Query>>>(
  seen: Seen,
  queries: Queries,
): Promise<{ readonly [Name in keyof Queries]: readonly RowOf<Queries[Name]>[] }> {
  const columns = Object.entries(queries).map(
    ([name, query]) =>
      sql`(select coalesce(jsonb_agg(to_jsonb(t)), '[]') from (${query as unknown as Expression<unknown>}) t) as ${sql.ref(name)}`,
  )
  const { rows } = await sql<{
    readonly [Name in keyof Queries]: readonly RowOf<Queries[Name]>[]
  }>`select ${sql.join(columns)}`.execute(seen.tx)
  const [row] = rows
  if (!row) throw new Error('A select without a table answers one row')
  return row
}
