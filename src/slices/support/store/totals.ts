import { sql } from 'kysely'
import type { AreaId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { type Coarse, type Counted, type Share, shareOf } from '../../../kernel/share.ts'
import type { Seen } from '../../../platform/db/act.ts'

type Days = { readonly from: PlainDate; readonly to: PlainDate }

/**
 * Of the sessions of an area that were told as happened or not in these days: how many happened, and of how many that were
 * told as happened no family says otherwise. Totals of an area as they may be published, for the system alone; what was
 * not told is in neither (SUP-4), and every-day help is told by the week and not counted.
 */
export async function shareOfAgreed(
  seen: Seen,
  area: AreaId,
  { from, to }: Days,
  coarse: Coarse,
): Promise<{ readonly happened: Share; readonly familiesSeeIt: Share }> {
  const { rows } = await sql<{ happened: number; told: number; seen: number; children: number; had: number }>`
    select count(*)::integer as told, count(distinct s.child)::integer as children,
           (count(*) filter (where s.told = 'happened'))::integer as happened,
           (count(distinct s.child) filter (where s.told = 'happened'))::integer as had,
           (count(*) filter (where s.told = 'happened' and not exists (select from session_said n
             where n.area = s.area and n.commitment = s.commitment and n.day = s.day)))::integer as seen
    from commitment_session s join commitment c on c.area = s.area and c.commitment = s.commitment
    where s.area = ${area} and c.evidence = 'session' and c.status in ('agreed', 'ended')
      and s.told in ('happened', 'did-not-happen') and s.due_on between ${from} and ${to}`.execute(seen.tx)
  const [row] = rows
  if (!row) throw new Error('A count answers one row')
  const happened: Counted = { part: row.happened, whole: row.told, children: row.children }
  const familiesSeeIt: Counted = { part: row.seen, whole: row.happened, children: row.had }
  return { happened: shareOf(happened, coarse), familiesSeeIt: shareOf(familiesSeeIt, coarse) }
}
