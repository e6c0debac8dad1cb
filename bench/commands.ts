import { randomUUID } from 'node:crypto'
import { actorOf } from '../demo/teller.ts'
import { areaId, commandId, type PersonId } from '../src/kernel/ids.ts'
import { asActorReading, asActorWriting } from '../src/platform/db/as-actor.ts'
import { listChildren } from '../src/platform/identity/children.ts'
import type { OpenPlatform } from '../src/platform/open-platform.ts'
import { runRecord } from '../src/slices/record/store/run-record.ts'

/** Words of an ordinary length. */
export const words =
  'He told the whole class the bus route from home to the swimming pool. Every stop. Nobody rushed him.'

/**
 * One whole command, as often as it is called: load, decide, append, chain, projections, duties. Written into the records
 * of a whole school in turn: a record that only grows would measure its own length.
 */
export async function commandIn(opened: OpenPlatform): Promise<() => Promise<void>> {
  const priya = actorOf('priya')
  const children = await asActorReading(opened.platform, priya, listChildren)
  let turn = 0
  return async () => {
    const child = children[turn++ % children.length]?.child
    if (!child) throw new Error('Priya has children here')
    const done = await asActorWriting(opened.platform, priya, areaId('wrenshire'), commandId(randomUUID()), act =>
      runRecord(act, child, writeEntry(priya.person)),
    )
    if (!done || !Array.isArray(done)) throw new Error('The command was refused')
  }
}

const writeEntry = (whose: PersonId) =>
  ({
    type: 'WriteEntry',
    entry: randomUUID(),
    after: 0,
    part: 'joining-in',
    words,
    language: 'English',
    pictures: [],
    voice: 'professional',
    whose,
    audience: 'circle',
    named: [],
  }) as const
