import type { May } from '../../../kernel/decider.ts'
import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type BodyCard, listBodies } from '../../../platform/identity/bodies.ts'
import { type ChildCard, findChild } from '../../../platform/identity/children.ts'
import { listCircle } from '../../../platform/identity/circle.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import { listAgreed } from '../../support/index.ts'
import type { Voice } from '../domain/events.ts'
import { mayHold } from '../domain/may.ts'
import { nextReviewBy } from '../domain/rules.ts'
import { type ChangeRow, listChanges } from './changes.ts'
import { findReview, listReviews } from './queries.ts'
import { type GoingOn, goingOnOf, listGoingOn, loadAsker } from './run-review.ts'

/** Someone who is asked before a review, and for whom they work. */
export type Around = {
  readonly person: PersonId
  readonly voice: Voice
  readonly relationship: string
  readonly body?: BodyId
}

type Names = {
  readonly child: ChildCard
  readonly me: PersonId
  readonly today: PlainDate
  readonly people: ReadonlyMap<PersonId, PersonCard>
  readonly bodies: ReadonlyMap<BodyId, BodyCard>
}

export type ReviewView = Names & {
  readonly review: NonNullable<Awaited<ReturnType<typeof findReview>>>
  /** The review that was held last, other than this one: what came of it stays there to read. */
  readonly before?: { readonly review: string; readonly on: PlainDate }
  readonly goingOn: readonly GoingOn[]
  /** Every agreement by its name, those that ended too: a review that ended one still says which. */
  readonly agreedNames: ReadonlyMap<string, string>
  readonly around: readonly Around[]
  /** Whether the one who asks sets its day, asks, moves and holds it (REV-1). */
  readonly mayHold: May
  /** The last day for the next review, were this one held today (REV-1). */
  readonly nextBy: PlainDate
}

/** A review as its pages show it; nothing when there is none or the one who asks has no relationship with the child. */
export async function findReviewView(seen: Seen, child: ChildId, id: string): Promise<ReviewView | undefined> {
  const card = await findChild(seen, child)
  const review = card && (await findReview(seen, card.area, child, id))
  if (!card || !review) return undefined
  const around = await listAround(seen, card)
  const agreed = await listAgreed(seen, card.area, child)
  const people = await listPeople(seen, card.area, [
    ...around.map(each => each.person),
    ...review.words.flatMap(each => [each.person, each.writtenBy]),
    ...review.asked.map(each => each.person),
    ...review.differences.map(each => each.person),
    ...(review.held?.present ?? []),
    ...review.changes.map(each => each.owner?.person),
  ])
  const bodies = await listBodies(seen, card.area, [review.owedBy, ...review.changes.map(each => each.owner?.body)])
  const [before] = (await listReviews(seen, card.area, child))
    .flatMap(each => (each.held && each.review !== id ? [{ review: each.review, on: each.held.on }] : []))
    .toSorted((a, b) => b.on.localeCompare(a.on))
  return {
    child: card,
    me: seen.actor.person,
    today: seen.today,
    review,
    ...(before && { before }),
    goingOn: goingOnOf(agreed),
    agreedNames: new Map(agreed.map(each => [each.commitment, each.name])),
    around,
    mayHold: mayHold(review, await loadAsker(seen, card.area)),
    nextBy: nextReviewBy(seen.packsIn(card.area).for('reviews'), seen.today, seen.calendarOf(review.owedBy)),
    people,
    bodies,
  }
}

export type ChangesView = Names & { readonly changes: readonly ChangeRow[]; readonly goingOn: readonly GoingOn[] }

/** What was asked to be different for a child, and what is agreed that could be. */
export async function findChangesView(seen: Seen, child: ChildId): Promise<ChangesView | undefined> {
  const card = await findChild(seen, child)
  if (!card) return undefined
  const changes = await listChanges(seen, card.area, child)
  const goingOn = await listGoingOn(seen, { area: card.area, child })
  const people = await listPeople(
    seen,
    card.area,
    changes.flatMap(change => [change.askedBy, change.answer?.by]),
  )
  const bodies = await listBodies(seen, card.area, [...changes.map(change => change.owedBy), card.setting])
  return { child: card, me: seen.actor.person, today: seen.today, changes, goingOn, people, bodies }
}

/** Whoever is asked: the child first, the family, those who work with them, and the teachers of their class. */
export async function listAround(seen: Seen, child: ChildCard): Promise<readonly Around[]> {
  const circle = (await listCircle(seen, child.area, child.child)).flatMap((member): Around[] => {
    const { person, relationship } = member
    switch (member.standing) {
      case 'child':
        return [{ person, voice: 'child', relationship }]
      case 'parent':
      case 'carer':
        return [{ person, voice: 'family', relationship }]
      case 'service':
        return [{ person, voice: 'practitioner', relationship }]
      default:
        return []
    }
  })
  const teachers = await teachersOf(seen, child)
  const bodyOf = await bodiesOf(
    seen,
    child,
    circle.filter(each => each.voice === 'practitioner'),
  )
  const known = new Set(circle.map(each => each.person))
  const withBody = circle.map((each): Around => {
    const body = bodyOf.get(each.person)
    return body ? { ...each, body } : each
  })
  return [...withBody, ...teachers.filter(teacher => !known.has(teacher.person))]
}

async function teachersOf(seen: Seen, child: ChildCard): Promise<readonly Around[]> {
  if (!child.setting || !child.className) return []
  const rows = await seen.tx
    .selectFrom('teaches')
    .select(['person', 'body', 'as_job'])
    .where('area', '=', child.area)
    .where('body', '=', child.setting)
    .where('class_words', '=', child.className)
    .where('as_job', '<>', 'supply')
    .where('from_at', '<=', seen.at)
    .where('until_at', '>', seen.at)
    .execute()
  return rows.map(({ person, body, as_job }) => ({
    person,
    body,
    voice: 'practitioner',
    relationship: as_job.replaceAll('-', ' '),
  }))
}

async function bodiesOf(
  seen: Seen,
  child: ChildCard,
  workers: readonly Around[],
): Promise<ReadonlyMap<PersonId, BodyId>> {
  if (workers.length === 0) return new Map()
  const rows = await seen.tx
    .selectFrom('post')
    .select(['person', 'body'])
    .where('area', '=', child.area)
    .where(
      'person',
      'in',
      workers.map(each => each.person),
    )
    .execute()
  return new Map(rows.map(row => [row.person, row.body]))
}
