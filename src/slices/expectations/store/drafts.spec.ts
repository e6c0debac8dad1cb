import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { given } from '../../../kernel/given.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { openClient } from '../../../platform/db/pool.ts'
import { rebuild } from '../../../platform/events/rebuild.ts'
import { anActor, wrenshire } from '../../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import type { DialogueCommand } from '../../consultation/domain/commands.ts'
import { runDialogue } from '../../consultation/store/run.ts'
import { consultation } from '../../consultation/wiring.ts'
import { draft } from '../domain/draft.ts'
import * as paths from '../web/paths.ts'
import { expectations } from '../wiring.ts'

const hilary = anActor('partnership-officer')
const dialogue = randomUUID()
let site: TestSite
const does = (command: DialogueCommand) =>
  site.here.write(hilary, async act => {
    const answer = await runDialogue(act, { area: wrenshire, dialogue }, command)
    if (isRefusal(answer)) throw new Error(answer.because)
  })
beforeAll(async () => {
  site = await testSite([consultation, expectations], { clock: stoppedClock('2026-11-30T09:00:00Z') })
  await does({
    ...{ type: 'OpenDialogue', dialogue, name: 'quiet-rooms', title: 'Quiet rooms?', background: 'Some have one.' },
    ...{ backgroundEasy: 'A quiet place.', byCode: false, until: plainDate('2026-12-18') },
  })
  await does({ type: 'WriteText', words: 'Every school has <b>one</b> quiet place.' })
  await does({ type: 'CloseDialogue' })
})
afterAll(() => site.close())
const shown = async () => (await site.get(paths.expectations.to())).html

test('[EXP-4] what a dialogue agreed on stands as a draft, with where it came from, and is not among what to expect', async () => {
  expect(readBack(await shown())).not.toContain('Agreed in a dialogue, not yet in force')
  await does({ type: 'AgreeText' })
  const html = await shown()
  expect(validHtml(html)).toEqual([])
  const words = readBack(html)
  for (const said of [
    'Agreed in a dialogue, not yet in force',
    'Every school has <b>one</b> quiet place.',
    '30 November',
  ])
    expect(words).toContain(said)
  expect(html).toContain('/have-your-say/wrenshire/quiet-rooms/text')
  expect((await site.get(`${paths.expectations.to()}?q=quiet+place`)).html).not.toContain('Agreed in a dialogue')
})

test('[EXP-4] a later version stands instead of the one before, and an older one that comes again changes nothing', async () => {
  await does({ type: 'WriteText', words: 'Every school has two quiet places.', because: 'One was too far.' })
  expect(readBack(await shown())).toContain('one</b> quiet place')
  await does({ type: 'AgreeText' })
  const words = readBack(await shown())
  expect([words.includes('two quiet places'), words.includes('one</b> quiet place')]).toEqual([true, false])
  const data = { dialogue, name: 'quiet-rooms', title: '', version: 2, words: '', agreedOn: plainDate('2026-11-30') }
  given(draft, {}, { type: 'ExpectationDrafted', data })
    .when({ type: 'DraftExpectation', ...data, version: 1 })
    .thenNothing()
})

test('every draft is the same when it is made again from the log', async () => {
  const projections = [consultation, expectations].flatMap(slice => slice.projections ?? [])
  const owner = await openClient(site.here.database.as('tandem_owner'))
  try {
    expect((await rebuild(owner, projections, [wrenshire])).differ).toEqual([])
  } finally {
    await owner.end()
  }
})
