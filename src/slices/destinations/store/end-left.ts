import type { AreaId, ChildId } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'
import { endMembership, listCircle } from '../../../platform/identity/circle.ts'

/** The places that the family said end with the move, as far as they are still there. Nobody of the family is ended so. */
export async function endLeft(
  act: Act,
  of: { readonly area: AreaId; readonly child: ChildId },
  leaves: readonly string[],
): Promise<void> {
  const circle = await listCircle(act, of.area, of.child)
  for (const each of circle)
    if (leaves.includes(each.member) && mayLeave(each.standing)) await endMembership(act, of, each.member)
}

/** Whose place a move may end: people at work around the child. A family's own places end in their own way (ACC-6). */
export const mayLeave = (standing: string): boolean => !['child', 'parent', 'carer', 'adviser'].includes(standing)
