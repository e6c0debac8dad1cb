import type { Pool } from 'pg'
import type { AreaId, BodyId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Calendar } from '../../kernel/working-days.ts'

type Row = {
  readonly body: BodyId
  readonly terms: readonly { readonly from: PlainDate; readonly to: PlainDate }[]
  readonly closed: readonly PlainDate[]
}

/** The days on which each body is open to children; a body without terms is not among them and works all year. */
export async function loadCalendars(system: Pool, areas: readonly AreaId[]): Promise<ReadonlyMap<BodyId, Calendar>> {
  const client = await system.connect()
  try {
    await client.query('begin read only')
    await client.query(`select set_config('app.areas', $1, true)`, [areas.join(',')])
    const { rows } = await client.query<Row>(
      `select t.body,
              jsonb_agg(distinct jsonb_build_object('from', t.from_on, 'to', t.to_on)) as terms,
              coalesce((select array_agg(distinct c.on_day order by c.on_day) from closed_day c where c.body = t.body), '{}') as closed
       from term t where t.area = any ($1) group by t.body`,
      [areas],
    )
    return new Map(rows.map(({ body, terms, closed }) => [body, { terms, closedOn: closed }]))
  } finally {
    await client.query('rollback').finally(() => client.release())
  }
}
