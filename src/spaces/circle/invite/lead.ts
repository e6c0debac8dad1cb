import type { ChildId, ClauseId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type Invitation, listInvitations } from '../../../platform/identity/invitations.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import { type Answer, seeOther } from '../../../platform/web/answer.ts'
import type { Text as WhoText } from '../../identity/text/text.ts'
import { mayPutRight, type WhoView } from '../../identity/who-view.ts'
import * as paths from '../paths.ts'

/** For whoever leads on the child, by this clause. */
export const mayLead = (clause: ClauseId) => (view: WhoView, words: WhoText) => mayPutRight(view, clause, words)

/** The invitations around the child, with everybody's name who is in one. */
export async function withInvitations(
  seen: Seen,
  view: WhoView,
): Promise<{ readonly invitations: readonly Invitation[]; readonly people: ReadonlyMap<string, PersonCard> }> {
  const invitations = await listInvitations(seen, view.child)
  const people = await listPeople(
    seen,
    view.child.area,
    invitations.flatMap(each => [each.askedBy, each.startedBy, each.actsFor]),
  )
  return { invitations, people }
}

/** One of them in this state, or nothing. */
export const oneOf =
  (id: string, ...status: readonly Invitation['status'][]) =>
  async (seen: Seen, view: WhoView) => {
    const found = await withInvitations(seen, view)
    const invitation = found.invitations.find(each => each.invitation === id && status.includes(each.status))
    return { ...found, invitation }
  }

/** Back to the list, with one sentence. */
export const toList = (child: ChildId, said: string): Answer => seeOther(paths.invitations.to({ child }), said)
