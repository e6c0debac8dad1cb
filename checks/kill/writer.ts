// Writes one event to each stream it is given, eight at a time, and says each stream once its write is acknowledged.
// A stream that holds its event already is acknowledged too: that write came through, and only its answer was lost.
//   node writer.ts <folder> <person> <child> < streams, one a line
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { areaId, childId, commandId, personId, streamOf } from '../../src/kernel/ids.ts'
import { plainDate } from '../../src/kernel/plain-date.ts'
import type { Actor } from '../../src/platform/access/actor.ts'
import { asActorWriting } from '../../src/platform/db/as-actor.ts'
import { append, Conflict } from '../../src/platform/events/append.ts'
import { openPlatform } from './open-platform.ts'

const [folder = '', person = '', child = ''] = process.argv.slice(2)
const area = areaId('wrenshire')
const actor: Actor = { person: personId(person), as: 'parent', areas: [area] }
const today = plainDate('2026-11-30')
const { platform, close } = await openPlatform(folder)

const write = (id: string) =>
  asActorWriting(platform, actor, area, commandId(id), act =>
    append(act, [
      {
        area,
        stream: streamOf('record', id),
        expected: 0,
        child: childId(child),
        subject: 'record',
        events: [{ type: 'SomethingTold', data: { words: id } }],
        meta: { happenedOn: today, receivedOn: today, channel: 'typed' },
      },
    ]),
  )

const waiting: string[] = []
for await (const line of createInterface({ input: process.stdin })) waiting.push(line)

const writeAll = async () => {
  for (let id = waiting.pop(); id; id = waiting.pop()) {
    try {
      await write(id)
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
    }
    // At once and whole: what stands in the pipe when we are killed has been acknowledged.
    writeSync(1, `${id}\n`)
  }
}
await Promise.all(Array.from({ length: 8 }, writeAll))
await close()
