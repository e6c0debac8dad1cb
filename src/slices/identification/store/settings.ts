import { sql } from 'kysely'
import { capital } from '../../../kernel/capital.ts'
import { type AreaId, areaId, type BodyId, bodyId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { together } from '../../../platform/db/together.ts'

export type SettingChoice = {
  readonly area: AreaId
  readonly body: BodyId
  readonly name: string
  readonly words: string
}

/** The most settings that a phone shows without asking for letters of the name. */
const most = 12

/**
 * Settings in the areas of whoever asks, by name: those that fit the letters typed, and always the one chosen before. A
 * childminder is listed by name alone: their home address is never published (P25).
 */
export async function findSettings(
  seen: Seen,
  typed: string,
  chosen: string,
): Promise<{ readonly settings: readonly SettingChoice[]; readonly isMany: boolean }> {
  const open = seen.tx
    .selectFrom('body')
    .innerJoin('setting', join => join.onRef('setting.area', '=', 'body.area').onRef('setting.body', '=', 'body.body'))
    .where('body.area', 'in', seen.actor.areas)
    .where('setting.status', '=', 'open')
  const letters = `%${typed.trim().replace(/[\\%_]/g, '\\$&')}%`
  const isChosen = sql<boolean>`body.body::text = ${chosen}`
  // An area may have two thousand: the database answers with no more than are shown, and whether there are more.
  const { rows, more } = await together(seen, {
    rows: open
      .select(['body.area', 'body.body', 'body.name', 'setting.phase', 'setting.postcode', 'setting.address_published'])
      .where(eb => eb.or([eb('body.name', 'ilike', letters), isChosen]))
      .orderBy(isChosen, 'desc')
      .orderBy('body.name')
      .limit(most),
    more: open.select('body.body').offset(most).limit(1),
  })
  const first = rows.toSorted((one, other) => one.name.localeCompare(other.name))
  return {
    isMany: more.length > 0,
    settings: first.map(row => ({
      area: areaId(row.area),
      body: bodyId(row.body),
      name: row.name,
      words: [capital(row.phase ?? ''), row.address_published ? row.postcode : undefined].filter(Boolean).join(' · '),
    })),
  }
}

/** The classes of whoever asks at a body, today. */
export async function listMyClasses(seen: Seen, area: AreaId, body: BodyId): Promise<readonly string[]> {
  const rows = await seen.tx
    .selectFrom('teaches')
    .select('class_words')
    .where('area', '=', area)
    .where('body', '=', body)
    .where('person', '=', seen.actor.person)
    .where('from_at', '<=', seen.at)
    .where('until_at', '>', seen.at)
    .orderBy('class_words')
    .execute()
  return [...new Set(rows.map(row => row.class_words))]
}
