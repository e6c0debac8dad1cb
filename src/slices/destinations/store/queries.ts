import type { Selectable } from 'kysely'
import { type AreaId, type BodyId, type ChildId, type PersonId, personId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { Move, MoveDecision } from '../../../platform/db/tables.generated.ts'
import { type Becomes, type KindOfMove, kindsOfMove, type Stage, stages } from '../domain/events.ts'

/** A move as it stands. */
export type MoveRow = {
  readonly area: AreaId
  readonly move: string
  readonly child: ChildId
  readonly setting: BodyId
  readonly kind: KindOfMove
  readonly to: string
  readonly on: PlainDate
  /** Since when the plan stands as it is; nothing while it is being made, or gone through again. */
  readonly plannedOn?: PlainDate
  /** Where the child goes, since the family agreed, and who leads there (DES-3). */
  readonly agreed?: { readonly to: BodyId; readonly lead: PersonId; readonly on: PlainDate }
  /** Who meets them on the first day, as the next setting said. */
  readonly welcome?: { readonly meets: PersonId; readonly words: string }
  /** When the family last said who stays around the child, and whose places end with the move (DES-4). */
  readonly reviewed?: { readonly on: PlainDate; readonly leaves: readonly string[] }
  readonly happenedOn?: PlainDate
}

export type HelpRow = {
  readonly help: string
  readonly stage: Stage
  readonly what: string
  readonly body: BodyId
  readonly person: PersonId
  readonly by: PlainDate
  readonly givenOn?: PlainDate
  readonly droppedBecause?: string
}
export type SeenRow = { readonly person: PersonId; readonly writtenBy?: PersonId; readonly on: PlainDate }

/** Everything of one move. */
export type MovePlan = MoveRow & {
  readonly helps: readonly HelpRow[]
  readonly decided: readonly Becomes[]
  readonly seen: readonly SeenRow[]
}

/** A child's moves, the next one first, as a query to ask together with others; its rows become moves by `toMove`. */
const movesOf = (seen: Seen, area: AreaId, child: ChildId) =>
  seen.tx
    .selectFrom('move')
    .selectAll()
    .where('area', '=', area)
    .where('child', '=', child)
    .orderBy('moves_on', 'desc')
    .orderBy('said_on', 'desc')
    .limit(30)

/** The next move, until its day has passed: the one that comes first. */
export const nextMoveOf = (seen: Seen, area: AreaId, child: ChildId) =>
  seen.tx
    .selectFrom('move')
    .selectAll()
    .where('area', '=', area)
    .where('child', '=', child)
    .where('moves_on', '>=', seen.today)
    .orderBy('moves_on')
    .limit(1)

/** The moves whose plan the one who asks has seen as it is now. */
export const moveSeenBy = (seen: Seen, area: AreaId, child: ChildId) =>
  seen.tx
    .selectFrom('move_seen')
    .select('move')
    .where('area', '=', area)
    .where('child', '=', child)
    .where('person', '=', seen.actor.person)

export const listMoves = async (seen: Seen, area: AreaId, child: ChildId): Promise<readonly MoveRow[]> =>
  (await movesOf(seen, area, child).execute()).map(toMove)

/** One move with its helps, decisions and who has seen it; nothing when it is not one of this child's. Four round trips. */
export async function findMove(seen: Seen, area: AreaId, child: ChildId, move: string): Promise<MovePlan | undefined> {
  const row = await movesOf(seen, area, child).where('move', '=', move).executeTakeFirst()
  if (!row) return undefined
  const helps = await seen.tx
    .selectFrom('move_help')
    .selectAll()
    .where('area', '=', area)
    .where('move', '=', move)
    .orderBy('by_on')
    .orderBy('help')
    .execute()
  const decisions = await seen.tx
    .selectFrom('move_decision')
    .selectAll()
    .where('area', '=', area)
    .where('move', '=', move)
    .execute()
  const seenBy = await seen.tx
    .selectFrom('move_seen')
    .selectAll()
    .where('area', '=', area)
    .where('move', '=', move)
    .orderBy('seen_on')
    .execute()
  return {
    ...toMove(row),
    helps: helps.map(each => ({
      help: each.help,
      stage: stages.find(stage => stage === each.stage) ?? 'before',
      what: each.what,
      body: each.owner_body,
      person: each.owner_person,
      by: each.by_on,
      ...(each.given_on && { givenOn: each.given_on }),
      ...(each.dropped_because && { droppedBecause: each.dropped_because }),
    })),
    decided: decisions.map(toBecomes),
    seen: seenBy.map(each => ({
      person: each.person,
      on: each.seen_on,
      ...(each.written_by && { writtenBy: personId(each.written_by) }),
    })),
  }
}

export const toMove = (row: Selectable<Move>): MoveRow => ({
  area: row.area,
  move: row.move,
  child: row.child,
  setting: row.setting_body,
  kind: kindsOfMove.find(kind => kind === row.kind) ?? 'setting',
  to: row.to_words,
  on: row.moves_on,
  ...(row.planned_on && { plannedOn: row.planned_on }),
  ...(row.receiver_body &&
    row.receiver_person &&
    row.agreed_on && {
      agreed: { to: row.receiver_body, lead: row.receiver_person, on: row.agreed_on },
    }),
  ...(row.meets_person && row.meets_words && { welcome: { meets: row.meets_person, words: row.meets_words } }),
  ...(row.reviewed_on && { reviewed: { on: row.reviewed_on, leaves: row.leaves ?? [] } }),
  ...(row.happened_on && { happenedOn: row.happened_on }),
})

function toBecomes(row: Selectable<MoveDecision>): Becomes {
  const { commitment, because } = row
  if (row.becomes === 'continues' && row.to_on)
    return { commitment, because, becomes: 'continues', withWhom: row.with_whom ?? '', to: row.to_on }
  return row.becomes === 'replaced'
    ? { commitment, because, becomes: 'replaced', by: row.replaced_by ?? '' }
    : { commitment, because, becomes: 'no-longer-needed' }
}
