import { personId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { listCircle, type Member, type Standing, standingsWith } from '../../../platform/identity/circle.ts'
import { listPosts } from '../../../platform/identity/people.ts'
import type { Writer } from '../domain/may.ts'
import type { RecordContext } from '../domain/record.ts'

export type RecordFacts = Pick<RecordContext, 'me' | 'child' | 'setting' | 'contact'> & {
  readonly circle: readonly Member[]
}

/** What the decider of a record needs: who writes, as what; the child's setting and its named contact. */
export async function loadRecordFacts(seen: Seen, child: ChildCard): Promise<RecordFacts> {
  const circle = await listCircle(seen, child.area, child.child)
  const standings = await standingsWith(seen, child.area, child.child)
  const lead = child.setting && (await listPosts(seen, child.area, child.setting, ['inclusion-lead', 'head']))[0]
  return {
    me: writerOf(seen, standings, circle),
    // A child's own person id is the child's id.
    child: personId(child.child),
    circle,
    ...(child.setting && { setting: child.setting }),
    ...(lead && { contact: lead.person }),
  }
}

/** The standing that counts when someone has several: family before work, work before a passing look. */
const order: readonly Standing[] = [
  'child',
  'parent',
  'carer',
  'adviser',
  'lead',
  'in-charge',
  'service',
  'officer',
  'case',
  'supply',
  'other',
]

function writerOf(seen: Seen, standings: readonly Standing[], circle: readonly Member[]): Writer {
  const { person } = seen.actor
  const standing = order.find(each => standings.includes(each)) ?? 'other'
  const actsFor = circle.find(member => member.person === person && member.standing === 'adviser')?.actsFor
  return { person, standing, ...(standing === 'adviser' && actsFor && { actsFor }) }
}
