import { sql } from 'kysely'
import type { AreaId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Coarse, type Counted, type Share, shareOf } from '../../kernel/share.ts'
import type { Seen } from '../db/act.ts'

/**
 * Of what was owed about children in an area by a day between these, how much was done by its day; of one kind, or of all.
 * What was stopped or withdrawn is owed no more and not counted. A total as it may be published, for the system alone.
 */
export async function shareOfDutiesKept(
  seen: Seen,
  area: AreaId,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  coarse: Coarse,
  kind?: string,
): Promise<Share> {
  const { rows } = await sql<Counted>`
    select count(*)::integer as whole, count(distinct child)::integer as children,
           (count(*) filter (where ended_on <= due_on))::integer as part
    from duty
    where area = ${area} and child is not null and due_on between ${from} and ${to}
      and (${kind ?? null}::text is null or kind = ${kind ?? null})
      and (ended_by is null or ended_by !~ '(Withdrawn|Stopped)$')`.execute(seen.tx)
  const [row] = rows
  if (!row) throw new Error('A count answers one row')
  return shareOf(row, coarse)
}
