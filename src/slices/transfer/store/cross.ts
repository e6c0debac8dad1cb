import { randomUUID } from 'node:crypto'
import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import { type AreaId, commandId, type PersonId, streamOf } from '../../../kernel/ids.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import type { Act } from '../../../platform/db/act.ts'
import { asActorReading, asSystem } from '../../../platform/db/as-actor.ts'
import { handOver, listOwing } from '../../../platform/duties/hand-over.ts'
import { append } from '../../../platform/events/append.ts'
import { loadStream, metaOf } from '../../../platform/events/run-command.ts'
import { carryChild, closeChild } from '../../../platform/identity/carry-child.ts'
import { listPosts, listStaff } from '../../../platform/identity/people.ts'
import type { Platform } from '../../../platform/platform.ts'
import { endMovedLinks } from '../../sharing/index.ts'
import type { ArrivalAsked, ArrivalTaken, TransferTaken } from '../domain/events.ts'
import { type ArrivalRow, findTransfer, listArrivals, type TransferRow } from './queries.ts'
import { runTransfer } from './run-transfer.ts'

/** The two doors between areas. Each asks first, as the one who acts, what that person may see; then both areas at once. */

/**
 * The old area's officer confirms: the move stands in the other area's list of arrivals. Refused by DES-5; nothing where the
 * one who asks has no relationship with the child.
 */
export async function confirmTransfer(
  platform: Platform,
  actor: Actor,
  of: Pick<TransferRow, 'area' | 'child'>,
): Promise<Refusal | TransferRow | undefined> {
  const found = await asActorReading(platform, actor, seen => findTransfer(seen, of.area, of.child))
  if (!found) return undefined
  return inBoth(platform, actor, found.area, found.to, async act => {
    const answer = await runTransfer(act, found, found.transfer, { type: 'ConfirmTransfer' })
    if (isRefusal(answer)) return answer
    if (answer.length === 0) return found
    const { transfer: arrival, area: from, child: coming, setting, on } = found
    await append(act, [
      {
        ...{ area: found.to, stream: streamOf('arrival', arrival), expected: 0, subject: 'record', meta: metaOf(act) },
        events: [{ type: 'ArrivalAsked', data: { arrival, from, coming, setting, on } } satisfies ArrivalAsked],
      },
    ])
    return found
  })
}

/**
 * The new area takes the record: all of it or nothing, in one transaction. Only whoever finds the arrival in their list;
 * refused by DES-5 before the day, or where the old area has not confirmed it.
 */
export async function takeRecord(
  platform: Platform,
  actor: Actor,
  arrival: string,
): Promise<Refusal | ArrivalRow | undefined> {
  const [found] = await asActorReading(platform, actor, seen => listArrivals(seen, arrival))
  if (!found) return undefined
  const { area: to, from, child, setting } = found
  return inBoth(platform, actor, from, to, async act => {
    const moved = await findTransfer(act, from, child)
    if (!moved) return undefined
    const answer = await runTransfer(act, moved, moved.transfer, { type: 'LetGo' })
    if (isRefusal(answer)) return answer
    const [leads] = await listPosts(act, to, setting, ['inclusion-lead', 'head'])
    const lead = leads?.person ?? actor.person
    await carryChild(act, { from, to, child, comes: moved.comes, setting, on: moved.on })
    for (const body of await listOwing(act, to, child))
      if (body !== setting && (await listStaff(act, to, body)).length === 0)
        await handOver(act, { area: to, child, from: body, to: setting, person: lead, everything: true })
    await endMovedLinks(act, { area: to, child })
    await sayTaken(act, found, lead)
    await closeChild(act, from, child, to)
    return found
  })
}

const inBoth = <T>(
  platform: Platform,
  actor: Actor,
  from: AreaId,
  to: AreaId,
  work: (act: Act) => Promise<T>,
): Promise<T> => {
  const areas = [...new Set([...actor.areas, from, to])]
  const asking = { ...actor, areas }
  return asSystem(
    platform,
    { area: from, areas, actor: asking, commandId: commandId(randomUUID()), at: platform.clock.now() },
    work,
  )
}

/** In the new area: the first thing that happens to the record there, and the arrival is over. */
async function sayTaken(act: Act, { area, arrival, child, from, setting }: ArrivalRow, lead: PersonId): Promise<void> {
  const { today, actor } = act
  const versionOf = async (slice: string) => (await loadStream(act, area, streamOf(slice, arrival))).version
  const taken: TransferTaken = {
    type: 'TransferTaken',
    data: { transfer: arrival, child, from, setting, lead, by: actor.person, on: today },
  }
  const over: ArrivalTaken = { type: 'ArrivalTaken', data: { arrival, on: today } }
  await append(act, [
    {
      ...{ area, stream: streamOf('transfer', arrival), child, subject: 'record', meta: metaOf(act) },
      ...{ expected: await versionOf('transfer'), events: [taken] },
    },
    {
      ...{ area, stream: streamOf('arrival', arrival), subject: 'record', meta: metaOf(act) },
      ...{ expected: await versionOf('arrival'), events: [over] },
    },
  ])
}
