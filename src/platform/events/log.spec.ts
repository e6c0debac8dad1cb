import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChildId, streamOf } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { introduceChild } from '../identity/circle.ts'
import { anActor, type TestPlatform, testPlatform, wrenshire } from '../testing/test-platform.ts'
import { append, Conflict } from './append.ts'
import { rebuild } from './rebuild.ts'
import { loadStream } from './run-command.ts'
import { verify } from './verify.ts'

let here: TestPlatform
let kofi: ChildId
const amara = anActor('parent')
const stranger = anActor('class-teacher')

beforeAll(async () => {
  here = await testPlatform([])
  kofi = await here.write(amara, act =>
    introduceChild(act, {
      area: wrenshire,
      bornOn: plainDate('2018-05-14'),
      given: 'Kofi',
      family: 'Mensah',
      standing: 'parent',
      relationship: 'mother',
    }),
  )
})
afterAll(() => here.drop())

const tell = (stream: string, expected: number, words: string, audience?: string) =>
  here.write(amara, act =>
    append(act, [
      {
        area: wrenshire,
        stream: streamOf('record', stream),
        expected,
        child: kofi,
        subject: 'record',
        events: [{ type: 'SomethingTold', data: { words, ...(audience && { audience }) } }],
        meta: { happenedOn: plainDate('2026-11-27'), receivedOn: plainDate('2026-11-28'), channel: 'phone' },
      },
    ]),
  )

const system = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client(here.database.as('tandem_system'))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

test('an event keeps who wrote it, when it was said and by what means', async () => {
  const stream = randomUUID()
  await tell(stream, 0, 'He loves buses')
  const [row] = await here.lay(
    'select actor, as_role, happened_on, received_on, channel, pack from log.event where stream = $1',
    [`record-${stream}`],
  )
  expect(row).toEqual({
    actor: amara.person,
    as_role: 'parent',
    happened_on: '2026-11-27',
    received_on: '2026-11-28',
    channel: 'phone',
    pack: 'additional-support-2025',
  })
})

test('of two who write at once one is told that the other wrote first', async () => {
  const stream = randomUUID()
  const both = await Promise.allSettled([tell(stream, 0, 'first'), tell(stream, 0, 'second')])
  expect(both.map(each => each.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(both.find(each => each.status === 'rejected')?.reason).toBeInstanceOf(Conflict)
})

test('someone without a relationship loads nothing of a stream, even when they know its name', async () => {
  const stream = randomUUID()
  await tell(stream, 0, 'He loves buses')
  expect(await here.write(stranger, act => loadStream(act, wrenshire, streamOf('record', stream)))).toEqual({
    events: [],
    version: 0,
  })
  expect((await here.write(amara, act => loadStream(act, wrenshire, streamOf('record', stream)))).version).toBe(1)
})

test.each(['tandem_read', 'tandem_write', 'tandem_system', 'tandem_owner'] as const)(
  'no one may change, cut or empty the log: %s',
  async role => {
    const client = new pg.Client(here.database.as(role))
    await client.connect()
    try {
      for (const change of [
        `update log.event set type = 'Other'`,
        'delete from log.event',
        'truncate log.event',
        `update log.erasure set reason = ''`,
      ]) {
        await client.query(
          `select set_config('app.areas', 'wrenshire', false), set_config('log.erasing', 'yes', false)`,
        )
        const answer = await client.query(change).then(
          done => String(done.rowCount),
          (error: Error) => error.message,
        )
        expect(answer).toMatch(/permission denied|only ever appended|^0$/)
      }
    } finally {
      await client.end()
    }
    expect(await here.lay(`select 1 from log.event where type = 'Other'`)).toEqual([])
  },
)

test('a log that nobody touched proves itself', async () => {
  expect(await system(client => verify(client, ['wrenshire']))).toEqual([])
})

test('words that the law says must go are blanked, and the chain still holds', async () => {
  const stream = randomUUID()
  await tell(stream, 0, 'A sentence about a neighbour')
  await system(async client => {
    await client.query(`select set_config('app.areas', 'wrenshire', false), set_config('app.person', $1, false)`, [
      amara.person,
    ])
    await client.query(`select erase_words('wrenshire', $1, 1, '{words}', 'asked by the neighbour', null)`, [
      `record-${stream}`,
    ])
    expect(await verify(client, ['wrenshire'])).toEqual([])
  })
  expect(await here.lay('select data from log.event where stream = $1', [`record-${stream}`])).toEqual([
    { data: { words: '' } },
  ])
})

test('words changed behind our back, a missing event and a cut tail each show', async () => {
  const [changed, missing, cut] = [randomUUID(), randomUUID(), randomUUID()]
  for (const stream of [changed, missing, cut]) for (const at of [0, 1, 2]) await tell(stream, at, `word ${at}`)
  await system(async client => {
    await client.query(`select set_config('app.areas', 'wrenshire', false)`)
    await client.query(`select seal_heads('wrenshire', '2026-11-30')`)
  })
  // Only a superuser with the triggers off can do this: what verify is for.
  const behind = async (sql: string, stream: string) => {
    const client = new pg.Client(here.database.admin)
    await client.connect()
    await client.query(`set session_replication_role = replica`)
    await client.query(sql, [`record-${stream}`])
    await client.end()
  }
  await behind(`update log.event set data = '{"words":"other"}' where stream = $1 and version = 2`, changed)
  await behind(`delete from log.event where stream = $1 and version = 2`, missing)
  await behind(`delete from log.event where stream = $1 and version = 3`, cut)
  await behind(
    `update log.stream_head set version = 2, hash = (select hash from log.event e where e.stream = stream_head.stream and e.version = 2) where stream = $1`,
    cut,
  )
  const problems = await system(client => verify(client, ['wrenshire']))
  expect(problems.map(({ stream, problem }) => `${stream} ${problem}`)).toEqual(
    expect.arrayContaining([
      `record-${changed} its words were changed`,
      `record-${missing} does not follow the event before it`,
      `record-${cut} the end of this stream was cut`,
    ]),
  )
})

test('read tables made again from the log are the same, and a row changed by hand shows', async () => {
  const owner = new pg.Client(here.database.as('tandem_owner'))
  await owner.connect()
  const first = await rebuild(owner, [], ['wrenshire'])
  expect(first.differ.filter(each => each.table !== 'timeline')).toEqual([])
  await rebuild(owner, [], ['wrenshire'], { mend: true })
  expect((await rebuild(owner, [], ['wrenshire'])).differ).toEqual([])
  await here.lay(`update read.timeline set type = 'Nothing' where type = 'SomethingTold'`)
  expect((await rebuild(owner, [], ['wrenshire'])).differ.map(each => each.table)).toEqual(['timeline'])
  await owner.end()
})
