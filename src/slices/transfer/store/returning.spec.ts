import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { areaId, commandId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import type { Act } from '../../../platform/db/act.ts'
import { asActorReading, asActorWriting } from '../../../platform/db/as-actor.ts'
import { openClient } from '../../../platform/db/pool.ts'
import { rebuild } from '../../../platform/events/rebuild.ts'
import { verify } from '../../../platform/events/verify.ts'
import { aBodyId, anActor, type TestPlatform, testPlatform } from '../../../platform/testing/test-platform.ts'
import { destinations } from '../../destinations/wiring.ts'
import { runRecord } from '../../record/store/run-record.ts'
import { record } from '../../record/wiring.ts'
import * as some from '../../redress/domain/testing.ts'
import { amara, layKofisWorld, priya } from '../../redress/store/testing.ts'
import { support } from '../../support/wiring.ts'
import type { TransferCommand } from '../domain/commands.ts'
import { transfer } from '../wiring.ts'
import { confirmTransfer, takeRecord } from './cross.ts'
import { runTransfer } from './run-transfer.ts'
import { annika, layTwoAreas, onDay, rashid, saltmere, says } from './testing.ts'

const areas = ['wrenshire', 'saltmere']
const wrenshire = areaId('wrenshire')
const both = [wrenshire, saltmere]
const council = aBodyId()
const dana = anActor('caseworker', { areas: [saltmere], forBody: council })
const entry = randomUUID()
let here: TestPlatform
let oakfield: string

beforeAll(async () => {
  here = await testPlatform([record, support, destinations, transfer], { clock: stoppedClock('2026-12-08T15:00:00Z') })
  await layKofisWorld(here)
  await layTwoAreas(here)
  await here.lay(
    `with made as (insert into identity.body (area, body, kind, name, short_name) values ('saltmere', $1, 'council', 'Saltmere Council', 'Saltmere'))
     insert into identity.person (area, person, full_name, called) values ('saltmere', $2, 'Dana Pike', 'Dana Pike')`,
    [council, dana.person],
  )
  await here.lay(
    `insert into identity.post (area, person, body, job, from_on) values ('saltmere', $1, $2, 'caseworker', '2024-09-01')`,
    [dana.person, council],
  )
  const [taught] = await here.lay(
    `update identity.child_place set seen_from = from_on - 30 where kind = 'taught-in' and child = $1 returning body`,
    [some.kofi],
  )
  oakfield = String(taught?.body)
  await writes('2026-12-08', 'A minute to think', 0, wrenshire)
  const away = await says(here, [])
  await confirmTransfer(here.platform, rashid, { area: wrenshire, child: some.kofi })
  await takeRecord(onDay(here, '2027-01-11'), annika, away)
}, 60_000)
afterAll(() => here.drop())

const writes = (day: string, words: string, after: number, area: typeof saltmere) =>
  writing(day, { ...amara, areas: [area] }, area, async act => {
    const answer = await runRecord(act, some.kofi, {
      ...{ type: 'WriteEntry', entry, after, part: 'helps', words, language: '', pictures: [] },
      ...{ voice: 'parent', audience: 'circle', named: [] },
    })
    if (!answer || isRefusal(answer)) throw new Error(answer ? answer.because : 'no child')
  })
const writing = <T>(day: string, actor: Actor, area: typeof saltmere, work: (act: Act) => Promise<T>): Promise<T> =>
  asActorWriting(onDay(here, day), actor, area, commandId(randomUUID()), work)
const words = (actor: Actor, day: string) =>
  asActorReading(onDay(here, day), actor, async ({ tx }) =>
    (await tx.selectFrom('record_entry').select(['words', 'version', 'area']).orderBy('version').execute()).map(
      row => `${row.area} ${row.version} ${row.words}`,
    ),
  )

test('[DES-5] from when a place could be read about moves along with the place', async () => {
  const [place] = await here.lay(
    `select (from_on - seen_from) as days from identity.child_place where area = 'saltmere' and kind = 'taught-in' and body = $1`,
    [oakfield],
  )
  expect(place).toEqual({ days: 30 })
})

test('[DES-5] a child who comes back has one record there, with all that was written before, meanwhile and after', async () => {
  await writes('2027-02-01', 'Two minutes to think', 1, saltmere)
  await here.lay(`update identity.person set phone = '01234 555000' where area = 'saltmere' and person = $1`, [
    amara.person,
  ])
  const back = randomUUID()
  const tell = (command: TransferCommand) =>
    writing('2027-06-01', { ...amara, areas: [saltmere] }, saltmere, async act => {
      const answer = await runTransfer(act, { area: saltmere, child: some.kofi }, back, command)
      if (isRefusal(answer)) throw new Error(answer.because)
    })
  const setting = priya.forBody
  if (!setting) throw new Error('no setting')
  await tell({
    type: 'SayTransfer',
    transfer: back,
    child: some.kofi,
    to: wrenshire,
    setting,
    on: plainDate('2027-06-07'),
  })
  await tell({ type: 'ReviewCircle', comes: [] })
  expect(await confirmTransfer(onDay(here, '2027-06-02'), dana, { area: saltmere, child: some.kofi })).toMatchObject({
    transfer: back,
  })
  expect(await takeRecord(onDay(here, '2027-06-07'), priya, back)).toMatchObject({ child: some.kofi })
  const all = ['wrenshire 1 A minute to think', 'wrenshire 2 Two minutes to think']
  expect(await words({ ...amara, areas: both }, '2027-06-08')).toEqual(all)
  expect(await words({ ...annika, areas: both }, '2027-06-08')).toEqual([])
  await writes('2027-06-09', 'Three minutes to think', 2, wrenshire)
  expect(await words({ ...priya, areas: both }, '2027-06-10')).toEqual([...all, 'wrenshire 3 Three minutes to think'])
})

test('[DES-5] both logs prove themselves, and read tables made again are the same', async () => {
  const as = async <T>(
    who: 'tandem_owner' | 'tandem_system',
    work: (client: Awaited<ReturnType<typeof openClient>>) => Promise<T>,
  ) => {
    const client = await openClient(here.database.as(who))
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }
  expect(await as('tandem_system', client => verify(client, areas))).toEqual([])
  const { differ } = await as('tandem_owner', client => rebuild(client, here.platform.projections, areas))
  expect(differ).toEqual([])
})

test('[DES-5] the area they came from is the closed one now, and how the family is reached is as they last said', async () => {
  expect(await here.lay(`select area from identity.closed_record where child = $1`, [some.kofi])).toEqual([
    { area: 'saltmere' },
  ])
  expect(
    await here.lay(`select phone from identity.person where area = 'wrenshire' and person = $1`, [amara.person]),
  ).toEqual([{ phone: '01234 555000' }])
})
