import { type AreaId, areaId, type BodyId, bodyId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'

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
  const rows = await seen.tx
    .selectFrom('body')
    .innerJoin('setting', join => join.onRef('setting.area', '=', 'body.area').onRef('setting.body', '=', 'body.body'))
    .select(['body.area', 'body.body', 'body.name', 'setting.phase', 'setting.postcode', 'setting.address_published'])
    .where('body.area', 'in', seen.actor.areas)
    .where('setting.status', '=', 'open')
    .orderBy('body.name')
    .execute()
  const letters = typed.trim().toLowerCase()
  const fits = rows.filter(row => row.name.toLowerCase().includes(letters) || row.body === chosen)
  const first = fits.filter((row, index) => index < most || row.body === chosen)
  return {
    isMany: rows.length > most,
    settings: first.map(row => ({
      area: areaId(row.area),
      body: bodyId(row.body),
      name: row.name,
      words: [row.phase, row.address_published ? row.postcode : undefined].filter(Boolean).join(' · '),
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
