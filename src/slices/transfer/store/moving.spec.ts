import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { areaId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { asActorReading } from '../../../platform/db/as-actor.ts'
import { openClient } from '../../../platform/db/pool.ts'
import { rebuild } from '../../../platform/events/rebuild.ts'
import { verify } from '../../../platform/events/verify.ts'
import { listClosed, openClosed } from '../../../platform/identity/carry-child.ts'
import { type TestPlatform, testPlatform } from '../../../platform/testing/test-platform.ts'
import { agreeUntil, layMove } from '../../destinations/store/testing.ts'
import { destinations } from '../../destinations/wiring.ts'
import type { WriteEntry } from '../../record/domain/commands.ts'
import { runRecord } from '../../record/store/run-record.ts'
import { record } from '../../record/wiring.ts'
import * as some from '../../redress/domain/testing.ts'
import { amara, jo, layKofisWorld, priya } from '../../redress/store/testing.ts'
import { support } from '../../support/wiring.ts'
import { transfer } from '../wiring.ts'
import { confirmTransfer, takeRecord } from './cross.ts'
import { listArrivals } from './queries.ts'
import { annika, layTwoAreas, onDay, placeOf, rashid, saltmere, sands, says } from './testing.ts'

const areas = ['wrenshire', 'saltmere']
let here: TestPlatform
let commitment: string
let theTransfer: string = randomUUID()
let before: readonly Record<string, unknown>[]
beforeAll(async () => {
  here = await testPlatform([record, support, destinations, transfer], { clock: stoppedClock('2026-12-08T15:00:00Z') })
  await layKofisWorld(here)
  await layTwoAreas(here)
  await writes('A minute to think', { part: 'helps' })
  await writes('Only for Gareth and me', { audience: 'named', named: [some.gareth] })
  await writes('Nobody else', { audience: 'only-me' })
  commitment = await agreeUntil(here, 'Talk Time', plainDate('2027-03-26'))
  await layMove(here, randomUUID())
  before = await carriedRows('wrenshire')
})
afterAll(() => here.drop())

/** Writes an entry as the mother, in whichever area the record is. */
const writes = (words: string, more: Partial<WriteEntry> = {}, area = areaId('wrenshire')) =>
  here.write(
    { ...amara, areas: [area] },
    async act => {
      const answer = await runRecord(act, some.kofi, {
        ...{ type: 'WriteEntry', entry: randomUUID(), after: 0, part: 'hopes', words, language: '', pictures: [] },
        ...{ voice: 'parent', audience: 'circle', named: [], ...more },
      })
      if (!answer || isRefusal(answer)) throw new Error(answer ? answer.because : 'no child')
    },
    area,
  )
const of = { area: amara.areas[0] ?? saltmere, child: some.kofi }
/** What stands in the record, without the area it stands in. */
const carriedRows = (area: string) =>
  here.lay(
    `select entry, version, part, words, voice, author, typed_by, audience, named, written_on::text as on
     from read.record_entry where area = $1 order by entry, version`,
    [area],
  )
const proves = async (
  work: (client: Awaited<ReturnType<typeof openClient>>) => Promise<unknown>,
  as: 'tandem_owner' | 'tandem_system',
) => {
  const client = await openClient(here.database.as(as))
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
const unproved = () => proves(client => verify(client, areas), 'tandem_system')
const taking = (day: string, actor: Actor = annika) => takeRecord(onDay(here, day), actor, theTransfer)

test('[DES-5] nothing crosses before the family has said who comes along and the area they leave has confirmed it', async () => {
  expect(await taking('2027-01-11')).toBeUndefined()
  theTransfer = await says(here, [await placeOf(here, some.jo)])
  expect(await taking('2027-01-11')).toBeUndefined()
  expect(await confirmTransfer(here.platform, priya, of)).toMatchObject({ clause: 'DES-5' })
  expect(await confirmTransfer(here.platform, rashid, of)).toMatchObject({ transfer: theTransfer })
  expect(await here.read(annika, seen => listArrivals(seen))).toMatchObject([{ child: some.kofi, setting: sands }])
  expect(await here.read({ ...priya, areas: [saltmere] }, seen => listArrivals(seen))).toEqual([])
})

test('[DES-5] not before the day', async () => {
  expect(await taking('2027-01-10')).toMatchObject({ clause: 'DES-5' })
  expect(await here.lay(`select child from identity.child where area = 'saltmere'`)).toEqual([])
})

test('[DES-5] then the whole record goes on there: every word with its writer, voice, readers and day', async () => {
  const taken = await taking('2027-01-11')
  expect(isRefusal(taken)).toBe(false)
  expect(taken).toMatchObject({ child: some.kofi })
  expect(await carriedRows('saltmere')).toEqual(before)
  const told = (area: string) =>
    here.lay(
      `select stream, type, happened_on, recorded_at, actor, as_role, for_body, said_by, pack, clauses, data, data_hash
       from log.event where area = $1 and child = $2 and type not in ('DutiesStopped', 'DutiesHandedOver', 'TransferTaken', 'CircleChanged') order by position`,
      [area, some.kofi],
    )
  expect(await told('saltmere')).toEqual(await told('wrenshire'))
})

test('[DES-5] the chain continues: the new area alone proves that it is the old record, and both logs hold', async () => {
  expect(await unproved()).toEqual([])
  const [head] = await here.lay(
    `select data ->> 'from' as from, (data ->> 'version')::integer as version from log.event
     where area = 'saltmere' and type = 'ChainContinued' and stream = 'record-' || $1`,
    [some.kofi],
  )
  expect(head).toMatchObject({ from: 'wrenshire' })
  const differ = await proves(
    async client => (await rebuild(client, here.platform.projections, areas)).differ,
    'tandem_owner',
  )
  expect(differ).toEqual([])
})

test('[DES-5] one word changed on the way, and it does not prove itself', async () => {
  const change = (to: string) =>
    here.lay(
      `do $$ begin
         set local session_replication_role = replica;
         update log.event set pack = '${to}' where area = 'saltmere' and type = 'EntryWritten'
           and position = (select min(position) from log.event where area = 'saltmere' and type = 'EntryWritten');
       end $$`,
    )
  const [row] = await here.lay(`select pack from log.event where area = 'saltmere' and type = 'EntryWritten' limit 1`)
  await change('another-pack')
  expect(await unproved()).toContainEqual(
    expect.objectContaining({ area: 'saltmere', problem: 'is not the record that came from wrenshire' }),
  )
  await change(String(row?.pack))
  expect(await unproved()).toEqual([])
})

const counts = (actor: Actor, at = '2027-01-12') =>
  asActorReading(onDay(here, at), actor, async ({ tx }) => ({
    child: (await tx.selectFrom('child').select('area').execute()).map(row => row.area),
    words: (await tx.selectFrom('record_entry').select(['words', 'area']).execute()).map(row => row.words).toSorted(),
  }))
const both = [...amara.areas, saltmere]

test('[DES-5] the family and whoever they said read it there; nobody reads it where it was', async () => {
  const all = ['A minute to think', 'Nobody else', 'Only for Gareth and me']
  expect(await counts({ ...amara, areas: both })).toEqual({ child: ['saltmere'], words: all })
  expect(await counts({ ...jo, areas: both })).toEqual({ child: ['saltmere'], words: all.slice(0, 1) })
  expect(await counts(annika)).toEqual({ child: ['saltmere'], words: all.slice(0, 1) })
  for (const gone of [priya, rashid, amara, jo]) expect(await counts(gone)).toEqual({ child: [], words: [] })
  for (const gone of [priya, rashid]) expect(await counts({ ...gone, areas: both })).toEqual({ child: [], words: [] })
})

test('[DES-5] what is written after is read by nobody of the old area', async () => {
  await writes('She likes the sea', {}, saltmere)
  expect((await counts({ ...priya, areas: both })).words).toEqual([])
  expect((await counts(annika)).words).toContain('She likes the sea')
})

test('[DES-5] the old record is closed: what is written there is refused, by the clause', async () => {
  await expect(writes('After all')).rejects.toThrow()
  await expect(
    here.lay(
      `select log.append_events(jsonb_build_array(jsonb_build_object('area', 'wrenshire', 'stream', 'record-' || $1::text, 'child', $1::text, 'type', 'X',
         'data', '{}'::jsonb, 'happened_on', '2027-01-12', 'received_on', '2027-01-12', 'channel', 'typed', 'pack', 'p', 'command_id', $2::text, 'wave', 1)),
         jsonb_build_array(jsonb_build_object('area', 'wrenshire', 'stream', 'record-' || $1::text,
           'expected', (select version from log.stream_head where area = 'wrenshire' and stream = 'record-' || $1::text))))`,
      [some.kofi, randomUUID()],
    ),
  ).rejects.toMatchObject({ code: 'TI411' })
})

test('[DES-4, DES-5] everything owed is owed in the new area by the new setting, and nothing any more in the old', async () => {
  const owed = (area: string) =>
    here.lay(`select distinct owed_by_body as body from read.duty where area = $1 and ended_on is null`, [area])
  expect(await owed('wrenshire')).toEqual([])
  expect(await owed('saltmere')).toEqual([{ body: sands }])
  expect(await here.lay(`select count(*)::integer as n from read.timeline where area = 'wrenshire'`)).toEqual([
    { n: 0 },
  ])
  const [agreed] = await here.lay(
    `select owner_body, owner_person, status, to_on::text as to from read.commitment where area = 'saltmere' and commitment = $1`,
    [commitment],
  )
  expect(agreed).toEqual({ owner_body: sands, owner_person: annika.person, status: 'agreed', to: '2027-03-26' })
})

test('[DES-5] an officer opens what was closed with a legal reason, for hours; nobody else; and the family reads it', async () => {
  const open = (actor: Actor, words = 'Order of the family court, 12 January') =>
    here.write(actor, act => openClosed(act, of, 'court', words, 4))
  await expect(open(priya)).rejects.toMatchObject({ code: 'TI403' })
  await expect(open(rashid, ' ')).rejects.toMatchObject({ code: 'TI403' })
  await open(rashid)
  const reads = (actor: Actor, day: string) =>
    asActorReading(onDay(here, day), actor, async seen => (await listClosed(seen, of.area, of.child)).length)
  expect(await reads(rashid, '2026-12-09')).toBe(0)
  const opened = await here.read(rashid, seen => listClosed(seen, of.area, of.child))
  expect(opened.map(each => each.type)).toContain('EntryWritten')
  expect(JSON.stringify(opened)).not.toContain('Nobody else')
  expect(await here.read(priya, seen => listClosed(seen, of.area, of.child))).toEqual([])
  const openings = await asActorReading(onDay(here, '2027-01-12'), { ...amara, areas: both }, ({ tx }) =>
    tx.selectFrom('closed_opening').select(['person', 'reason']).execute(),
  )
  expect(openings).toEqual([{ person: rashid.person, reason: 'court' }])
})

test('[IDT-2, DES-5] a sealed child’s record does not move in this way', async () => {
  const other = await testPlatform([record, support, destinations, transfer], {
    clock: stoppedClock('2026-12-08T15:00:00Z'),
  })
  try {
    await layKofisWorld(other)
    await other.lay(`update identity.child set sealed_at = now()`)
    await expect(
      other.lay(`select identity.carry_child('wrenshire', 'saltmere', $1, '{}', $2, '2027-01-11')`, [some.kofi, sands]),
    ).rejects.toMatchObject({ code: 'TI403' })
  } finally {
    await other.drop()
  }
})
