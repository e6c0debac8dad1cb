import { sql } from 'kysely'
import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import { familyStandings, type Standing, workingStandings } from '../../../kernel/standing.ts'
import { isFamily } from '../../../platform/access/actor.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { SupportContext } from '../domain/context.ts'
import type { Asker } from '../domain/may.ts'

/** What a decision needs of other places: what the one who asks is to the child, and who leads the body that owes. */
export type Facts = Pick<SupportContext, 'asker' | 'lead' | 'family'>

/** Who leads a body, as far as answering for it goes. */
const leads = ['service-lead', 'inclusion-lead', 'head', 'area-officer']

/** The facts for one child, in one round trip. */
export async function loadFacts(
  seen: Seen,
  to: { readonly area: AreaId; readonly child: ChildId; readonly owner: BodyId },
): Promise<Facts> {
  const { rows } = await sql<{ standings: Standing[]; lead: PersonId | null; family: PersonId[] }>`
    select standing_with(${to.area}, ${to.child}) as standings,
           ${leadOf(sql`${to.area}`, sql`${to.owner}`, seen)} as lead,
           array(select c.person from circle c where c.area = ${to.area} and c.child = ${to.child}
             and c.standing = any (${familyStandings}::text[]) and c.from_at <= ${seen.at} and c.until_at > ${seen.at}) as family
  `.execute(seen.tx)
  const [row] = rows
  return { asker: askerFrom(seen, row?.standings ?? []), lead: row?.lead ?? undefined, family: row?.family ?? [] }
}

/** The facts for several children at once: a group of three areas. */
export async function loadFactsOfMany(
  seen: Seen,
  each: readonly { readonly area: AreaId; readonly child: ChildId; readonly owner: BodyId }[],
): Promise<readonly Facts[]> {
  const { rows } = await sql<{ standings: Standing[]; lead: PersonId | null }>`
    select standing_with(w.area, w.child) as standings, ${leadOf(sql`w.area`, sql`w.owner`, seen)} as lead
    from unnest(${each.map(({ area }) => area)}::text[], ${each.map(({ child }) => child)}::uuid[],
                ${each.map(({ owner }) => owner)}::uuid[]) with ordinality w (area, child, owner, place)
    order by w.place`.execute(seen.tx)
  return rows.map(row => ({ asker: askerFrom(seen, row.standings), lead: row.lead ?? undefined, family: [] }))
}

/** Someone may be a teacher here and a parent there: what they act as decides which standing they speak from. */
export function askerFrom(seen: Seen, standings: readonly Standing[]): Asker {
  const { person, as, forBody } = seen.actor
  const wanted = isFamily(seen.actor) ? familyStandings : workingStandings
  const standing = as === 'clock' ? 'system' : (wanted.find(each => standings.includes(each)) ?? 'other')
  return { person, standing, bodies: forBody ? [forBody] : [] }
}

const leadOf = (area: ReturnType<typeof sql>, body: ReturnType<typeof sql>, seen: Seen) => sql`(
  select p.person from post p
  where p.area = ${area} and p.body = ${body} and p.job = any (${leads}::text[])
    and p.from_on <= ${seen.today} and (p.until_on is null or p.until_on >= ${seen.today})
  order by array_position(${leads}::text[], p.job), p.from_on limit 1)`
