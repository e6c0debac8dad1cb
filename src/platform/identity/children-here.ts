import { sql } from 'kysely'
import type { AreaId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Coarse, type Total, totalOf } from '../../kernel/share.ts'
import type { Seen } from '../db/act.ts'

/** How many living children from nought to twenty-five an area holds, each once. A total as it may be published, for the system alone. */
export async function totalOfChildren(seen: Seen, area: AreaId, on: PlainDate, coarse: Coarse): Promise<Total> {
  const { rows } = await sql<{ children: number }>`
    select count(*)::integer as children from child
    where area = ${area} and died_on is null and same_as is null
      and born_on <= ${on}::date and born_on > ${on}::date - interval '26 years'`.execute(seen.tx)
  return totalOf(rows[0]?.children ?? 0, coarse)
}
