import { sql } from 'kysely'
import type { AreaId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { type Coarse, type Counted, type Share, shareOf, type Total, totalOf } from '../../../kernel/share.ts'
import type { Seen } from '../../../platform/db/act.ts'

/**
 * Of an area's decisions in these days: how many setting and family made together and by their day (IDN-4, IDN-6). A total
 * as it may be published, for the system alone.
 */
export async function shareDecidedTogether(
  seen: Seen,
  area: AreaId,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
  coarse: Coarse,
): Promise<Share> {
  const { rows } = await sql<Counted>`
    select count(*)::integer as whole, count(distinct n.child)::integer as children,
           (count(*) filter (where n.agreed and not exists (select from duty d
             where d.area = n.area and d.stream = 'identification-' || n.need and d.kind = 'decide-together'
               and d.ended_on = n.decided_on and d.ended_on > d.due_on)))::integer as part
    from need_decision n
    where n.area = ${area} and n.decided_on between ${from} and ${to}`.execute(seen.tx)
  const [row] = rows
  if (!row) throw new Error('A count answers one row')
  return shareOf(row, coarse)
}

/**
 * How many children of an area have extra support agreed: with a statutory plan, and without one. Totals as they may be
 * published, for the system alone.
 */
export async function totalsOfSupport(
  seen: Seen,
  area: AreaId,
  coarse: Coarse,
): Promise<{ readonly withPlan: Total; readonly withoutPlan: Total }> {
  const { rows } = await sql<{ withPlan: number; supported: number }>`
    select count(distinct child)::integer as supported,
           (count(distinct child) filter (where had = 'statutory-plan'))::integer as "withPlan"
    from need
    where area = ${area} and status = 'decided' and outcome = 'extra-support'`.execute(seen.tx)
  const { withPlan = 0, supported = 0 } = rows[0] ?? {}
  return { withPlan: totalOf(withPlan, coarse), withoutPlan: totalOf(supported - withPlan, coarse) }
}
