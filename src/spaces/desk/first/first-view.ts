import { sql } from 'kysely'
import type { BodyId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { BodyCard } from '../../../platform/identity/bodies.ts'

/** What is set up already at a setting whose lead sees no child yet, and who can help. */
export type FirstView = {
  readonly classes: number
  readonly terms: number
  /** The setting's number in its register, which a class list names. */
  readonly urn?: string
  readonly helper: Pick<BodyCard, 'name' | 'phone'> | undefined
}

export async function loadFirst(seen: Seen, body: BodyId): Promise<FirstView> {
  const { rows } = await sql<{
    classes: number
    terms: number
    urn: string | null
    name: string | null
    phone: string | null
  }>`
    select (select count(distinct person)::integer from teaches where area = any (${seen.actor.areas}) and body = ${body}
              and from_at <= ${seen.at} and until_at > ${seen.at}) as classes,
           (select count(distinct from_on)::integer from term where area = any (${seen.actor.areas}) and body = ${body}
              and to_on >= ${seen.today}) as terms,
           (select min(urn) from setting where area = any (${seen.actor.areas}) and body = ${body}) as urn,
           p.name, p.phone
    from (select 1) one
    left join lateral (select name, phone from body where area = any (${seen.actor.areas}) and kind = 'partnership'
              order by name limit 1) p on true`.execute(seen.tx)
  const [row] = rows
  if (!row) throw new Error('A count answers one row')
  return {
    classes: row.classes,
    terms: row.terms,
    ...(row.urn && { urn: row.urn }),
    helper: row.name === null ? undefined : { name: row.name, ...(row.phone && { phone: row.phone }) },
  }
}
