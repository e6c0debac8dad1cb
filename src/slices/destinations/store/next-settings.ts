import { sql } from 'kysely'
import type { AreaId, BodyId, PersonId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'

/** A setting a child may move to, and the one person there who would read the plan: who leads on inclusion, else the head. */
export type NextSetting = {
  readonly body: BodyId
  readonly name: string
  readonly lead: PersonId
  readonly leadName: string
}

/** The settings of an area that have somebody to read a plan, by name. */
export async function listNextSettings(seen: Seen, area: AreaId): Promise<readonly NextSetting[]> {
  const { rows } = await sql<{ body: BodyId; name: string; lead: PersonId; lead_name: string }>`
    select distinct on (b.name, b.body) b.body, b.name, p.person as lead, n.full_name as lead_name
    from body b
    join post p on p.area = b.area and p.body = b.body and p.job in ('inclusion-lead', 'head')
      and p.from_on <= ${seen.today} and (p.until_on is null or p.until_on >= ${seen.today})
    join person n on n.area = p.area and n.person = p.person
    where b.area = ${area} and b.kind = 'setting'
    order by b.name, b.body, p.job = 'head', p.from_on, p.person`.execute(seen.tx)
  return rows.map(({ body, name, lead, lead_name }) => ({ body, name, lead, leadName: lead_name }))
}
