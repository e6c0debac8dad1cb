import { sql } from 'kysely'
import { type AreaId, type BodyId, commandId } from '../../../kernel/ids.ts'
import { ageOn, type PlainDate } from '../../../kernel/plain-date.ts'
import { asSystem } from '../../../platform/db/as-actor.ts'
import type { Platform } from '../../../platform/platform.ts'
import { loadAdoptions } from '../../../policy/load-adoptions.ts'
import type { ArrivalRow } from './queries.ts'

/** A setting of another area, where somebody leads who can take a record. */
export type OtherSetting = {
  readonly area: AreaId
  readonly body: BodyId
  readonly name: string
  /** Whose area it is, as its council is called. */
  readonly council: string
}

const nothingWritten = commandId('00000000-0000-4000-8000-000000000000')

/** Every setting a family may move to in another area, by name: public names, and nothing of any child. */
export async function listOtherSettings(platform: Platform, from: AreaId): Promise<readonly OtherSetting[]> {
  const areas = [...new Set(loadAdoptions().map(each => each.area))].filter(area => area !== from)
  const [area] = areas
  if (!area) return []
  return asSystem(platform, { area, areas, commandId: nothingWritten }, async ({ tx, today }) => {
    const { rows } = await sql<{ area: AreaId; body: BodyId; name: string; council: string | null }>`
      select b.area, b.body, b.name,
        (select c.name from body c where c.area = b.area and c.kind = 'council' order by c.name limit 1) as council
      from body b
      where b.kind = 'setting' and exists (
        select from post p where p.area = b.area and p.body = b.body and p.job in ('inclusion-lead', 'head')
          and p.from_on <= ${today} and (p.until_on is null or p.until_on >= ${today}))
      order by council, b.name, b.body`.execute(tx)
    return rows.map(row => ({ ...row, council: row.council ?? row.area }))
  })
}

/** Who comes, as whoever takes the record needs to know them. */
export type Coming = {
  readonly fullName: string
  readonly knownAs: string
  readonly age: number
  readonly council: string
}

/** The name of a child whose arrival the one who asks has found: asked of the area they leave, and nothing else of them. */
export function findComing(platform: Platform, { from, child }: ArrivalRow): Promise<Coming | undefined> {
  return asSystem(platform, { area: from, commandId: nothingWritten }, async ({ tx, today }) => {
    const { rows } = await sql<{
      given: string
      family: string
      known_as: string
      born_on: PlainDate
      council: string | null
    }>`
      select n.given, n.family, n.known_as, c.born_on,
        (select b.name from body b where b.area = c.area and b.kind = 'council' order by b.name limit 1) as council
      from child c join child_name n on n.area = c.area and n.child = c.child and n.until_at = 'infinity'
      where c.area = ${from} and c.child = ${child} and c.sealed_at is null`.execute(tx)
    const [row] = rows
    return (
      row && {
        fullName: `${row.given} ${row.family}`,
        knownAs: row.known_as,
        age: ageOn(row.born_on, today),
        council: row.council ?? from,
      }
    )
  })
}
