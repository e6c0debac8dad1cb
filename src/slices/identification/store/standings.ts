import { sql } from 'kysely'
import type { BodyId, ChildId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type NeedRow, toNeedRow } from './queries.ts'

/** Where a child stands: being decided, extra support agreed, or not now. None where nothing was ever raised. */
export const supportStandings = ['deciding', 'extra-support', 'not-now'] as const
export type SupportStanding = (typeof supportStandings)[number]

/** Where each child stands, of the children the one who asks may see. What is agreed counts before a newer worry. */
export async function listSupportStandings(seen: Seen): Promise<ReadonlyMap<ChildId, SupportStanding>> {
  const { rows } = await sql<{ child: ChildId; standing: SupportStanding }>`
    select distinct on (child) child, case status when 'open' then 'deciding' else outcome end as standing
    from need where area = any (${seen.actor.areas}) and status <> 'withdrawn'
    order by child, outcome is not distinct from 'extra-support' and status = 'decided' desc, said_on desc
    limit 5000`.execute(seen.tx)
  return new Map(rows.map(row => [row.child, row.standing]))
}

/** How many children of a setting have extra support agreed, as far as the one who asks may see them. */
export async function countSupported(seen: Seen, setting: BodyId): Promise<number> {
  const { rows } = await sql<{ children: number }>`
    select count(distinct child)::integer as children from need
    where area = any (${seen.actor.areas}) and setting_body = ${setting} and status = 'decided'
      and outcome = 'extra-support'`.execute(seen.tx)
  return rows[0]?.children ?? 0
}

/** What is still to be decided at a setting, the oldest worry first. */
export async function listOpenNeedsAt(seen: Seen, setting: BodyId): Promise<readonly NeedRow[]> {
  const rows = await seen.tx
    .selectFrom('need')
    .selectAll()
    .where('area', 'in', seen.actor.areas)
    .where('setting_body', '=', setting)
    .where('status', '=', 'open')
    .orderBy('said_on')
    .limit(100)
    .execute()
  return rows.map(toNeedRow)
}
