import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChildId, personId, streamOf } from '../../../kernel/ids.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { openClient } from '../../../platform/db/pool.ts'
import { rebuild } from '../../../platform/events/rebuild.ts'
import { loadStream } from '../../../platform/events/run-command.ts'
import { verify } from '../../../platform/events/verify.ts'
import { anActor, wrenshire } from '../../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { findStory } from '../../record/index.ts'
import * as some from '../../redress/domain/testing.ts'
import { amara, gareth, jo, layKofisWorld, priya } from '../../redress/store/testing.ts'
import { redress } from '../../redress/wiring.ts'
import { voice } from '../wiring.ts'
import * as paths from './paths.ts'

let site: TestSite
const child: ChildId = some.kofi
const kofi = anActor('child', { person: personId(child) })
const others = [amara, gareth, jo, priya]
const address = paths.howIsIt.to()
const keep = (fields: Record<string, string>) => site.post(address, { as: kofi, fields })
const shown = async () => readBack((await site.get(address, { as: kofi })).html)

beforeAll(async () => {
  site = await testSite([redress, voice], { clock: stoppedClock('2026-11-20T12:00:00Z') })
  await layKofisWorld(site.here)
})
afterAll(() => site.close())

test('[VOI-1] a parent or a worker has no such page and says nothing for the child', async () => {
  for (const as of others) {
    expect((await site.get(address, { as })).status).not.toBe(200)
    expect((await site.post(address, { as, fields: { about: 'today', face: 'bad' } })).status).not.toBe(303)
  }
  expect(await site.here.lay('select 1 from read.check_in')).toEqual([])
})

test('[VOI-1] before anything is kept the page says who sees it, and the one exception', async () => {
  const page = await site.get(address, { as: kofi })
  expect(validHtml(page.html)).toEqual([])
  const words = readBack(page.html)
  for (const said of [
    'How was school today?',
    'Only you see your face.',
    'If a judge says that somebody must look',
    'nobody knows from a face that you need help',
  ])
    expect(words).toContain(said)
})

test('a face is all it asks, and one that is not there is refused', async () => {
  const none = await keep({ about: 'today' })
  expect(none.status).toBe(422)
  expect(none.html).toContain('Choose a face')
  expect((await keep({ about: 'today', face: '9' })).status).toBe(422)
})

test('[VOI-1] what a child keeps is theirs: nobody else finds it in a table, a story or a stream', async () => {
  expect((await keep({ about: 'today', face: 'bad' })).status).toBe(303)
  const [row] = await site.here.lay('select check_in, face, audience from read.check_in')
  expect(row).toMatchObject({ face: 'bad', audience: 'only-me' })
  for (const as of others)
    await site.here.read(as, async seen => {
      expect(await seen.tx.selectFrom('check_in').selectAll().execute()).toEqual([])
      expect(
        await seen.tx.selectFrom('timeline').select('position').where('type', '=', 'CheckInKept').execute(),
      ).toEqual([])
    })
  const stream = streamOf('voice', String(row?.check_in))
  for (const as of others)
    await site.here.write(as, async act => {
      expect(JSON.stringify(await loadStream(act, wrenshire, stream))).not.toContain('bad')
    })
})

test('[VOI-1] it stands in no story, not even the child’s own, which may be copied and shared', async () => {
  const story = await site.here.read(kofi, seen => findStory(seen, child))
  expect(story?.events).toEqual([])
})

test('[VOI-2] after something hard the child is asked whether they want to talk, and by whom it was answered', async () => {
  const words = await shown()
  expect(words).toContain('Something was hard on')
  expect(words).toContain('See what people answered')
  expect(words).toContain('Do grown-ups here know you?')
})

test('[VOI-2] keeping it and telling someone leads to whom, and the face does not go along', async () => {
  const done = await keep({ about: 'known', face: 'notgood', onward: 'tell' })
  expect([done.status, done.location]).toEqual([303, `/my/children/${child}/tell-someone`])
  expect(await site.here.lay('select 1 from read.question')).toEqual([])
})

test('[VOI-2] after a few questions it is enough for today, and whoever wants goes on', async () => {
  await keep({ about: 'respected', face: 'great' })
  expect(await shown()).toContain('That is enough for today')
  const more = readBack((await site.get(paths.howIsIt.to({}, { about: 'safe' }), { as: kofi })).html)
  expect(more).toContain('Do you feel safe here?')
})

test('[VOI-3] a face that the child takes back is gone from their page and from the log, and the log still proves itself', async () => {
  await keep({ about: 'thriving', face: 'bad' })
  const [row] = await site.here.lay(`select check_in from read.check_in where about = 'thriving'`)
  const takeBack = (as: Actor) => site.post(paths.takeBack.to({ checkIn: String(row?.check_in) }), { as })
  for (const as of others) expect((await takeBack(as)).status).toBe(404)
  expect((await site.get(address, { as: kofi })).html).toContain(String(row?.check_in))
  expect((await takeBack(kofi)).location).toBe(address)
  expect(await shown()).toContain('It is gone.')
  const stream = `voice-${row?.check_in}`
  expect(
    await site.here.lay('select data->>$2 as face from log.event where stream = $1 and version = 1', [stream, 'words']),
  ).toEqual([{ face: '' }])
  expect(await site.here.lay('select 1 from read.check_in where check_in = $1', [row?.check_in])).toEqual([])
  const system = await openClient(site.here.database.as('tandem_system'))
  expect(await verify(system, ['wrenshire'])).toEqual([])
  await system.end()
  expect((await takeBack(kofi)).status).toBe(404)
})

test('every row is the same when it is made again from the log', async () => {
  const owner = await openClient(site.here.database.as('tandem_owner'))
  try {
    expect((await rebuild(owner, site.here.platform.projections, ['wrenshire'])).differ).toEqual([])
  } finally {
    await owner.end()
  }
})
