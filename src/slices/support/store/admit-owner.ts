import type { AreaId, BodyId, ChildId } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'
import { admitToCircle, standingsWith } from '../../../platform/identity/circle.ts'
import { listPeople, listPosts } from '../../../platform/identity/people.ts'
import type { CommitmentEvent, Owner } from '../domain/events.ts'

/** What becomes the lead's to answer, so the lead must be able to read it (SUP-2, SUP-5, SUP-6). */
const leadAnswers: ReadonlySet<CommitmentEvent['type']> = new Set([
  'PartNotAnswered',
  'SessionNotTold',
  'ShortfallNoticed',
])

/**
 * Lets the lead of the body that owes it read what has just become theirs to answer, whoever's word it was: a parent's tap
 * may be the one that makes a shortfall. Where the one who spoke may let nobody in (supply, an adviser, whoever handles a
 * concern), the next morning does.
 */
export async function admitLead(
  act: Act,
  of: { readonly area: AreaId; readonly child: ChildId; readonly ownerBody: BodyId },
  events: readonly CommitmentEvent[],
): Promise<void> {
  if (events.some(({ type }) => leadAnswers.has(type))) await admitOwner(act, of, { body: of.ownerBody })
}

/**
 * Whoever gives support, or answers for the service that is asked to, stands in the child's circle from then on: nobody
 * can give what they cannot see. A body that only handles a concern asks the lead to do this.
 */
export async function admitOwner(
  act: Act,
  to: { readonly area: AreaId; readonly child: ChildId },
  owner: Owner,
): Promise<void> {
  const mayAdmit = ['lead', 'officer', 'in-charge', 'service', 'parent', 'carer', 'child'] as const
  const mine = await standingsWith(act, to.area, to.child)
  if (!mayAdmit.some(each => mine.includes(each)) && act.actor.as !== 'clock') return
  const [leads] = owner.person ? [] : await listPosts(act, to.area, owner.body, ['service-lead', 'area-officer'])
  const person = owner.person ?? leads?.person
  if (!person || person === act.actor.person) return
  const words = (await listPeople(act, to.area, [person])).get(person)?.jobWords
  await admitToCircle(act, to, { person, standing: 'service', relationship: words || 'gives support' })
}
