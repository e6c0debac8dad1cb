import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import type { AreaId, ChildId } from '../../../kernel/ids.ts'
import { addDays, plainDate } from '../../../kernel/plain-date.ts'
import { openClient } from '../../../platform/db/pool.ts'
import { listOpenDutiesOf } from '../../../platform/duties/duty-queries.ts'
import { rebuild } from '../../../platform/events/rebuild.ts'
import { anActor, wrenshire } from '../../../platform/testing/test-platform.ts'
import { countsOf } from '../domain/sessions.ts'
import { eachDay } from '../tasks/each-day.ts'
import { support } from '../wiring.ts'
import { findAgreed, listAgreed } from './agreed.ts'
import { runCommitment } from './run-commitment.ts'
import { agreeFor, harrowdale, layMember, type Oakfield, oakfieldSchool, saltmere } from './testing.ts'
import { listNotTold } from './untold.ts'

let here: Oakfield
beforeAll(async () => {
  here = await oakfieldSchool([support])
})
afterAll(() => here.drop())

const from = plainDate('2026-11-02')
const to = plainDate('2026-12-17')

test('[SUP-1] a commitment has a bead for every day it expects, and none in between', async () => {
  const { commitment } = await agreeFor(here, here.kofi)
  const row = await here.read(here.amara, seen => findAgreed(seen, commitment))
  expect(row?.sessions).toHaveLength(14)
  expect(row?.sessions[0]).toEqual({ day: from, saidNot: [] })
  expect(row).toMatchObject({ status: 'asked', name: 'Talk Time', from, to, agreedWith: [here.amara.person] })
})

test('[SUP-2] whoever is asked to give it is let in, and the part is on the service’s list with its day', async () => {
  const { commitment, area, child } = await agreeFor(here, here.kofi)
  expect(await here.read(here.jo, seen => findAgreed(seen, commitment))).toBeDefined()
  const duties = await here.read(here.jo, seen => listOpenDutiesOf(seen, area, child))
  expect(duties.find(each => each.stream === `support-${commitment}`)).toMatchObject({
    kind: 'answer-part',
    owedByBody: here.therapies,
    dueOn: '2026-11-13',
  })
  const accepted = await here.onDay('2026-11-03', here.jo, act =>
    runCommitment(act, { area, child, commitment, ownerBody: here.therapies }, { type: 'AcceptPart' }),
  )
  expect(isRefusal(accepted)).toBe(false)
  expect(await here.read(here.amara, seen => findAgreed(seen, commitment))).toMatchObject({ status: 'agreed' })
  const after = await here.read(here.jo, seen => listOpenDutiesOf(seen, area, child))
  expect(after.find(each => each.stream === `support-${commitment}`)).toBeUndefined()
})

test('[SUP-5] the owner is asked first, then lead and family read that nobody told us; a second run does nothing', async () => {
  const ref = await agreeFor(here, here.kofi, {
    owner: { body: here.oakfield, person: here.denise.person },
    to: plainDate('2026-11-05'),
  })
  const mine = async () => {
    const duties = await here.read(here.amara, seen => listOpenDutiesOf(seen, ref.area, ref.child))
    return duties
      .filter(each => each.stream === `support-${ref.commitment}`)
      .map(each => [each.part, each.dueOn, each.owedByPerson])
  }
  await here.asClock('2026-11-03T06:00:00Z', eachDay)
  expect(await mine()).toEqual([['2026-11-02', '2026-11-04', here.denise.person]])
  expect(await here.asClock('2026-11-03T07:00:00Z', eachDay)).toBe(0)

  await here.asClock('2026-11-05T06:00:00Z', eachDay)
  expect(await mine()).toEqual([['2026-11-02', '2026-11-04', here.priya.person]])
  const row = await here.read(here.amara, seen => findAgreed(seen, ref.commitment))
  expect(row?.sessions[0]).toMatchObject({ askedOn: '2026-11-03', notToldOn: '2026-11-05' })
  expect(countsOf(row?.sessions ?? [], plainDate('2026-11-05'))).toMatchObject({ notTold: 1, didNotHappen: 0 })
  const untold = await here.read(here.priya, seen => listNotTold(seen, { body: here.oakfield }))
  expect(untold.find(each => each.commitment === ref.commitment)).toMatchObject({ asked: true, notTold: true })

  await here.onDay('2026-11-05', here.denise, act =>
    runCommitment(act, ref, { type: 'TellSession', day: from, telling: { what: 'happened' } }),
  )
  expect(await mine()).toEqual([])
})

test('[SUP-2] a partner’s silence becomes its lead’s, with the same date, and the lead can see what is asked', async () => {
  const ref = await agreeFor(here, here.kofi)
  await here.asClock('2026-11-16T06:00:00Z', eachDay)
  const duties = await here.read(here.marcus, seen => listOpenDutiesOf(seen, ref.area, ref.child))
  expect(duties.find(each => each.stream === `support-${ref.commitment}`)).toMatchObject({
    dueOn: '2026-11-13',
    owedByPerson: here.marcus.person,
  })
})

test('[SUP-7] what the family says stands beside what was told, and is theirs to take back', async () => {
  const ref = await agreeFor(here, here.kofi, { owner: { body: here.oakfield, person: here.denise.person } })
  const said = { day: from, by: here.amara.person }
  await here.write(here.priya, act =>
    runCommitment(act, ref, { type: 'TellSession', day: from, telling: { what: 'happened' } }),
  )
  await here.write(here.amara, act => runCommitment(act, ref, { type: 'SayNotHappened', ...said }))
  const row = () => here.read(here.priya, seen => findAgreed(seen, ref.commitment))
  expect((await row())?.sessions[0]).toMatchObject({ told: 'happened', saidNot: [here.amara.person] })
  await here.write(here.amara, act => runCommitment(act, ref, { type: 'TakeBackNotHappened', ...said }))
  expect((await row())?.sessions[0]?.saidNot).toEqual([])
})

test('[SUP-6] the second session that did not happen puts the shortfall on the lead’s list, until it is answered', async () => {
  const ref = await agreeFor(here, here.kofi, { owner: { body: here.oakfield, person: here.denise.person } })
  for (const day of [from, addDays(from, 3)])
    await here.write(here.priya, act =>
      runCommitment(act, ref, { type: 'TellSession', day, telling: { what: 'did-not-happen', why: 'no-cover' } }),
    )
  const owed = async () =>
    (await here.read(here.priya, seen => listOpenDutiesOf(seen, ref.area, ref.child))).filter(
      each => each.stream === `support-${ref.commitment}`,
    )
  expect(await owed()).toMatchObject([{ kind: 'say-what-puts-right', owedByPerson: here.priya.person }])
  await here.write(here.priya, act => runCommitment(act, ref, { type: 'AnswerShortfall', how: 'Two more in December' }))
  expect(await owed()).toEqual([])
  expect(await here.read(here.amara, seen => findAgreed(seen, ref.commitment))).toMatchObject({
    shortfallAnswer: { how: 'Two more in December' },
  })
})

test('[SUP-5] a session nobody told becomes the giving service’s lead’s to find out, who can read it from then on', async () => {
  const [child] = here.children.filter(each => each.area === saltmere)
  if (!child) throw new Error('There are two')
  const ref = await agreeFor(here, child)
  await here.onDay('2026-11-02', here.jo, act => runCommitment(act, ref, { type: 'AcceptPart' }))
  const ofMarcus = async () =>
    (await here.read(here.marcus, seen => listOpenDutiesOf(seen, ref.area, ref.child)))
      .filter(each => each.stream === `support-${ref.commitment}`)
      .map(each => each.kind)
  expect(await ofMarcus()).toEqual([])
  await here.asClock('2026-11-03T06:00:00Z', eachDay, saltmere)
  await here.asClock('2026-11-05T06:00:00Z', eachDay, saltmere)
  expect(await ofMarcus()).toEqual(['tell-what-happened'])
})

test('[SUP-6] a shortfall of a service is its own lead’s to answer, who can read it from then on', async () => {
  const [child] = here.children.filter(each => each.area === harrowdale)
  if (!child) throw new Error('There is one')
  const ref = await agreeFor(here, child)
  await here.onDay('2026-11-02', here.jo, act => runCommitment(act, ref, { type: 'AcceptPart' }))
  for (const day of [from, addDays(from, 3)])
    await here.onDay('2026-11-05', here.jo, act =>
      runCommitment(act, ref, { type: 'TellSession', day, telling: { what: 'did-not-happen', why: 'no-cover' } }),
    )
  const duties = await here.read(here.marcus, seen => listOpenDutiesOf(seen, ref.area, ref.child))
  expect(duties.find(each => each.stream === `support-${ref.commitment}`)).toMatchObject({
    kind: 'say-what-puts-right',
    owedByPerson: here.marcus.person,
  })
})

/** Two days of something the therapies give a child, of which one was told not to have happened. */
async function oneMissed(child: Oakfield['kofi']) {
  const ref = await agreeFor(here, child, {}, '2026-11-02')
  await here.onDay('2026-11-02', here.jo, act => runCommitment(act, ref, { type: 'AcceptPart' }))
  await here.onDay('2026-11-05', here.jo, act =>
    runCommitment(act, ref, {
      ...{ type: 'TellSession', day: plainDate('2026-11-02') },
      telling: { what: 'did-not-happen', why: 'no-cover' },
    }),
  )
  return ref
}
const leaves = (child: Oakfield['kofi']) =>
  here.lay(`delete from identity.circle where child = $1 and person = $2`, [child.child, here.marcus.person])
const marcusOwes = async (ref: { commitment: string; area: AreaId; child: ChildId }) =>
  (await here.read(here.marcus, seen => listOpenDutiesOf(seen, ref.area, ref.child))).some(
    each => each.stream === `support-${ref.commitment}` && each.kind === 'say-what-puts-right',
  )

test('[SUP-6] when a mother’s own tap makes the shortfall, the service’s lead can read what they now owe', async () => {
  await leaves(here.kofi)
  const ref = await oneMissed(here.kofi)
  await here.write(here.amara, act =>
    runCommitment(act, ref, { type: 'SayNotHappened', day: plainDate('2026-11-05'), by: here.amara.person }),
  )
  expect(await marcusOwes(ref)).toBe(true)
})

test('[SUP-6] when an adviser’s word makes it, who may let nobody in, the lead can read it from the next morning', async () => {
  await leaves(here.kofi)
  const ref = await oneMissed(here.kofi)
  const adviser = anActor('adviser')
  await layMember(here, wrenshire, here.kofi.child, adviser.person, 'adviser', 'adviser')
  await here.write(adviser, act =>
    runCommitment(act, ref, { type: 'SayNotHappened', day: plainDate('2026-11-05'), by: adviser.person }),
  )
  expect(await marcusOwes(ref)).toBe(false)
  await here.asClock('2026-12-01T06:00:00Z', eachDay)
  expect(
    await here.lay(`select standing from identity.circle where child = $1 and person = $2`, [
      here.kofi.child,
      here.marcus.person,
    ]),
  ).toEqual([{ standing: 'service' }])
})

test('[SUP-1] a change keeps what was told and gives new days; an end takes away what was still to come', async () => {
  const ref = await agreeFor(here, here.kofi, { owner: { body: here.oakfield } }, '2026-11-02')
  await here.onDay('2026-11-09', here.priya, act =>
    runCommitment(act, ref, {
      type: 'ChangeCommitment',
      change: {
        rhythm: { evidence: 'session', weekdays: [2], time: '09:00', place: 'Library', heldAt: here.oakfield },
      },
      because: 'Kofi asked for Tuesdays',
    }),
  )
  const row = () => here.read(here.amara, seen => findAgreed(seen, ref.commitment))
  expect((await row())?.sessions.map(each => each.day)).toEqual([
    ...['2026-11-02', '2026-11-05', '2026-11-09', '2026-11-10', '2026-11-17'],
    ...['2026-11-24', '2026-12-01', '2026-12-08', '2026-12-15'],
  ])
  await here.onDay('2026-11-18', here.priya, act =>
    runCommitment(act, ref, { type: 'EndCommitment', on: plainDate('2026-11-20'), why: 'no-longer-needed' }),
  )
  expect((await row())?.sessions).toHaveLength(5)
  expect(await row()).toMatchObject({ status: 'ended', ended: { why: 'no-longer-needed' } })
})

test('someone with no relationship to the child sees nothing of what was agreed', async () => {
  const { commitment, area, child } = await agreeFor(here, here.kofi)
  const stranger = anActor('class-teacher', { forBody: here.oakfield })
  expect(await here.read(stranger, seen => findAgreed(seen, commitment))).toBeUndefined()
  expect(await here.read(stranger, seen => listAgreed(seen, area, child))).toEqual([])
})

test('every read table comes out the same when it is made again from the log', async () => {
  const owner = await openClient(here.database.as('tandem_owner'))
  try {
    const { events, differ } = await rebuild(owner, here.platform.projections, [wrenshire, saltmere, harrowdale])
    expect(events).toBeGreaterThan(30)
    expect(differ).toEqual([])
  } finally {
    await owner.end()
  }
})
