import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { areaId, type ChildId, commandId, personId } from '../src/kernel/ids.ts'
import { plainDate } from '../src/kernel/plain-date.ts'
import type { Actor } from '../src/platform/access/actor.ts'
import { asActorWriting } from '../src/platform/db/as-actor.ts'
import { readPostmaster, stopPostmaster } from '../src/platform/db/launcher/postmaster.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { openClient } from '../src/platform/db/pool.ts'
import { installProjections } from '../src/platform/events/install-projections.ts'
import { verify } from '../src/platform/events/verify.ts'
import { introduceChild } from '../src/platform/identity/circle.ts'
import { projectFolder } from '../src/platform/project-folder.ts'
import { openPlatform } from './kill/open-platform.ts'

const area = areaId('wrenshire')
const mother: Actor = { person: personId(randomUUID()), as: 'parent', areas: [area] }
const folder = mkdtempSync(join(tmpdir(), 'kill-'))
const cluster = join(folder, 'postgres')
let child: ChildId

beforeAll(async () => {
  const { database, platform, close } = await openPlatform(folder)
  const owner = await openClient(database.as('tandem_owner'))
  await migrate(owner, { finish: client => installProjections(client, []) })
  await owner.end()
  child = await asActorWriting(platform, mother, area, commandId(randomUUID()), act =>
    introduceChild(act, {
      area,
      bornOn: plainDate('2018-05-14'),
      given: 'Kofi',
      family: 'Mensah',
      standing: 'parent',
      relationship: 'mother',
    }),
  )
  await close()
})
afterAll(async () => {
  await stopPostmaster(cluster)
  rmSync(folder, { recursive: true })
})

/** Writes the streams in another process, and kills what `kill` says once it has acknowledged so many. */
const writeUntil = async (streams: readonly string[], many: number, kill: (writer: ChildProcess) => void) => {
  const script = join(projectFolder, 'checks', 'kill', 'writer.ts')
  const writer = spawn(process.execPath, [script, folder, mother.person, child], { stdio: ['pipe', 'pipe', 'ignore'] })
  writer.stdin?.end(streams.join('\n'))
  const gone = once(writer, 'close')
  const acknowledged: string[] = []
  createInterface({ input: writer.stdout ?? process.stdin }).on('line', line => {
    acknowledged.push(line)
    if (acknowledged.length === many) kill(writer)
  })
  await gone
  return acknowledged
}

const killNode = (writer: ChildProcess) => writer.kill('SIGKILL')

/** The server and every process it made, none of which can write another byte. */
const killDatabase = () => {
  const server = readPostmaster(cluster)?.pid ?? 0
  const children = readFileSync(`/proc/${server}/task/${server}/children`, 'utf8').trim().split(' ').map(Number)
  for (const pid of [server, ...children]) process.kill(pid, 'SIGKILL')
}

test.runIf(process.platform === 'linux')(
  'kill -9 of Node, of the database and of both, during 500 writes: every acknowledged write is there, none twice',
  async () => {
    const streams = Array.from({ length: 500 }, () => randomUUID())
    const acknowledged: string[] = []
    const go = async (many: number, kill: (writer: ChildProcess) => void) => {
      const left = streams.filter(stream => !acknowledged.includes(stream))
      acknowledged.push(...(await writeUntil(left, many, kill)))
    }
    await go(100, killNode)
    await go(100, killDatabase)
    await go(100, writer => {
      killNode(writer)
      killDatabase()
    })
    expect(acknowledged.length).toBeGreaterThanOrEqual(300)
    expect(acknowledged.length).toBeLessThan(500)

    // What was acknowledged so far is there, before anything is tried again.
    expect(await written()).toEqual(expect.arrayContaining(acknowledged))
    await go(Number.POSITIVE_INFINITY, killNode)

    expect((await written()).sort()).toEqual([...streams].sort())
    expect(new Set(acknowledged).size).toBe(500)
    expect(await problems()).toEqual([])
  },
  60_000,
)

/** Every stream as often as it was written, from the log; the timeline must tell the same. */
const written = async (): Promise<string[]> => {
  const { database, close } = await openPlatform(folder)
  const system = await openClient(database.as('tandem_system'))
  await system.query(`select set_config('app.areas', $1, false)`, [area])
  const told = `where type = 'SomethingTold' order by stream`
  const log = await system.query<{ stream: string }>(`select stream from log.event ${told}`)
  const timeline = await system.query<{ stream: string }>(`select stream from read.timeline ${told}`)
  await system.end()
  await close()
  expect(timeline.rows).toEqual(log.rows)
  return log.rows.map(row => row.stream.replace('record-', ''))
}

const problems = async () => {
  const { database, close } = await openPlatform(folder)
  const system = await openClient(database.as('tandem_system'))
  const found = await verify(system, [area])
  await system.end()
  await close()
  return found
}
