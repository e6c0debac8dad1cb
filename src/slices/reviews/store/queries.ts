import type { Selectable } from 'kysely'
import { type AreaId, type BodyId, type ChildId, type PersonId, personId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { Review } from '../../../platform/db/tables.generated.ts'
import { type CanDoNow, type Change, type Owner, type Voice, waysToShow } from '../domain/events.ts'

/** A review as it stands: when it is, and once held what came of it. */
export type ReviewRow = {
  readonly area: AreaId
  readonly review: string
  readonly child: ChildId
  readonly owedBy: BodyId
  readonly status: 'due' | 'held'
  readonly dueOn: PlainDate
  readonly on?: PlainDate
  readonly time?: string
  readonly place?: string
  readonly movedBecause?: string
  readonly held?: {
    readonly on: PlainDate
    readonly present: readonly PersonId[]
    readonly noReply: readonly PersonId[]
    readonly agreed: boolean
    readonly canDoNow: string
    readonly how: CanDoNow['how']
    readonly nextOn?: PlainDate
  }
}

/** A child's reviews, the next one first. */
export async function listReviews(seen: Seen, area: AreaId, child: ChildId): Promise<readonly ReviewRow[]> {
  const rows = await reviewsOf(seen, area, child).execute()
  return rows.map(toReview)
}

/** The same as a query, for a page that asks several things together. */
export const reviewsOf = (seen: Seen, area: AreaId, child: ChildId) =>
  reviews(seen).where('area', '=', area).where('child', '=', child)

/** Reviews that are due at a body, soonest first, of children the one who asks may see. */
export async function listDueReviews(seen: Seen, owedBy: readonly BodyId[]): Promise<readonly ReviewRow[]> {
  if (owedBy.length === 0) return []
  const rows = await reviews(seen)
    .where('area', 'in', seen.actor.areas)
    .where('owed_by_body', 'in', owedBy)
    .where('status', '=', 'due')
    .limit(200)
    .execute()
  return rows.map(toReview)
}

const reviews = (seen: Seen) =>
  seen.tx
    .selectFrom('review')
    .selectAll()
    .orderBy('status')
    // The day that is set is the day there is.
    .orderBy(eb => eb.fn.coalesce('on_day', 'due_on'))
    .orderBy('held_on', 'desc')

export type Asked = {
  readonly person: PersonId
  readonly voice: Voice
  readonly means: string
  readonly askedOn: PlainDate
  readonly replyBy: PlainDate
}
export type Words = {
  readonly person: PersonId
  readonly voice: Voice
  readonly goingWell: string
  readonly notYet: string
  readonly wanted: string
  readonly writtenBy?: PersonId
  readonly saidOn: PlainDate
}
export type Outcome = {
  readonly changes: readonly {
    readonly commitment: string
    readonly decided: Change['decided']
    readonly because: string
    readonly on?: PlainDate
    /** Who gives it from now on, where that was decided. */
    readonly owner?: Owner
  }[]
  readonly differences: readonly { readonly person: PersonId; readonly voice: Voice; readonly words: string }[]
}

/** One review with everything said before it and decided at it; nothing when it is not one of this child's. Five round trips. */
export async function findReview(
  seen: Seen,
  area: AreaId,
  child: ChildId,
  review: string,
): Promise<(ReviewRow & Outcome & { readonly asked: readonly Asked[]; readonly words: readonly Words[] }) | undefined> {
  const row = await reviews(seen)
    .where('area', '=', area)
    .where('review', '=', review)
    .where('child', '=', child)
    .executeTakeFirst()
  if (!row) return undefined
  const asked = await seen.tx
    .selectFrom('review_asked')
    .selectAll()
    .where('area', '=', area)
    .where('review', '=', review)
    .execute()
  const words = await seen.tx
    .selectFrom('review_words')
    .selectAll()
    .where('area', '=', area)
    .where('review', '=', review)
    .execute()
  const held = row.status === 'held'
  const changes = held
    ? await seen.tx
        .selectFrom('review_change')
        .selectAll()
        .where('area', '=', area)
        .where('review', '=', review)
        .execute()
    : []
  const differences = held
    ? await seen.tx
        .selectFrom('review_difference')
        .selectAll()
        .where('area', '=', area)
        .where('review', '=', review)
        .orderBy('number')
        .execute()
    : []
  return {
    ...toReview(row),
    asked: asked
      .map(each => ({
        person: each.person,
        voice: voiceOf(each.voice),
        means: each.means,
        askedOn: each.asked_on,
        replyBy: each.reply_by,
      }))
      .toSorted(childFirst),
    words: words
      .map(each => ({
        person: each.person,
        voice: voiceOf(each.voice),
        goingWell: each.going_well,
        notYet: each.not_yet,
        wanted: each.wanted,
        saidOn: each.said_on,
        ...(each.written_by && { writtenBy: personId(each.written_by) }),
      }))
      .toSorted(childFirst),
    changes: changes.map(each => ({
      commitment: each.commitment,
      decided: decisions.find(decided => decided === each.decided) ?? 'continues',
      because: each.because,
      ...on(each.ends_on ?? each.to_on),
      ...(each.owner_body && {
        owner: { body: each.owner_body, ...(each.owner_person && { person: each.owner_person }) },
      }),
    })),
    differences: differences.map(each => ({ person: each.person, voice: voiceOf(each.voice), words: each.words })),
  }
}

const decisions: readonly Change['decided'][] = ['continues', 'changes', 'ends']
const on = (day: PlainDate | null) => (day ? { on: day } : {})
const order: readonly Voice[] = ['child', 'family', 'practitioner']
const childFirst = (a: { voice: Voice }, b: { voice: Voice }): number => order.indexOf(a.voice) - order.indexOf(b.voice)
/** The voice a column holds; whoever is none of the child and the family works with them. */
export const voiceOf = (text: string): Voice => order.find(voice => voice === text) ?? 'practitioner'

/** A row of `reviewsOf` as the rest of the code knows it. */
export function toReview(row: Selectable<Review>): ReviewRow {
  return {
    area: row.area,
    review: row.review,
    child: row.child,
    owedBy: row.owed_by_body,
    status: row.status === 'held' ? 'held' : 'due',
    dueOn: row.due_on,
    ...(row.on_day && { on: row.on_day }),
    ...(row.at_time && { time: row.at_time }),
    ...(row.place && { place: row.place }),
    ...(row.moved_because && { movedBecause: row.moved_because }),
    ...(row.held_on && {
      held: {
        on: row.held_on,
        present: row.present.map(personId),
        noReply: row.no_reply.map(personId),
        agreed: row.agreed ?? true,
        canDoNow: row.can_do_now ?? '',
        how: waysToShow.find(way => way === row.can_do_how) ?? 'said',
        ...(row.next_review_on && { nextOn: row.next_review_on }),
      },
    }),
  }
}
