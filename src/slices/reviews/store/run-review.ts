import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import { isFamilyStanding } from '../../../kernel/standing.ts'
import { isFamily } from '../../../platform/access/actor.ts'
import type { Act, Seen } from '../../../platform/db/act.ts'
import type { Meta } from '../../../platform/events/event.ts'
import { runCommand } from '../../../platform/events/run-command.ts'
import { listCircle } from '../../../platform/identity/circle.ts'
import { type AgreedRow, listAgreed, type Owner, type Rhythm } from '../../support/index.ts'
import { type ChangeCommand, changeRequest } from '../domain/change-request.ts'
import type { AgreedNow, ReviewCommand } from '../domain/commands.ts'
import type { ChangeEvent, ReviewEvent } from '../domain/events.ts'
import { review as decider } from '../domain/review.ts'

type Of = { readonly area: AreaId; readonly child: ChildId }

/** Runs one command on a review. Answers what happened, or a refusal with its clause. */
export async function runReview(
  act: Act,
  of: Of,
  review: string,
  command: ReviewCommand,
  meta: Partial<Meta> = {},
): Promise<readonly ReviewEvent[] | Refusal> {
  const isHeld = command.type === 'HoldReview'
  const agreed = isHeld ? await listGoingOn(act, of) : []
  const family = isHeld ? await listFamily(act, of) : []
  const facts = { asker: await loadAsker(act, of.area), agreed, family }
  const where = { ...of, slice: 'reviews', id: review, subject: 'reviews' } as const
  const done = await runCommand(act, { ...where, decider, command, facts, meta })
  return isRefusal(done) ? done : done.events
}

/** Runs one command on a request for a change. Answers what happened, or a refusal with its clause. */
export async function runChange(
  act: Act,
  of: Of,
  change: string,
  command: ChangeCommand,
  meta: Partial<Meta> = {},
): Promise<readonly ChangeEvent[] | Refusal> {
  const facts = { asker: await loadAsker(act, of.area) }
  const where = { ...of, slice: 'reviews', id: change, subject: 'reviews' } as const
  const done = await runCommand(act, { ...where, decider: changeRequest, command, facts, meta })
  return isRefusal(done) ? done : done.events
}

/** The child and their family around them now. */
export const listFamily = async (seen: Seen, { area, child }: Of): Promise<readonly PersonId[]> =>
  (await listCircle(seen, area, child)).filter(each => isFamilyStanding(each.standing)).map(each => each.person)

/** What is agreed with a child now: each has its word at a review (REV-4). */
export const listGoingOn = async (seen: Seen, { area, child }: Of): Promise<readonly GoingOn[]> =>
  goingOnOf(await listAgreed(seen, area, child))

/** Of all that was agreed, what still goes on or was asked of a partner. */
export const goingOnOf = (rows: readonly AgreedRow[]): readonly GoingOn[] =>
  rows
    .filter(row => row.status === 'asked' || row.status === 'agreed')
    .map(({ commitment, name, what, from, to, outcome, owner, ownerBody, rhythm }) => ({
      ...{ commitment, name, what, from, to, outcome, owner, ownerBody, rhythm },
    }))
export type GoingOn = AgreedNow & {
  readonly what: string
  readonly rhythm: Rhythm
  readonly outcome: string
  readonly owner: Owner
}

/** Who asks, and the bodies they work for here; a parent who also works at the school asks as a parent. */
export async function loadAsker(seen: Seen, area: AreaId): Promise<{ person: PersonId; bodies: readonly BodyId[] }> {
  const { person } = seen.actor
  if (isFamily(seen.actor)) return { person, bodies: [] }
  const posts = await seen.tx
    .selectFrom('post')
    .select('body')
    .distinct()
    .where('area', '=', area)
    .where('person', '=', person)
    .where('from_on', '<=', seen.today)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', seen.today)]))
    .execute()
  return { person, bodies: posts.map(post => post.body) }
}
