import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { openClient } from '../../../platform/db/pool.ts'
import { rebuild } from '../../../platform/events/rebuild.ts'
import { type TestPlatform, testPlatform } from '../../../platform/testing/test-platform.ts'
import * as some from '../../redress/domain/testing.ts'
import { amara, jo, layKofisWorld, priya } from '../../redress/store/testing.ts'
import { support } from '../../support/wiring.ts'
import { destinations } from '../wiring.ts'
import { agreeUntil, layMove, tellMove } from './testing.ts'

const move = randomUUID()
let here: TestPlatform
let talkTime: string
let quietStart: string
beforeAll(async () => {
  here = await testPlatform([support, destinations], { clock: stoppedClock('2026-12-08T15:00:00Z') })
  await layKofisWorld(here)
  talkTime = await agreeUntil(here, 'Talk Time', plainDate('2027-01-08'))
  quietStart = await agreeUntil(here, 'Quiet start', plainDate('2027-03-26'))
  await layMove(here, move)
})
afterAll(() => here.drop())

const tell = (actor: typeof priya, command: Parameters<typeof tellMove>[3]) => tellMove(here, actor, move, command)
const duties = () =>
  here.lay(
    `select kind, due_on::text as due from read.duty where stream like 'destinations-%' and ended_on is null order by due_on, kind`,
  )
const agreed = () =>
  here.lay(`select name, status, to_on::text as to, ended_on::text as ended from read.commitment order by name`)

test('[DES-1] each help is owed by its day until it is given', async () => {
  expect(await duties()).toEqual([
    { kind: 'help-at-move', due: '2026-12-15' },
    { kind: 'help-at-move', due: '2027-01-11' },
    { kind: 'help-at-move', due: '2027-01-25' },
  ])
  const [first] = await here.lay(`select help from read.move_help where stage = 'before'`)
  await tell(priya, { type: 'GiveHelp', help: String(first?.help) })
  expect(await duties()).toHaveLength(2)
})

test('[DES-2] a plan that passes something over is not made', async () => {
  await tell(priya, {
    type: 'DecideAtMove',
    decision: {
      ...{ commitment: talkTime, becomes: 'continues', withWhom: 'Mr Okoro', because: 'It works' },
      to: plainDate('2027-03-26'),
    },
  })
  await expect(tell(priya, { type: 'MakePlan' })).rejects.toThrow('Quiet start')
})

test('[DES-2] once the plan is made, what goes on has its new last day, and nothing has ended', async () => {
  await tell(priya, {
    type: 'DecideAtMove',
    decision: { commitment: quietStart, becomes: 'replaced', by: 'Breakfast club', because: 'His friends go' },
  })
  await tell(priya, { type: 'MakePlan' })
  expect(await agreed()).toEqual([
    { name: 'Quiet start', status: 'agreed', to: '2027-03-26', ended: null },
    { name: 'Talk Time', status: 'agreed', to: '2027-03-26', ended: null },
  ])
  expect(await duties()).toContainEqual({ kind: 'show-move-plan', due: '2027-01-11' })
})

test('[DES-2] what is replaced ends on the day of the move, once the family has seen it', async () => {
  await tell(amara, { type: 'SeePlan', by: some.amara })
  expect(await agreed()).toMatchObject([
    { name: 'Quiet start', status: 'ended', ended: '2027-01-11' },
    { name: 'Talk Time', status: 'agreed' },
  ])
  expect((await duties()).map(duty => duty.kind)).not.toContain('show-move-plan')
  expect(await here.lay(`select person from read.move_seen`)).toEqual([{ person: some.amara }])
})

test('[DES-2] a plan that changes stands as not made, and nobody has seen it as it is now', async () => {
  await tell(priya, {
    type: 'DecideAtMove',
    decision: { commitment: talkTime, becomes: 'no-longer-needed', because: 'He leads it himself now' },
  })
  expect(await here.lay(`select planned_on from read.move`)).toEqual([{ planned_on: null }])
  expect(await here.lay(`select person from read.move_seen`)).toEqual([])
})

test('every row is the same when it is made again from the log', async () => {
  const owner = await openClient(here.database.as('tandem_owner'))
  try {
    expect((await rebuild(owner, here.platform.projections, ['wrenshire'])).differ).toEqual([])
  } finally {
    await owner.end()
  }
})

test('whoever is around the child reads a move, and nobody else', async () => {
  const count = (actor: typeof priya) =>
    here.read(actor, async ({ tx }) => [
      (await tx.selectFrom('move').select('move').execute()).length,
      (await tx.selectFrom('move_help').select('help').execute()).length,
      (await tx.selectFrom('move_decision').select('commitment').execute()).length,
    ])
  for (const actor of [amara, priya, jo]) expect(await count(actor)).toEqual([1, 3, 2])
  expect(await count({ ...priya, person: some.hilary })).toEqual([0, 0, 0])
  expect(await count({ ...amara, person: some.marcus })).toEqual([0, 0, 0])
})
