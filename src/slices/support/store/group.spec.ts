import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { listOpenDutiesOf } from '../../../platform/duties/duty-queries.ts'
import { wrenshire } from '../../../platform/testing/test-platform.ts'
import { support } from '../wiring.ts'
import { findAgreed } from './agreed.ts'
import { findGroupDay, listGroupsOn, listMembersOn } from './groups.ts'
import { runCommitment } from './run-commitment.ts'
import { formGroup } from './run-group.ts'
import { type Credit, tellGroup } from './tell-group.ts'
import { agreeFor, harrowdale, type Oakfield, oakfieldSchool, saltmere, talkTimeFrom, talkTimeTo } from './testing.ts'

let here: Oakfield
beforeAll(async () => {
  here = await oakfieldSchool([support])
})
afterAll(() => here.drop())

const aGroup = async () => {
  const group = randomUUID()
  const answer = await here.write(here.priya, act =>
    formGroup(act, wrenshire, {
      type: 'FormGroup',
      group,
      name: 'Talk Time',
      ledBy: { body: here.therapies, person: here.jo.person },
      heldAt: here.oakfield,
      place: 'Garden Room',
      time: '10:30',
      weekdays: [1, 4],
      from: talkTimeFrom,
      to: talkTimeTo,
    }),
  )
  if (isRefusal(answer)) throw new Error(answer.because)
  return group
}

const creditsOf = async (group: string, day = plainDate('2026-11-30')): Promise<readonly Credit[]> => {
  const members = await here.read(here.jo, seen => listMembersOn(seen, group, day))
  return members.map(member => ({ ...member, telling: { what: 'happened' } }))
}

test('[SUP-3] one save for five children of three areas credits five commitments, and names no child in the group', async () => {
  const group = await aGroup()
  const refs = []
  for (const child of here.children)
    refs.push(await agreeFor(here, child, { group, owner: { body: here.oakfield, person: here.jo.person } }))
  const today = await here.read(here.jo, seen =>
    listGroupsOn(seen, { body: here.therapies, person: here.jo.person }, plainDate('2026-11-30')),
  )
  expect(today).toMatchObject([{ group, name: 'Talk Time', children: 5, told: 0 }])

  const credits = await creditsOf(group)
  expect(new Set(credits.map(credit => credit.area))).toEqual(new Set([wrenshire, saltmere, harrowdale]))
  const kofis = refs[0]?.commitment
  const told = credits.map(
    (credit): Credit =>
      credit.commitment === kofis
        ? { ...credit, telling: { what: 'happened', goodThing: 'Told a joke all the way to the end' } }
        : credit.area === harrowdale
          ? { ...credit, telling: { what: 'child-away', why: 'away' } }
          : credit,
  )
  const answer = await here.write(here.jo, act =>
    tellGroup(act, { area: wrenshire, group, day: plainDate('2026-11-30') }, { what: 'happened', there: 4 }, told),
  )
  expect(answer).toBe('told')

  for (const ref of refs) {
    const row = await here.read({ ...here.priya, areas: [ref.area] }, seen => findAgreed(seen, ref.commitment))
    const bead = row?.sessions.find(each => each.day === '2026-11-30')
    expect(bead?.told).toBe(ref.area === harrowdale ? 'child-away' : 'happened')
    expect(bead?.goodThing).toBe(ref.commitment === kofis ? 'Told a joke all the way to the end' : undefined)
  }
  const events = await here.lay(`select child, data::text as words from log.event where stream = $1`, [
    `group-${group}`,
  ])
  expect(events.map(event => event.child)).toEqual([null, null])
  for (const child of here.children) expect(JSON.stringify(events)).not.toContain(child.child)
  expect(await here.read(here.jo, seen => findGroupDay(seen, group, plainDate('2026-11-30')))).toEqual({
    outcome: 'held',
    there: 4,
  })

  const again = await here.write(here.jo, act =>
    tellGroup(act, { area: wrenshire, group, day: plainDate('2026-11-30') }, { what: 'happened', there: 5 }, credits),
  )
  expect(again).toMatchObject({ refused: true, clause: 'SUP-8' })
})

test('[SUP-3] a group session for one child who may not be credited is refused whole: nobody is credited', async () => {
  const group = await aGroup()
  const owner = { body: here.oakfield, person: here.jo.person }
  const [first, second] = here.children
  if (!first || !second) throw new Error('There are five')
  await agreeFor(here, first, { group, owner })
  const ended = await agreeFor(here, second, { group, owner })
  const credits = await creditsOf(group)
  await here.write(here.priya, act =>
    runCommitment(act, ended, { type: 'EndCommitment', on: plainDate('2026-11-20'), why: 'replaced' }),
  )
  const answer = await here.write(here.jo, act =>
    tellGroup(act, { area: wrenshire, group, day: plainDate('2026-11-30') }, { what: 'happened', there: 2 }, credits),
  )
  expect(answer).toMatchObject({ refused: true, clause: 'SUP-3' })
  expect(await here.read(here.jo, seen => findGroupDay(seen, group, plainDate('2026-11-30')))).toBeUndefined()
  expect((await creditsOf(group)).map(credit => 'told' in credit)).toEqual([false])
})

test('[SUP-6] when a group’s session makes it for one of its children, the service’s lead can read what they now owe', async () => {
  await here.lay(`delete from identity.circle where child = $1 and person = $2`, [here.kofi.child, here.marcus.person])
  const group = await aGroup()
  const ref = await agreeFor(here, here.kofi, { group }, '2026-11-02')
  await here.onDay('2026-11-02', here.jo, act => runCommitment(act, ref, { type: 'AcceptPart' }))
  const day = plainDate('2026-11-05')
  for (const each of [plainDate('2026-11-02'), day]) {
    const members = await here.read(here.jo, seen => listMembersOn(seen, group, each))
    const telling = { what: 'did-not-happen', why: 'no-cover' } as const
    const credits = members.map(member => ({ ...member, telling }))
    expect(
      await here.write(here.jo, act => tellGroup(act, { area: wrenshire, group, day: each }, telling, credits)),
    ).toBe('told')
  }
  const owed = await here.read(here.marcus, seen => listOpenDutiesOf(seen, ref.area, ref.child))
  expect(owed.map(each => [each.stream, each.kind])).toContainEqual([
    `support-${ref.commitment}`,
    'say-what-puts-right',
  ])
})
