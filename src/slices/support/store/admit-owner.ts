import type { AreaId, ChildId } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'
import { admitToCircle, standingsWith } from '../../../platform/identity/circle.ts'
import { listPeople, listPosts } from '../../../platform/identity/people.ts'
import type { Owner } from '../domain/events.ts'

/**
 * Whoever gives support, or answers for the service that is asked to, stands in the child's circle from then on: nobody
 * can give what they cannot see. A body that only handles a concern asks the lead to do this.
 */
export async function admitOwner(
  act: Act,
  to: { readonly area: AreaId; readonly child: ChildId },
  owner: Owner,
): Promise<void> {
  const mayAdmit = ['lead', 'officer', 'in-charge', 'service'] as const
  const mine = await standingsWith(act, to.area, to.child)
  if (!mayAdmit.some(each => mine.includes(each)) && act.actor.as !== 'clock') return
  const [leads] = owner.person ? [] : await listPosts(act, to.area, owner.body, ['service-lead', 'area-officer'])
  const person = owner.person ?? leads?.person
  if (!person || person === act.actor.person) return
  const words = (await listPeople(act, to.area, [person])).get(person)?.jobWords
  await admitToCircle(act, to, { person, standing: 'service', relationship: words || 'gives support' })
}
