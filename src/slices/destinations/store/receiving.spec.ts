import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { asActorReading } from '../../../platform/db/as-actor.ts'
import { openClient } from '../../../platform/db/pool.ts'
import { runWhatFallsDue } from '../../../platform/duties/fall-due.ts'
import { rebuild } from '../../../platform/events/rebuild.ts'
import { verify } from '../../../platform/events/verify.ts'
import { listCircle } from '../../../platform/identity/circle.ts'
import {
  aBodyId,
  anActor,
  type TestPlatform,
  testPlatform,
  wrenshire,
} from '../../../platform/testing/test-platform.ts'
import { runRecord } from '../../record/store/run-record.ts'
import { record } from '../../record/wiring.ts'
import * as some from '../../redress/domain/testing.ts'
import { amara, jo, layKofisWorld, priya } from '../../redress/store/testing.ts'
import { support } from '../../support/wiring.ts'
import { destinations } from '../wiring.ts'
import { findReceived, listComing } from './received.ts'
import { agreeUntil, layMove, tellMove } from './testing.ts'

const move = randomUUID()
const larkhill = aBodyId()
const bethan = anActor('inclusion-lead', { forBody: larkhill })
const owen = anActor('head', { forBody: larkhill })
let here: TestPlatform
let commitment: string
beforeAll(async () => {
  here = await testPlatform([record, support, destinations], { clock: stoppedClock('2026-12-08T15:00:00Z') })
  await layKofisWorld(here)
  await here.lay(
    `insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, 'setting', 'Larkhill', 'Larkhill')`,
    [larkhill],
  )
  for (const [person, job, name] of [
    [bethan.person, 'inclusion-lead', 'Bethan Rees'],
    [owen.person, 'head', 'Owen Pryce-Jones'],
  ]) {
    await here.lay(`insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, $2, $2)`, [
      person,
      name,
    ])
    await here.lay(
      `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, $3, '2026-01-01')`,
      [person, larkhill, job],
    )
  }
  for (const [part, audience, words] of [
    ['keep-me-safe', 'circle', 'Blue inhaler in the office'],
    ['helps', 'circle', 'A minute to think'],
    ['good-at', 'family-and-author', 'Secret jokes'],
    ['hopes', 'circle', 'To drive a bus'],
  ] as const)
    await writes(part, audience, words)
  commitment = await agreeUntil(here, 'Talk Time', plainDate('2027-03-26'))
  await layMove(here, move)
})
afterAll(() => here.drop())

const writes = (
  part: 'keep-me-safe' | 'helps' | 'good-at' | 'hopes',
  audience: 'circle' | 'family-and-author',
  words: string,
) =>
  here.write(amara, async act => {
    const entry = { entry: randomUUID(), after: 0, part, words, audience, language: '', pictures: [], named: [] }
    const answer = await runRecord(act, some.kofi, { type: 'WriteEntry', ...entry, voice: 'parent' })
    if (!answer || isRefusal(answer)) throw new Error(answer?.because)
  })
const tell = (actor: Actor, command: Parameters<typeof tellMove>[3]) => tellMove(here, actor, move, command)
const received = (actor: Actor) => here.read(actor, seen => findReceived(seen, move))
const agree = { type: 'AgreeMove', to: larkhill, lead: bethan.person, agreedWith: some.amara } as const

test('[DES-3] before it is agreed nobody at the next setting reads anything, and that they tried is written down', async () => {
  expect(await received(bethan)).toBeUndefined()
  expect(await here.lay(`select allowed from web.look where person = $1`, [bethan.person])).toEqual([
    { allowed: false },
  ])
  expect(await here.read(bethan, listComing)).toEqual([])
})

test('[DES-3] from that day one named lead there reads the plan, the one page and how to keep the child safe, and no more', async () => {
  await tell(priya, agree)
  const found = await received(bethan)
  expect(found?.fullName).toBe('Kofi Mensah')
  expect(found?.plan.helps).toHaveLength(3)
  expect(found?.entries.map(each => [each.part, each.words])).toEqual([
    ['keep-me-safe', 'Blue inhaler in the office'],
    ['helps', 'A minute to think'],
  ])
  expect(await here.read(bethan, listComing)).toHaveLength(1)
  // By every other way there is still nothing.
  const rows = await here.read(bethan, async ({ tx }) => [
    ...(await tx.selectFrom('child').selectAll().execute()),
    ...(await tx.selectFrom('record_entry').selectAll().execute()),
    ...(await tx.selectFrom('commitment').selectAll().execute()),
    ...(await tx.selectFrom('timeline').selectAll().execute()),
    ...(await tx.selectFrom('duty').selectAll().execute()),
    ...(await tx.selectFrom('circle').selectAll().execute()),
  ])
  expect(rows).toEqual([])
})

test('[DES-3] nobody else there, and nobody of another area, reads it; the look is on the family’s page', async () => {
  expect(await received(owen)).toBeUndefined()
  expect(await received({ ...bethan, areas: [] })).toBeUndefined()
  const looks = await here.lay(`select person, part, allowed from web.look where part = 'next move' and allowed`)
  expect(looks).toEqual([{ person: bethan.person, part: 'next move', allowed: true }])
})

test('[DES-3] the next setting says who meets the child, and its duty is done', async () => {
  const owed = () =>
    here.lay(`select owed_by_body as body from read.duty where kind = 'say-who-meets' and ended_on is null`)
  expect(await owed()).toEqual([{ body: larkhill }])
  await tell(bethan, { type: 'SayWelcome', meets: bethan.person, words: 'At the blue gate, ten to nine' })
  expect(await owed()).toEqual([])
  expect((await received(bethan))?.plan.welcome?.words).toBe('At the blue gate, ten to nine')
})

test('[DES-3] another day or place ends it that minute, until it is agreed again', async () => {
  const { kofi: child, oakfield: setting } = some
  const say = { type: 'SayMove', move, child, setting, kind: 'school', to: 'Larkhill' } as const
  await tell(priya, { ...say, on: plainDate('2027-01-13') })
  expect(await received(bethan)).toBeUndefined()
  await tell(priya, { ...say, on: plainDate('2027-01-11') })
  await tell(priya, agree)
  expect(await received(bethan)).toBeDefined()
})

const someLeave = async (): Promise<readonly string[]> =>
  (await here.read(amara, seen => listCircle(seen, wrenshire, some.kofi)))
    .filter(each => each.person === some.jo)
    .map(each => each.member)

test('[DES-4] on the day, and not before, the child is at the next setting and the old one sees nothing more', async () => {
  await tell(amara, { type: 'ReviewCircle', leaves: await someLeave() })
  const seesOn = async (day: string, actor: Actor): Promise<number> => {
    const platform = { ...here.platform, clock: stoppedClock(`${day}T09:00:00Z`) }
    return (await asActorReading(platform, actor, ({ tx }) => tx.selectFrom('child').select('child').execute())).length
  }
  await dayIs('2027-01-10')
  expect(await seesOn('2027-01-10', priya)).toBe(1)
  await dayIs('2027-01-11')
  expect(await Promise.all([priya, jo, bethan, amara].map(actor => seesOn('2027-01-11', actor)))).toEqual([0, 0, 1, 1])
})

const dayIs = (day: string) =>
  runWhatFallsDue({ ...here.platform, clock: stoppedClock(`${day}T06:00:00Z`) }, [wrenshire])

test('[DES-4] the next setting owes what the last one owed, on the day that was promised; who owed it then stands in the log', async () => {
  const [owner] = await here.lay(
    `select owner_body, owner_person, setting_body from read.commitment where commitment = $1`,
    [commitment],
  )
  expect(owner).toEqual({ owner_body: larkhill, owner_person: bethan.person, setting_body: larkhill })
  const owed = await here.lay(
    `select distinct owed_by_body as body from read.duty where ended_on is null and child = $1`,
    [some.kofi],
  )
  expect(owed).toEqual([{ body: larkhill }])
  expect(
    await here.lay(
      `select kind, due_on::text as due from read.duty where kind = 'help-at-move' and ended_on is null order by 2`,
    ),
  ).toEqual([
    { kind: 'help-at-move', due: '2026-12-15' },
    { kind: 'help-at-move', due: '2027-01-11' },
    { kind: 'help-at-move', due: '2027-01-25' },
  ])
  const [agreed] = await here.lay(
    `select data -> 'owner' ->> 'body' as body from log.event where type = 'CommitmentAgreed'`,
  )
  expect(agreed).toEqual({ body: some.oakfield })
})

test('[DES-4] the day again does nothing again; log and read tables hold', async () => {
  const count = () => here.lay(`select count(*)::integer as n from log.event where type = 'MoveHappened'`)
  await dayIs('2027-01-12')
  expect(await count()).toEqual([{ n: 1 }])
  const owner = await openClient(here.database.as('tandem_owner'))
  const system = await openClient(here.database.as('tandem_system'))
  try {
    expect((await rebuild(owner, here.platform.projections, ['wrenshire'])).differ).toEqual([])
    expect(await verify(system, ['wrenshire'])).toEqual([])
  } finally {
    await owner.end()
    await system.end()
  }
})
