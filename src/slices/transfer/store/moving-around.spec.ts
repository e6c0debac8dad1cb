import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { asActorReading } from '../../../platform/db/as-actor.ts'
import { openClient } from '../../../platform/db/pool.ts'
import { rebuild } from '../../../platform/events/rebuild.ts'
import { keepFile, readFile } from '../../../platform/files/keep.ts'
import { listClosed, openClosed } from '../../../platform/identity/carry-child.ts'
import { anActor, type TestPlatform, testPlatform } from '../../../platform/testing/test-platform.ts'
import { runRecord } from '../../record/store/run-record.ts'
import { record } from '../../record/wiring.ts'
import * as some from '../../redress/domain/testing.ts'
import { amara, layKofisWorld } from '../../redress/store/testing.ts'
import { listLinks, runLink } from '../../sharing/index.ts'
import { sharing } from '../../sharing/wiring.ts'
import { transfer } from '../wiring.ts'
import { confirmTransfer, takeRecord } from './cross.ts'
import { annika, layTwoAreas, onDay, rashid, saltmere, says } from './testing.ts'

const file = randomUUID()
const link = randomUUID()
const kept = anActor('parent')
const shut = anActor('parent')
let here: TestPlatform
beforeAll(async () => {
  here = await testPlatform([record, sharing, transfer], { clock: stoppedClock('2026-12-08T15:00:00Z') })
  await layKofisWorld(here)
  await layTwoAreas(here)
  await layFamily()
  await addPicture()
  await here.write(amara, act =>
    runLink(
      act,
      { child: some.kofi, link },
      { type: 'GiveLink', link, what: 'record', withPrivate: false, passcode: 'own', days: 60 },
    ),
  )
})
afterAll(() => here.drop())

/** Two more of the family, each with an order against them, and two invitations. */
async function layFamily(): Promise<void> {
  for (const [who, scope] of [
    [kept, 'whereabouts'],
    [shut, 'everything'],
  ] as const) {
    await here.lay(
      `with p as (insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, 'One of them', 'One')),
         a as (insert into web.account (person, areas, called, as_role, spaces) values ($1, '{wrenshire}', 'One', 'parent', '{my}'))
       insert into identity.circle (area, member, child, person, standing, relationship, role, responsibility, from_at, until_at)
       values ('wrenshire', gen_random_uuid(), $2, $1, 'parent', 'father', 'parent', 'has', '2024-09-01', 'infinity')`,
      [who.person, some.kofi],
    )
    await here.lay(
      `insert into identity.bar (area, bar, child, person, scope, words, set_by, from_at)
       values ('wrenshire', gen_random_uuid(), $2, $1, $3, 'Order of 2 June', $4, '2026-06-02')`,
      [who.person, some.kofi, scope, rashid.person],
    )
  }
  for (const status of ['asked', 'open', 'confirmed'])
    await here.lay(
      `insert into identity.invitation (area, invitation, child, status, for_name, role, standing, relationship, handed, asked_by, made_at)
       values ('wrenshire', gen_random_uuid(), $1, $2, $2, 'relative', 'other', 'aunt', 'office', $3, '2026-12-01')`,
      [some.kofi, status, amara.person],
    )
}

async function addPicture(): Promise<void> {
  await here.write(amara, async act => {
    const attached = [
      { file, kind: 'picture', type: 'image/jpeg', bytes: 2, sha256: 'x', about: 'Our bus', scanned: false },
    ] as const
    const answer = await runRecord(act, some.kofi, {
      ...{
        type: 'WriteEntry',
        entry: randomUUID(),
        after: 0,
        part: 'hopes',
        words: 'The bus',
        language: '',
        pictures: [],
      },
      ...{ voice: 'parent', audience: 'only-me', named: [], attached },
    })
    if (!answer || isRefusal(answer)) throw new Error(answer ? answer.because : 'no child')
    await keepFile(
      act,
      { area: act.area, child: some.kofi, file },
      { kind: 'picture', type: 'image/jpeg', sha256: 'x', scanned: false, bytes: Buffer.from('ok') },
    )
  })
}

const areas = [...amara.areas, saltmere]
const rows = (sql: string) => here.lay(sql, [some.kofi])
let theTransfer: string

test('[ACC-4, DES-5] whom a court keeps from where a child is reads nothing of the move', async () => {
  theTransfer = await says(here, [])
  const reads = (actor: Actor) =>
    here.read(actor, async ({ tx }) => ({
      moves: (await tx.selectFrom('transfer').select('to_area').execute()).map(row => row.to_area),
      told: (await tx.selectFrom('timeline').select('type').execute()).map(row => row.type),
    }))
  const family = await reads(amara)
  expect(family.moves).toEqual([saltmere])
  expect(family.told).toContain('TransferSaid')
  const other = await reads(kept)
  expect(other.moves).toEqual([])
  expect(other.told.filter(type => type.startsWith('Transfer'))).toEqual([])
  expect(other.told.length).toBeGreaterThan(0)
})

test('[ACC-4, DES-5] the orders hold in the new area, and whom they name does not come along', async () => {
  await confirmTransfer(here.platform, rashid, { area: amara.areas[0] ?? saltmere, child: some.kofi })
  expect(isRefusal(await takeRecord(onDay(here, '2027-01-11'), annika, theTransfer))).toBe(false)
  expect(await rows(`select area, scope from identity.bar where child = $1 order by scope`)).toEqual([
    { area: saltmere, scope: 'everything' },
    { area: saltmere, scope: 'whereabouts' },
  ])
  const theirs = await here.lay(`select areas from web.account where person = any ($1)`, [[kept.person, shut.person]])
  expect(theirs.map(row => row.areas)).toEqual([amara.areas, amara.areas])
  for (const actor of [kept, shut])
    expect(
      await asActorReading(onDay(here, '2027-01-12'), { ...actor, areas }, ({ tx }) =>
        tx.selectFrom('child').select('area').execute(),
      ),
    ).toEqual([])
})

test('[ACC-6, DES-5] whose place ended by the move reads that, and whom to ask; not where the child is', async () => {
  const told = await here.lay(`select area, person, reason, body, ended_by from identity.ended_place`, [])
  expect(told).toEqual([
    { area: 'wrenshire', person: kept.person, reason: 'court-order', body: some.oakfield, ended_by: rashid.person },
  ])
})

test('[P16, ACC-7, DES-5] what each person is to the child and how they were looked at goes along; a code does not', async () => {
  expect(
    await rows(
      `select role, responsibility from identity.circle where area = 'saltmere' and child = $1 and role is not null`,
    ),
  ).toEqual(Array(2).fill({ role: 'parent', responsibility: 'has' }))
  expect(await rows(`select area, status from identity.invitation where child = $1 order by status`)).toEqual([
    { area: saltmere, status: 'asked' },
    { area: saltmere, status: 'confirmed' },
  ])
})

test('[RCD-30, DES-5] a file beside an entry goes along, for those who read the entry, and is deleted where it was', async () => {
  const reads = (actor: Actor) =>
    asActorReading(onDay(here, '2027-01-12'), { ...actor, areas }, seen => readFile(seen, file))
  expect(Buffer.from((await reads(amara)) ?? []).toString()).toBe('ok')
  expect(await reads(annika)).toBeUndefined()
  expect(await here.lay(`select area from web.file union all select area from web.file_chunk`, [])).toEqual(
    Array(2).fill({ area: saltmere }),
  )
  expect(await rows(`select distinct area from read.record_attachment where child = $1`)).toEqual([{ area: saltmere }])
})

test('[RCD-16, DES-5] a link ends, and says that the record has moved', async () => {
  const links = await asActorReading(onDay(here, '2027-01-12'), { ...amara, areas }, seen =>
    listLinks(seen, saltmere, some.kofi),
  )
  expect(links.map(each => each.over)).toEqual(['moved'])
  expect(await rows(`select distinct area from read.shared_link where child = $1`)).toEqual([{ area: saltmere }])
})

test('[RCD-5, DES-5] what a picture shows that was kept for one person alone is not read in the closed record', async () => {
  const of = { area: amara.areas[0] ?? saltmere, child: some.kofi }
  await here.write(rashid, act => openClosed(act, of, 'court', 'Order of 12 January', 4))
  const opened = await here.read(rashid, seen => listClosed(seen, of.area, of.child))
  expect(opened.map(each => each.type)).toContain('EntryWritten')
  expect(JSON.stringify(opened)).not.toContain('Our bus')
})

test('[DES-5] and rebuilding makes the same', async () => {
  const client = await openClient(here.database.as('tandem_owner'))
  const { differ } = await rebuild(client, here.platform.projections, areas).finally(() => client.end())
  expect(differ).toEqual([])
})
