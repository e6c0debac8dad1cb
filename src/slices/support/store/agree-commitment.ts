import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import type { AreaId, ChildId } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'
import type { Meta } from '../../../platform/events/event.ts'
import type { Proposal } from '../domain/commands.ts'
import type { CommitmentEvent } from '../domain/events.ts'
import { admitOwner } from './admit-owner.ts'
import { runCommitment } from './run-commitment.ts'

/**
 * Agrees a commitment under a fresh id, and lets in whoever owes it. Refused by SUP-1 when it does not say who, what,
 * how often and until when, by SUP-2 when another service is asked and the family was not.
 */
export async function agreeCommitment(
  act: Act,
  to: { readonly area: AreaId; readonly child: ChildId; readonly commitment: string },
  proposal: Proposal,
  meta: Partial<Meta> = {},
): Promise<readonly CommitmentEvent[] | Refusal> {
  const { commitment } = to
  const ownerBody = proposal.owner?.body ?? proposal.agreedFor
  const answer = await runCommitment(act, { ...to, ownerBody }, { type: 'AgreeCommitment', commitment, proposal }, meta)
  if (!isRefusal(answer) && proposal.owner) await admitOwner(act, to, proposal.owner)
  return answer
}
