import { sql } from 'kysely'
import type { BodyId, ChildId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type NeedRow, toNeedRow } from './queries.ts'

/** Where a child may stand: a worry being decided, extra support agreed, or not now. */
export const supportStandings = ['extra-support', 'deciding', 'not-now'] as const
export type SupportStanding = (typeof supportStandings)[number]

/**
 * Where each child stands, of the children the one who asks may see; a child of whom nothing was ever raised is not in it.
 * A child with extra support may have a newer worry open: both stand. *Not now* is over once extra support is agreed.
 */
export async function listSupportStandings(seen: Seen): Promise<ReadonlyMap<ChildId, readonly SupportStanding[]>> {
  const { rows } = await sql<{ child: ChildId; supported: boolean; deciding: boolean; notNow: boolean }>`
    select child, bool_or(status = 'decided' and outcome = 'extra-support') as supported,
           bool_or(status = 'open') as deciding, bool_or(status = 'decided' and outcome = 'not-now') as "notNow"
    from need where area = any (${seen.actor.areas}) and status <> 'withdrawn'
    group by child limit 5000`.execute(seen.tx)
  return new Map(
    rows.map(({ child, supported, deciding, notNow }) => {
      const standings = { 'extra-support': supported, deciding, 'not-now': notNow && !supported }
      return [child, supportStandings.filter(each => standings[each])]
    }),
  )
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
