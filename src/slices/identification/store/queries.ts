import type { Selectable } from 'kysely'
import { z } from 'zod'
import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import { bodyId, personId } from '../../../kernel/ids.ts'
import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { Need } from '../../../platform/db/tables.generated.ts'
import type { HeldView } from '../domain/events.ts'
import type { NeedFacts } from '../domain/may.ts'
import { means, type Party, partyRoles } from '../domain/party.ts'

/** A need as lists and pages know it. It satisfies `NeedFacts`, so `mayDecide` and the others can be asked of it. */
export type NeedRow = NeedFacts & {
  readonly area: AreaId
  readonly need: string
  readonly child: ChildId
  readonly words?: string
  readonly language?: string
  readonly original?: string
  readonly translatedBy?: string
  readonly homeLanguage?: string
  readonly interpreter?: string
  readonly saidOn: PlainDate
  readonly healthAsked: boolean
  readonly contact: PersonId
  readonly decidedOn?: PlainDate
  readonly decidedBy?: PersonId
  readonly agreed?: boolean
  readonly lookAgainOn?: PlainDate
  readonly reopenedBecause?: string
  /** Where the child came with support already: what they had, and since when, if anyone knows. */
  readonly had?: string
  readonly hadSince?: PlainDate
  readonly toldOn?: PlainDate
}

/** Every need of a child, newest first. */
export async function listNeeds(seen: Seen, area: AreaId, child: ChildId): Promise<readonly NeedRow[]> {
  const rows = await needsOf(seen, area, child).execute()
  return rows.map(toNeedRow)
}

/** The children about whom something was decided since a day, once for each decision, over all that one may see. As a query. */
export const decidedSince = (seen: Seen, since: PlainDate) =>
  seen.tx
    .selectFrom('need')
    .select('child')
    .where('area', 'in', seen.actor.areas)
    .where('status', '=', 'decided')
    .where('decided_on', '>=', since)
    .limit(100)

/** The same as a query, for a page that asks several things together; its rows become what they mean by `toNeedRow`. */
export const needsOf = (seen: Seen, area: AreaId, child: ChildId) =>
  seen.tx
    .selectFrom('need')
    .selectAll()
    .where('area', '=', area)
    .where('child', '=', child)
    .orderBy('said_on', 'desc')
    .orderBy('need')

/** One need, or nothing where there is none or the one who asks may not see it. */
export async function findNeed(seen: Seen, area: AreaId, need: string): Promise<NeedRow | undefined> {
  const row = await seen.tx
    .selectFrom('need')
    .selectAll()
    .where('area', '=', area)
    .where('need', '=', need)
    .executeTakeFirst()
  return row && toNeedRow(row)
}

/** What was decided: what a challenge to it, a letter and a page need. */
export type Decision = {
  readonly area: AreaId
  readonly need: string
  readonly child: ChildId
  readonly setting: BodyId
  readonly outcome: 'extra-support' | 'not-now'
  readonly reasons: string
  readonly restsOn: readonly string[]
  readonly views: readonly HeldView[]
  readonly agreed: boolean
  readonly decidedBy: PersonId
  readonly decidedOn: PlainDate
  readonly tries?: string
  readonly lookAgainOn?: PlainDate
}

/** Every decision on a need, the latest first. */
export async function listDecisions(seen: Seen, area: AreaId, need: string): Promise<readonly Decision[]> {
  const rows = await seen.tx
    .selectFrom('need_decision')
    .selectAll()
    .where('area', '=', area)
    .where('need', '=', need)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(row => ({
    area: row.area,
    need: row.need,
    child: row.child,
    setting: row.setting_body,
    outcome: row.outcome === 'extra-support' ? 'extra-support' : 'not-now',
    reasons: row.reasons,
    restsOn: row.rests_on,
    views: heldViews.parse(row.views),
    agreed: row.agreed,
    decidedBy: row.decided_by,
    decidedOn: row.decided_on,
    ...(row.tries && { tries: row.tries }),
    ...(row.look_again_on && { lookAgainOn: row.look_again_on }),
  }))
}

/** The latest decision on a need, or nothing. */
export const findDecision = async (seen: Seen, area: AreaId, need: string): Promise<Decision | undefined> =>
  (await listDecisions(seen, area, need))[0]

const statuses = ['open', 'decided', 'withdrawn'] as const

/** A row of `needsOf` as the rest of the code knows it. */
export function toNeedRow(row: Selectable<Need>): NeedRow {
  const raisedBy: Party = {
    as: partyRoles.find(role => role === row.raised_as) ?? 'other',
    ...(row.raised_by && { person: row.raised_by }),
  }
  const outcome = row.outcome === 'extra-support' || row.outcome === 'not-now' ? row.outcome : undefined
  return {
    area: row.area,
    need: row.need,
    child: row.child,
    setting: row.setting_body,
    status: statuses.find(status => status === row.status) ?? 'open',
    raisedBy,
    saidOn: row.said_on,
    healthAsked: row.health_asked,
    contact: personId(row.contact),
    decidedBefore: row.decided_before.map(personId),
    ...(outcome && { outcome }),
    ...(row.words && { words: row.words }),
    ...(row.language && { language: row.language }),
    ...(row.original && { original: row.original }),
    ...(row.translated_by && { translatedBy: row.translated_by }),
    ...(row.home_language && { homeLanguage: row.home_language }),
    ...(row.interpreter && { interpreter: row.interpreter }),
    ...(row.decided_on && { decidedOn: row.decided_on }),
    ...(row.decided_by && { decidedBy: row.decided_by }),
    ...(row.agreed !== null && { agreed: row.agreed }),
    ...(row.look_again_on && { lookAgainOn: row.look_again_on }),
    ...(row.reopened_because && { reopenedBecause: row.reopened_because }),
    ...(row.had && { had: row.had }),
    ...(row.had_since && { hadSince: row.had_since }),
    ...(row.told_on && { toldOn: row.told_on }),
  }
}

const party = z
  .object({ as: z.enum(partyRoles), person: z.string().optional(), body: z.string().optional() })
  .transform(
    ({ as, person, body }): Party => ({
      as,
      ...(person && { person: personId(person) }),
      ...(body && { body: bodyId(body) }),
    }),
  )
const asking = z.object({ on: z.string().transform(plainDate), means: z.enum(means) })
const heldViews: z.ZodType<readonly HeldView[], unknown> = z.array(
  z.union([
    z
      .object({ party, view: z.enum(['agrees', 'sees-differently', 'own-words']), words: z.string().optional() })
      .transform(({ words, ...rest }) => ({ ...rest, ...(words !== undefined && { words }) })),
    z.object({ party, view: z.literal('no-reply'), asked: z.array(asking) }),
  ]),
)
