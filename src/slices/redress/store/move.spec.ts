import { afterAll, beforeAll, expect, test } from 'vitest'
import { streamOf } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { openClient } from '../../../platform/db/pool.ts'
import { rebuild } from '../../../platform/events/rebuild.ts'
import { introduceChild } from '../../../platform/identity/circle.ts'
import { moveToRightChild } from '../../../platform/identity/life.ts'
import { type TestPlatform, testPlatform, wrenshire } from '../../../platform/testing/test-platform.ts'
import * as some from '../domain/testing.ts'
import { redress } from '../wiring.ts'
import { amara, gareth, layKofisWorld, marcus, priya, told } from './testing.ts'

let here: TestPlatform
beforeAll(async () => {
  here = await testPlatform([redress], { clock: stoppedClock('2026-12-01T10:00:00Z') })
  await layKofisWorld(here)
  await here.lay(
    `insert into identity.circle (area, member, child, person, standing, relationship, from_at)
     values ('wrenshire', gen_random_uuid(), $1, $2, 'case', 'looks at a concern', '2026-11-20')`,
    [some.kofi, some.marcus],
  )
})
afterAll(() => here.drop())

test('[IDT-3] a concern with its answer and what puts it right moves whole, and a rebuild tells the same', async () => {
  await here.write(amara, act => told(act, some.raising({ saidOn: plainDate('2026-11-20') })))
  const { outcome, reasons, restsOn, remedies, nextStep } = some.answered().data
  await here.write(marcus, act => told(act, { type: 'AnswerConcern', outcome, reasons, restsOn, remedies, nextStep }))
  const right = await here.write(gareth, act =>
    introduceChild(act, {
      area: wrenshire,
      bornOn: plainDate('2018-01-01'),
      given: 'Kwame',
      family: 'Mensah',
      places: [{ kind: 'taught-in', body: some.oakfield }],
    }),
  )
  const stream = streamOf('redress', some.theConcern)
  const moved = await moveToRightChild(here.platform, priya, { area: wrenshire, stream, wrong: some.kofi, right })
  expect(moved).toMatchObject({ stream: expect.stringMatching(/^redress-/) })
  for (const table of ['concern', 'concern_said', 'concern_answer', 'remedy'])
    expect(await here.lay(`select distinct child from read.${table}`), table).toEqual([{ child: right }])
  const owner = await openClient(here.database.as('tandem_owner'))
  try {
    expect((await rebuild(owner, here.platform.projections, ['wrenshire'])).differ).toEqual([])
  } finally {
    await owner.end()
  }
})
