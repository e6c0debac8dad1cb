import { afterAll, beforeAll, expect, test } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { type TestPlatform, testPlatform } from '../../../platform/testing/test-platform.ts'
import { duties } from '../domain/duties.ts'
import * as some from '../domain/testing.ts'
import { amara, hilary, jo, layKofisWorld, marcus, priya, told } from './testing.ts'

let here: TestPlatform
beforeAll(async () => {
  here = await testPlatform([{ name: 'redress', duties }], {
    clock: stoppedClock('2026-12-01T10:00:00Z'),
  })
  await layKofisWorld(here)
  await here.lay(
    `insert into identity.circle (area, member, child, person, standing, relationship, from_at)
     select 'wrenshire', gen_random_uuid(), $1, p, 'case', 'looks at a concern', '2026-11-20' from unnest($2::uuid[]) p`,
    [some.kofi, [some.marcus, some.hilary]],
  )
})
afterAll(() => here.drop())

const row = async () =>
  (
    await here.lay(
      `select status, outcome, rung, owed_by_body, answer_due_on::text, setting_added, wait_until::text, answered_by, named, over_on::text
       from read.concern where concern = $1`,
      [some.theConcern],
    )
  )[0]
const open = () =>
  here.lay(`select kind, owed_by_body as body, due_on::text as due from read.duty where ended_on is null order by kind`)

test('[RED-2] a concern raised is the turn of the body that owes it, and the setting is asked to add', async () => {
  await here.write(amara, act => told(act, some.raising({ saidOn: plainDate('2026-11-20') })))
  expect(await row()).toMatchObject({
    status: 'waiting',
    rung: 1,
    owed_by_body: some.therapies,
    answer_due_on: '2026-12-04',
  })
  expect(await open()).toEqual([
    { kind: 'answer-concern', body: some.therapies, due: '2026-12-04' },
    { kind: 'setting-adds', body: some.oakfield, due: '2026-11-27' },
  ])
})

test('[RED-2] the setting adds, the therapist and the child say their part: all stand in the thread in order', async () => {
  await here.write(priya, act => told(act, { type: 'AddForSetting', words: 'I told Kofi that Jo is not cross.' }))
  await here.write(jo, act => told(act, { type: 'AddWords', voice: 'practitioner', words: 'There was no cover.' }))
  const said = await here.lay(
    `select type, by_person, voice from read.concern_said where concern = $1 order by version`,
    [some.theConcern],
  )
  expect(said).toEqual([
    { type: 'ConcernRaised', by_person: some.amara, voice: 'family' },
    { type: 'SettingAdded', by_person: some.priya, voice: 'practitioner' },
    { type: 'WordsAdded', by_person: some.jo, voice: 'practitioner' },
  ])
  expect(await row()).toMatchObject({ setting_added: true })
})

test('[RED-4] the answer keeps its reasons, and each thing that puts it right has its owner and day', async () => {
  const { type: _, data } = some.answered()
  const { outcome, reasons, restsOn, remedies, nextStep } = data
  await here.write(marcus, act => told(act, { type: 'AnswerConcern', outcome, reasons, restsOn, remedies, nextStep }))
  expect(await row()).toMatchObject({ status: 'answered', outcome: 'upheld', answered_by: [some.marcus] })
  expect(await here.lay(`select reasons, rests_on, rung from read.concern_answer`)).toEqual([
    { reasons, rests_on: [...restsOn], rung: 1 },
  ])
  expect(await here.lay(`select kind, owner_person, by_on::text, done_on from read.remedy`)).toEqual([
    { kind: 'service-change', owner_person: some.marcus, by_on: '2026-12-10', done_on: null },
  ])
  expect(await open()).toEqual([{ kind: 'put-right', body: some.therapies, due: '2026-12-10' }])
})

test('[RED-7] the next step is another body’s turn, and its people hear it from then', async () => {
  await here.write(amara, act => told(act, { type: 'TakeStep' }))
  expect(await row()).toMatchObject({ status: 'waiting', outcome: null, rung: 2, owed_by_body: some.partnership })
  expect((await row())?.named).toContain(some.hilary)
  await here.write(amara, act => told(act, { type: 'AskToWait', waitUntil: plainDate('2027-02-01') }))
  expect(await row()).toMatchObject({ wait_until: '2027-02-01' })
  const { outcome, reasons, restsOn, nextStep } = some.answered().data
  await here.write(hilary, act =>
    told(act, { type: 'AnswerConcern', outcome: 'not-upheld', reasons, restsOn, remedies: [], nextStep }),
  )
  expect(await row()).toMatchObject({ status: 'answered', wait_until: null, answered_by: [some.marcus, some.hilary] })
  expect(outcome).toBe('upheld')
})

test('[RED-5] what is done is done, and the family closes it', async () => {
  await here.write(marcus, act => told(act, { type: 'FinishRemedy', remedy: some.backTime, words: 'Denise led it.' }))
  await here.write(amara, act => told(act, { type: 'CloseConcern', words: '' }))
  expect(await row()).toMatchObject({ status: 'closed', over_on: '2026-12-01' })
  expect(await open()).toEqual([])
})

test('every event of a concern proves itself in the log', async () => {
  const client = await here.database.pool('tandem_system').connect()
  try {
    await client.query(`select set_config('app.areas', 'wrenshire', false)`)
    const { rows } = await client.query(`select * from verify_problems('wrenshire')`)
    expect(rows).toEqual([])
  } finally {
    client.release()
  }
})
