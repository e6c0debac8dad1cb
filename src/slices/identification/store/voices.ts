import { type AreaId, bodyId, type ChildId, type PersonId, personId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type Leaning, leanings, type WayToSay, waysToSay } from '../domain/events.ts'
import { type Means, means, type Party, partyRoles } from '../domain/party.ts'

/** One person's words, whole. */
export type VoiceRow = {
  readonly version: number
  readonly party: Party
  readonly words: string
  readonly language: string
  readonly original?: string
  readonly translatedBy?: string
  readonly leaning?: Leaning
  readonly ways: readonly WayToSay[]
  readonly pictures: readonly string[]
  readonly withHelpOf?: string
  readonly on: PlainDate
  readonly afterDeciding: boolean
}

/** Every view that was given on a need, in the order they were given. */
export async function listVoices(seen: Seen, area: AreaId, need: string): Promise<readonly VoiceRow[]> {
  const rows = await seen.tx
    .selectFrom('need_voice')
    .selectAll()
    .where('area', '=', area)
    .where('need', '=', need)
    .orderBy('version')
    .execute()
  return rows.map(row => {
    const leaning = leanings.find(each => each === row.leaning)
    return {
      version: row.version,
      party: partyOf(row),
      words: row.words,
      language: row.language,
      ways: waysToSay.filter(way => row.ways.includes(way)),
      pictures: row.pictures,
      on: row.given_on,
      afterDeciding: row.after_deciding,
      ...(row.original && { original: row.original }),
      ...(row.translated_by && { translatedBy: row.translated_by }),
      ...(leaning && { leaning }),
      ...(row.with_help_of && { withHelpOf: row.with_help_of }),
    }
  })
}

export type AskedRow = {
  readonly party: Party
  readonly on: PlainDate
  readonly means: Means
  readonly replyBy: PlainDate
}

/** Who was asked for a view, when and how. */
export async function listAsked(seen: Seen, area: AreaId, need: string): Promise<readonly AskedRow[]> {
  const rows = await seen.tx
    .selectFrom('need_asked')
    .selectAll()
    .where('area', '=', area)
    .where('need', '=', need)
    .orderBy('version')
    .execute()
  return rows.map(row => ({
    party: partyOf(row),
    on: row.asked_on,
    means: means.find(each => each === row.means) ?? 'message',
    replyBy: row.reply_by,
  }))
}

export type StartRow = { readonly what: string; readonly who: PersonId; readonly from: PlainDate }

/** What started before anyone decided. */
export async function listStarts(seen: Seen, area: AreaId, need: string): Promise<readonly StartRow[]> {
  const rows = await seen.tx
    .selectFrom('need_start')
    .selectAll()
    .where('area', '=', area)
    .where('need', '=', need)
    .orderBy('version')
    .execute()
  return rows.map(row => ({ what: row.what, who: personId(row.who), from: row.from_on }))
}

/** What started for a child, of every worry, as a query for a page that asks several things together. */
export const startsOf = (seen: Seen, area: AreaId, child: ChildId) =>
  seen.tx
    .selectFrom('need_start')
    .select(['need', 'what', 'who', 'from_on'])
    .where('area', '=', area)
    .where('child', '=', child)
    .orderBy('from_on')
    .orderBy('version')

const partyOf = (row: { party_as: string; person: string | null; body: string | null }): Party => ({
  as: partyRoles.find(role => role === row.party_as) ?? 'other',
  ...(row.person && { person: personId(row.person) }),
  ...(row.body && { body: bodyId(row.body) }),
})
