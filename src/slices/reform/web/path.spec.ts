import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { areaId, commandId } from '../../../kernel/ids.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { asSystem } from '../../../platform/db/as-actor.ts'
import { openClient } from '../../../platform/db/pool.ts'
import { runWhatFallsDue } from '../../../platform/duties/fall-due.ts'
import { rebuild } from '../../../platform/events/rebuild.ts'
import { anActor, wrenshire } from '../../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { totalsOfSupport } from '../../identification/index.ts'
import * as some from '../../redress/domain/testing.ts'
import { layKofisWorld } from '../../redress/store/testing.ts'
import { reform } from '../wiring.ts'
import * as paths from './paths.ts'

let site: TestSite
const hilary = anActor('partnership-officer', { person: some.hilary, forBody: some.partnership })
const priya = anActor('inclusion-lead', { person: some.priya, forBody: some.oakfield })
const wrenshirePath = paths.thePath.to({}, { area: 'wrenshire' })

beforeAll(async () => {
  site = await testSite([reform], { clock: stoppedClock('2027-05-04T09:00:00Z') })
  await layKofisWorld(site.here)
  // Ninety sessions agreed for six children, told as happened but for nine; four decisions, too few to say.
  await site.here.lay(
    `insert into read.commitment (area, commitment, child, name, what, evidence, weekdays, held_at, owner_body, setting_body, from_on, to_on, outcome, expectation, status, agreed_on)
     select 'wrenshire', md5('c' || n)::uuid, md5('k' || n)::uuid, '', '', 'session', '{1}', $1, $1, $1, '2027-01-01', '2027-07-01', '', '', 'agreed', '2027-01-01'
     from generate_series(1, 6) n`,
    [some.oakfield],
  )
  await site.here.lay(
    `insert into read.commitment_session (area, commitment, day, child, due_on, told)
     select 'wrenshire', md5('c' || n)::uuid, d, md5('k' || n)::uuid, d, case when d = '2027-04-05' then 'did-not-happen' when d = '2027-04-12' then null else 'happened' end
     from generate_series(1, 6) n, (select '2027-04-01'::date + g as d from generate_series(0, 14) g) days`,
  )
  await site.here.lay(
    `insert into read.need_decision (area, need, version, child, setting_body, outcome, reasons, rests_on, views, took_part, agreed, decided_by, decided_on)
     select 'wrenshire', md5('n' || n)::uuid, 2, md5('k' || n)::uuid, $1, 'extra-support', 'r', '{1.1}', '[]', '[]', true, $1, '2027-04-01' from generate_series(1, 4) n`,
    [some.oakfield],
  )
  await runWhatFallsDue(site.here.platform, [wrenshire])
})
afterAll(() => site.close())

test('[GAT-7] anybody reads what an area’s figures said, on valid pages, without an account', async () => {
  for (const address of [wrenshirePath, paths.around.to(), paths.leg.to({ leg: 'L4' })]) {
    const page = await site.get(address)
    expect([address, page.status, validHtml(page.html)]).toEqual([address, 200, []])
  }
  const words = readBack((await site.get(wrenshirePath)).html)
  expect(words).toContain('Agreed sessions that happened')
  expect(words).toContain('94 in 100, of about 85')
})

test('[GAT-2] fewer than five children are not counted out, on the page or in the file, and untold is not missed', async () => {
  const csv = (await site.get(paths.progressCsv.to())).html
  expect(csv).toContain('wrenshire,2027-05-04,2027-02-09,decided-together,too-few,,')
  expect(csv).toContain('agreed-happened,counted,94,85')
  expect(csv).toContain('time-with-children,not-counted,,')
})

test('[GAT-2] a day that runs again reads nothing again', async () => {
  await runWhatFallsDue(site.here.platform, [wrenshire])
  expect(await site.here.lay(`select distinct read_on from read.path_reading`)).toHaveLength(1)
})

test('[GAT-4] in another order other steps wait, and an order nobody knows is the default', async () => {
  const shown = async (order: string) =>
    readBack((await site.get(paths.thePath.to({}, { area: 'wrenshire', order }))).html)
  expect(await shown('rules-first')).toContain('New support waits until there is relief')
  expect(await shown('sideways')).toContain('What takes something away waits for support families can see')
  expect((await site.get('/path/steps/Z9')).status).toBe(404)
})

test('[GAT-5] a shut gate is passed by the partnership alone, with reasons that everybody reads', async () => {
  const begin = (leg: string, as = hilary, fields = {}) =>
    site.post(paths.deskLeg.to({ leg }), { as, fields: { does: 'begin', ...fields } })
  expect((await begin('C1', priya)).status).toBe(409)
  expect((await begin('C1')).status).toBe(303)
  const bare = await begin('C2')
  expect([bare.status, readBack(bare.html).includes('Say what protects children and families meanwhile')]).toEqual([
    409,
    true,
  ])
  const why = { reasons: 'Three therapists <b>start</b> in May.', meanwhile: 'Every plan is kept.' }
  const day = { 'lookAgainOn-day': '1', 'lookAgainOn-month': '9', 'lookAgainOn-year': '2027' }
  expect((await begin('C2', hilary, { ...why, ...day })).status).toBe(303)
  expect((await begin('L4', hilary, { ...why, ...day })).status).toBe(409)
  const page = await site.get(wrenshirePath)
  expect(page.html).toContain('Three therapists &lt;b>start&lt;/b> in May.')
  expect(readBack(page.html)).toContain('Every plan is kept.')
  for (const address of [paths.deskPath.to(), paths.deskLeg.to({ leg: 'C1' }), paths.deskLeg.to({ leg: 'C3' })])
    expect([address, validHtml((await site.get(address, { as: hilary })).html)]).toEqual([address, []])
})

test('[GAT-5] whoever works in two areas chooses between them, and moves along only the one they answer for', async () => {
  const twice = anActor('partnership-officer', { ...hilary, areas: [areaId('saltmere'), wrenshire] })
  const own = readBack((await site.get(paths.deskPath.to(), { as: twice })).html)
  expect([own.includes('Saltmere'), own.includes('Only who answers for the partnership')]).toEqual([true, false])
  const other = { area: 'saltmere' }
  const there = await site.get(paths.deskPath.to({}, other), { as: twice })
  expect([validHtml(there.html), readBack(there.html).includes('Only who answers')]).toEqual([[], true])
  const begun = await site.post(paths.deskLeg.to({ leg: 'C1' }, other), { as: twice, fields: { does: 'begin' } })
  expect(begun.status).toBe(409)
  expect((await site.get(paths.deskPath.to({}, { area: 'harrowdale' }), { as: twice })).status).toBe(404)
  expect(readBack((await site.get(paths.deskPath.to(), { as: priya })).html)).not.toContain('Saltmere')
})

test('[LAB-6] of an area are counted children with extra support, each once, with and without a plan, rounded, and none for few', async () => {
  const lay = (child: string, count: number, had: string | null) =>
    site.here.lay(
      `insert into read.need (area, need, child, setting_body, status, outcome, raised_as, said_on, contact, had)
       select 'wrenshire', gen_random_uuid(), md5($1 || n)::uuid, $2, 'decided', 'extra-support', 'need', '2027-01-01', $2, $3
       from generate_series(1, $4::integer) n`,
      [child, some.oakfield, had, count],
    )
  await lay('with', 12, 'statutory-plan')
  await lay('without', 9, null)
  const total = () =>
    asSystem(site.here.platform, { area: wrenshire, commandId: commandId(randomUUID()) }, act =>
      totalsOfSupport(act, wrenshire, { leastChildren: 10, roundedTo: 5 }),
    )
  expect(await total()).toEqual({ withPlan: { state: 'counted', about: 10 }, withoutPlan: { state: 'too-few' } })
  // Another worry about the same children counts none of them twice.
  await lay('with', 12, null)
  await lay('without', 21, null)
  expect(await total()).toEqual({
    withPlan: { state: 'counted', about: 10 },
    withoutPlan: { state: 'counted', about: 20 },
  })
})

test('every row is the same when it is made again from the log', async () => {
  const owner = await openClient(site.here.database.as('tandem_owner'))
  try {
    expect((await rebuild(owner, reform.projections ?? [], ['wrenshire'])).differ).toEqual([])
  } finally {
    await owner.end()
  }
})
