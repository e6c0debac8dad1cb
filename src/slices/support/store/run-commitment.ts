import type { Refusal } from '../../../kernel/decider.ts'
import { isRefusal } from '../../../kernel/decider.ts'
import type { AreaId, BodyId, ChildId } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'
import type { Meta } from '../../../platform/events/event.ts'
import { runCommand } from '../../../platform/events/run-command.ts'
import type { CommitmentCommand } from '../domain/commands.ts'
import { commitment as decider } from '../domain/commitment.ts'
import type { CommitmentEvent } from '../domain/events.ts'
import type { Asker } from '../domain/may.ts'
import { admitLead, admitOwner } from './admit-owner.ts'
import { loadFacts } from './who-asks.ts'

/** Which commitment of which child, and whose clock and lead it has: what every page that acts on one has read. */
export type CommitmentRef = {
  readonly area: AreaId
  readonly child: ChildId
  readonly commitment: string
  readonly ownerBody: BodyId
}

/** Runs one command on a commitment. Answers what happened (nothing, when there was nothing to do) or a refusal. */
export async function runCommitment(
  act: Act,
  ref: CommitmentRef,
  command: CommitmentCommand,
  meta: Partial<Meta> = {},
  /** Whoever speaks without a relationship of their own: by the code of a class (ACC-24). */
  as?: Asker,
): Promise<readonly CommitmentEvent[] | Refusal> {
  const known = await loadFacts(act, { area: ref.area, child: ref.child, owner: ref.ownerBody })
  const facts = as ? { ...known, asker: as } : known
  const done = await runCommand(act, {
    area: ref.area,
    slice: 'support',
    id: ref.commitment,
    child: ref.child,
    subject: 'support',
    decider,
    command,
    facts,
    meta: act.actor.as === 'clock' ? { channel: 'clock', ...meta } : meta,
  })
  if (isRefusal(done)) return done
  await admitLead(act, ref, done.events)
  for (const { type, data } of done.events)
    if (type === 'CommitmentChanged' && data.before) await admitOwner(act, ref, data.agreement.owner)
  return done.events
}
