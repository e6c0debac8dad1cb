import { fold, isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import { type AreaId, type BodyId, type ChildId, streamOf } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Act } from '../../../platform/db/act.ts'
import { append } from '../../../platform/events/append.ts'
import type { Append } from '../../../platform/events/event.ts'
import { baseContext, loadStream, loadStreams, metaOf } from '../../../platform/events/run-command.ts'
import type { TellGroupSession, Telling, TellSession } from '../domain/commands.ts'
import { commitment as commitmentDecider } from '../domain/commitment.ts'
import { type CommitmentEvent, upcast } from '../domain/events.ts'
import { group as groupDecider } from '../domain/group.ts'
import type { GroupEvent } from '../domain/group-events.ts'
import { admitLead } from './admit-owner.ts'
import { loadFactsOfMany } from './who-asks.ts'

/** One child's part in a group's session. */
export type Credit = {
  readonly area: AreaId
  readonly child: ChildId
  readonly commitment: string
  readonly ownerBody: BodyId
  readonly telling: Telling
}

/**
 * Tells of one session of a group, once, and credits it to each child's own commitment, in whichever area the child is
 * held: one transaction, all or nothing (SUP-3). Refused when the session was told before, has not come, or one of the
 * children is not in this group; the refusal says so without naming who.
 */
export async function tellGroup(
  act: Act,
  to: { readonly area: AreaId; readonly group: string; readonly day: PlainDate },
  telling: TellGroupSession['telling'],
  credits: readonly Credit[],
): Promise<'told' | Refusal> {
  const stream = streamOf('group', to.group)
  const own = await loadStream<GroupEvent>(act, to.area, stream)
  const streams = credits.map(({ area, commitment }) => ({ area, stream: streamOf('support', commitment) }))
  const loaded = await loadStreams<CommitmentEvent>(act, streams)
  const facts = await loadFactsOfMany(
    act,
    credits.map(({ area, child, ownerBody }) => ({ area, child, owner: ownerBody })),
  )
  const base = baseContext(act, 'support')
  const [first] = facts
  if (!first) return refuse('SUP-3', 'There is nobody in this group on this day.')

  const command: TellGroupSession = { type: 'TellGroupSession', day: to.day, telling }
  const held = groupDecider.decide(command, fold(groupDecider, own.events), { ...base, ...first })
  if (isRefusal(held)) return held
  const meta = metaOf(act)
  const appends: Append[] = [{ area: to.area, stream, expected: own.version, subject: 'support', events: held, meta }]
  const credited: { readonly credit: Credit; readonly events: readonly CommitmentEvent[] }[] = []
  for (const [place, credit] of credits.entries()) {
    const before = loaded[place]
    const known = facts[place]
    if (!before || !known) continue
    const tell: TellSession = { type: 'TellSession', day: to.day, telling: credit.telling, group: to.group }
    const state = fold(commitmentDecider, before.events.map(upcast))
    const events = commitmentDecider.decide(tell, state, { ...base, ...known })
    if (isRefusal(events)) return events
    credited.push({ credit, events })
    appends.push({
      area: credit.area,
      stream: streamOf('support', credit.commitment),
      expected: before.version,
      child: credit.child,
      subject: 'support',
      events,
      meta,
    })
  }
  await append(act, appends)
  for (const { credit, events } of credited) await admitLead(act, credit, events)
  return 'told'
}
