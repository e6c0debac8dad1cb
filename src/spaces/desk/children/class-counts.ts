import { sql } from 'kysely'
import type { Seen } from '../../../platform/db/act.ts'

export type ClassCount = { readonly className: string; readonly children: number }

/** The classes of one's own children today, with how many of them are in each. */
export async function listClassCounts(seen: Seen): Promise<readonly ClassCount[]> {
  const { rows } = await sql<ClassCount>`
    select words as "className", count(distinct child)::integer as children from child_place
    where area = any (${seen.actor.areas}) and kind = 'class' and from_on <= ${seen.today}
      and (until_on is null or until_on >= ${seen.today})
    group by words order by words`.execute(seen.tx)
  return rows
}
