import type { Selectable } from 'kysely'
import type { AreaId, BodyId } from '../../kernel/ids.ts'
import type { Seen } from '../db/act.ts'
import type { Body } from '../db/tables.generated.ts'

/** A body as a page shows it. */
export type BodyCard = {
  readonly body: BodyId
  readonly kind: string
  readonly name: string
  /** `Oakfield`. */
  readonly shortName: string
  readonly phone?: string
  readonly partOf?: BodyId
}

/** These bodies by id; without a list, every body of the area: settings, services, the council, the partnership. */
export async function listBodies(
  seen: Seen,
  area: AreaId,
  only?: readonly (BodyId | null | undefined)[],
): Promise<ReadonlyMap<BodyId, BodyCard>> {
  const wanted = only && [...new Set(only.filter(body => body !== null && body !== undefined))]
  if (wanted?.length === 0) return new Map()
  const query = bodiesOf(seen, area)
  const rows = await (wanted ? query.where('body', 'in', wanted) : query).execute()
  return toBodies(rows)
}

/**
 * The first bodies of an area whose name holds these letters, by name. Without letters those that are no settings: the
 * services, the council and the partnership, which are few, where an area may have thousands of settings.
 */
export async function searchBodies(
  seen: Seen,
  area: AreaId,
  letters: string,
  most: number,
): Promise<{ readonly bodies: readonly BodyCard[]; readonly isMore: boolean }> {
  const typed = letters.trim()
  const query = bodiesOf(seen, area).limit(most + 1)
  const found = await (typed === ''
    ? query.where('kind', '<>', 'setting')
    : query.where('name', 'ilike', `%${typed.replace(/[\\%_]/g, '\\$&')}%`)
  ).execute()
  return { bodies: found.slice(0, most).map(toBodyCard), isMore: found.length > most }
}

const bodiesOf = (seen: Seen, area: AreaId) =>
  seen.tx
    .selectFrom('body')
    .select(['body', 'kind', 'name', 'short_name', 'phone', 'part_of'])
    .where('area', '=', area)
    .orderBy('name')

type BodyRow = Pick<Selectable<Body>, 'body' | 'kind' | 'name' | 'short_name' | 'phone' | 'part_of'>

/** Rows of bodies as cards by id, for a page that asks several things together. */
export const toBodies = (rows: readonly BodyRow[]): ReadonlyMap<BodyId, BodyCard> =>
  new Map(rows.map(row => [row.body, toBodyCard(row)]))

const toBodyCard = (row: BodyRow): BodyCard => ({
  body: row.body,
  kind: row.kind,
  name: row.name,
  shortName: row.short_name,
  ...(row.phone && { phone: row.phone }),
  ...(row.part_of && { partOf: row.part_of }),
})
