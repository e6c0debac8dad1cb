import type { AreaId, ChildId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'

/**
 * Open concerns about a child that have moved since they were raised: answered, or gone on to a further step, by the
 * family or by a day that passed (RED-7). As a query, for a page that asks several things together.
 */
export const movedConcernsOf = (seen: Seen, area: AreaId, child: ChildId) =>
  seen.tx
    .selectFrom('concern')
    .select(['concern', 'commitment_name', 'status', 'answer_due_on'])
    .where('area', '=', area)
    .where('child', '=', child)
    .where(eb => eb.or([eb('status', '=', 'answered'), eb.and([eb('status', '=', 'waiting'), eb('rung', '>', 1)])]))
    .orderBy('raised_on', 'desc')
    .orderBy('concern')
    .limit(3)

/** What each concern that waits for an answer is about, where it is about help that was agreed. As a query. */
export const awaitedConcernsOf = (seen: Seen, area: AreaId, child: ChildId) =>
  seen.tx
    .selectFrom('concern')
    .select(['concern', 'commitment_name', 'not_happened_count'])
    .where('area', '=', area)
    .where('child', '=', child)
    .where('status', '=', 'waiting')
    .where('about', '=', 'commitment')
    .limit(20)

/** The children with an answered concern that nobody has closed, once for each, over all that one may see. As a query. */
export const answeredConcernsOf = (seen: Seen) =>
  seen.tx
    .selectFrom('concern')
    .select('child')
    .where('area', 'in', seen.actor.areas)
    .where('status', '=', 'answered')
    .limit(100)
