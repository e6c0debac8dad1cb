import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { type ChildId, streamOf } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { openClient } from '../../../platform/db/pool.ts'
import { listOpenDutiesOf } from '../../../platform/duties/duty-queries.ts'
import { rebuild } from '../../../platform/events/rebuild.ts'
import { introduceChild } from '../../../platform/identity/circle.ts'
import {
  aBodyId,
  anActor,
  type TestPlatform,
  testPlatform,
  wrenshire,
} from '../../../platform/testing/test-platform.ts'
import { record } from '../../record/wiring.ts'
import type { ConcernAnswered } from '../../redress/index.ts'
import type { NeedCommand } from '../domain/commands.ts'
import type { Party } from '../domain/party.ts'
import { listens } from '../listens.ts'
import { identification } from '../wiring.ts'
import { findDecision, findNeed } from './queries.ts'
import { runNeed } from './run-need.ts'

const oakfield = aBodyId()
const priya = anActor('inclusion-lead', { forBody: oakfield })
const ruth = anActor('head', { forBody: oakfield })
const amara = anActor('parent')
const mother: Party = { as: 'parent', person: amara.person }
const lead: Party = { as: 'setting', person: priya.person, body: oakfield }
const need = randomUUID()
let here: TestPlatform
let kofi: ChildId

beforeAll(async () => {
  here = await testPlatform([identification, record])
  await here.lay(
    `insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, 'setting', 'Oakfield School', 'Oakfield')`,
    [oakfield],
  )
  for (const [actor, job] of [
    [priya, 'inclusion-lead'],
    [ruth, 'head'],
  ] as const)
    await here.lay(
      `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, $3, '2020-09-01')`,
      [actor.person, oakfield, job],
    )
  kofi = await here.write(amara, act =>
    introduceChild(act, {
      area: wrenshire,
      bornOn: plainDate('2018-05-14'),
      given: 'Kofi',
      family: 'Mensah',
      places: [{ kind: 'taught-in', body: oakfield }],
      standing: 'parent',
      relationship: 'mother',
    }),
  )
})
afterAll(() => here.drop())

const tell = async (actor: typeof amara, command: NeedCommand) => {
  const answer = await here.write(actor, act => runNeed(act, kofi, need, command))
  if (!answer || isRefusal(answer)) throw new Error(`Not what was asked: ${JSON.stringify(answer)}`)
  return answer
}
const words = { language: 'English' }
const kinds = async (actor = priya) => {
  const open = await here.read(actor, seen => listOpenDutiesOf(seen, wrenshire, kofi))
  return open.map(duty => `${duty.kind} by ${duty.dueOn}`)
}

test('[IDN-1] a mother’s worry stands on the inclusion lead’s list with its clock', async () => {
  await tell(amara, {
    type: 'RaiseNeed',
    need,
    setting: oakfield,
    raisedBy: mother,
    words: 'He waits too long to speak.',
    language: 'English',
    saidOn: plainDate('2026-11-27'),
    homeLanguage: 'Twi',
    interpreter: 'no',
  })
  const row = await here.read(priya, seen => findNeed(seen, wrenshire, need))
  expect(row).toMatchObject({ status: 'open', contact: priya.person, raisedBy: mother, homeLanguage: 'Twi' })
  expect(await kinds()).toEqual([
    'ask-the-child by 2026-12-04',
    'start-something by 2026-12-04',
    'decide-together by 2026-12-29',
  ])
})

test('[IDN-1] someone without a relationship finds no worry', async () =>
  expect(await here.read(anActor('class-teacher'), seen => findNeed(seen, wrenshire, need))).toBeUndefined())

test('[IDN-3] [IDN-14] what was owed this week ends when it is done', async () => {
  await tell(priya, {
    type: 'StartSupport',
    what: 'Ten quiet minutes',
    who: priya.person,
    from: plainDate('2026-11-30'),
  })
  await tell(priya, {
    type: 'HearChild',
    ...words,
    words: 'Wait for me',
    ways: ['talking'],
    pictures: [],
    on: plainDate('2026-11-30'),
  })
  expect(await kinds()).toEqual(['decide-together by 2026-12-29'])
})

test('[IDN-8] “not now” is decided, and looking again is owed on the day it names', async () => {
  await tell(priya, {
    type: 'DecideSupport',
    outcome: 'not-now',
    reasons: 'We have not yet tried waiting.',
    restsOn: ['communication-everyone-1'],
    views: [
      { party: { as: 'young-person' }, view: 'own-words' },
      { party: mother, view: 'sees-differently', words: 'He has waited long enough.' },
      { party: lead, view: 'agrees' },
    ],
    wayToChallenge: 'ladder-a',
    decidedOn: plainDate('2026-11-30'),
    tries: 'Count to ten.',
    lookAgainOn: plainDate('2027-02-08'),
  })
  const decision = await here.read(amara, seen => findDecision(seen, wrenshire, need))
  expect(decision).toMatchObject({
    outcome: 'not-now',
    agreed: false,
    decidedBy: priya.person,
    lookAgainOn: '2027-02-08',
  })
  expect(await kinds()).toEqual(['look-again by 2027-02-08'])
})

/** Redress says that a concern about this decision was answered: as its own slice would. */
const answerConcern = (outcome: ConcernAnswered['data']['outcome']) =>
  here.write(ruth, async act => {
    const concern = randomUUID()
    const data: ConcernAnswered['data'] = {
      concern,
      child: kofi,
      ladder: 'A',
      about: { kind: 'decision', need, aboutPeople: [priya.person] },
      rung: 1,
      outcome,
      reasons: 'Waiting was tried at home for a year.',
      restsOn: ['4.2'],
      remedies: [],
      nextStep: '',
      decidedBy: ruth.person,
      forBody: oakfield,
      audience: 'circle',
      named: [],
    }
    await listens.ConcernAnswered?.(act, {
      type: 'ConcernAnswered',
      data,
      area: wrenshire,
      stream: streamOf('redress', concern),
      child: kofi,
      commandId: act.commandId,
      happenedOn: act.today,
      receivedOn: act.today,
      channel: 'typed',
    })
  })

test('[IDN-9] a concern that is not upheld leaves the decision as it stands', async () => {
  await answerConcern('not-upheld')
  expect(await here.read(priya, seen => findNeed(seen, wrenshire, need))).toMatchObject({ status: 'decided' })
})

test('[IDN-9] a concern upheld on ladder A opens it, and the head decides “yes”', async () => {
  await answerConcern('upheld')
  const row = await here.read(priya, seen => findNeed(seen, wrenshire, need))
  expect(row).toMatchObject({ status: 'open', decidedBefore: [priya.person], reopenedBecause: 'concern-upheld' })
  await tell(ruth, {
    type: 'DecideSupport',
    outcome: 'extra-support',
    reasons: 'Waiting helps and is not enough.',
    restsOn: ['communication-setting-2'],
    views: [
      { party: { as: 'young-person' }, view: 'own-words' },
      { party: mother, view: 'agrees' },
      { party: lead, view: 'agrees' },
    ],
    wayToChallenge: 'ladder-a',
    decidedOn: plainDate('2026-11-30'),
  })
})

test('[IDN-12] the record is open at once, and three things are still owed', async () => {
  expect(await here.lay('select because from read.record where child = $1', [kofi])).toEqual([
    { because: 'extra-support' },
  ])
  expect(await kinds()).toEqual([
    'join-up-support by 2026-12-30',
    'plan-moves by 2027-02-22',
    'set-first-review by 2027-02-22',
  ])
})

test('[IDN-12] once the plan for a move is made, it is owed no more', async () => {
  const move = randomUUID()
  await here.write(priya, act =>
    Promise.resolve(
      listens.MovePlanned?.(act, {
        ...{ type: 'MovePlanned', data: {}, area: wrenshire, stream: streamOf('destinations', move), child: kofi },
        ...{ commandId: act.commandId, happenedOn: act.today, receivedOn: act.today, channel: 'typed' },
      }),
    ),
  )
  expect(await kinds()).toEqual(['join-up-support by 2026-12-30', 'set-first-review by 2027-02-22'])
})

test('every read table can be made again from the log', async () => {
  const owner = await openClient(here.database.as('tandem_owner'))
  try {
    const rebuilt = await rebuild(owner, here.platform.projections, ['wrenshire'])
    expect(rebuilt.differ).toEqual([])
    expect(rebuilt.events).toBeGreaterThan(6)
  } finally {
    await owner.end()
  }
})

test('[IDT-1] nobody’s name stands in the log', async () => {
  const events = await here.lay(`select data::text from log.event`)
  expect(JSON.stringify(events)).not.toMatch(/Kofi|Mensah|Oakfield/)
})
