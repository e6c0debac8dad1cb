import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bodyId, type ChildId, commandId, streamOf } from '../../kernel/ids.ts'
import { addDays, plainDate } from '../../kernel/plain-date.ts'
import { duty } from '../../policy/duty.ts'
import { asSystem } from '../db/as-actor.ts'
import { runWhatFallsDue } from '../duties/fall-due.ts'
import { append } from '../events/append.ts'
import { rebuild } from '../events/rebuild.ts'
import { verify } from '../events/verify.ts'
import type { Slice } from '../slice.ts'
import { aBodyId, anActor, type TestPlatform, testPlatform, wrenshire } from '../testing/test-platform.ts'
import { listChildren } from './children.ts'
import { introduceChild } from './circle.ts'
import { moveToRightChild, recordDeath, saySameChild, sealChild, undoSameChild } from './life.ts'

const school = aBodyId()
/** A slice of nothing but promises: each starts a duty on its day. */
const promises: Slice = {
  name: 'promises',
  duties: [
    duty('TST-1', {
      subject: 'record',
      kind: 'keep',
      starts: ['Promised'],
      ends: ['Kept'],
      owedBy: () => ({ body: school }),
      owedTo: 'family',
      due: event => ('due' in event.data ? plainDate(String(event.data.due)) : event.receivedOn),
    }),
  ],
}
let now = new Date('2026-11-30T09:00:00Z')
let here: TestPlatform
const lead = anActor('inclusion-lead', { forBody: school })
const safeguarding = anActor('safeguarding-lead', { forBody: school })
const stranger = anActor('class-teacher')

beforeAll(async () => {
  here = await testPlatform([promises], {
    clock: { now: () => now, today: () => plainDate(now.toISOString().slice(0, 10)) },
  })
  await here.lay(
    `insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, 'setting', 'Oakfield School', 'Oakfield')`,
    [school],
  )
  await here.lay(
    `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $3, 'inclusion-lead', '2025-09-01'), ('wrenshire', $2, $3, 'safeguarding-lead', '2025-09-01')`,
    [lead.person, safeguarding.person, school],
  )
})
afterAll(() => here.drop())

const aChild = (parent = anActor('parent'), given = 'Kofi') =>
  here.write(parent, act =>
    introduceChild(act, {
      area: wrenshire,
      bornOn: plainDate('2018-05-14'),
      given,
      family: 'Mensah',
      standing: 'parent',
      relationship: 'mother',
      places: [{ kind: 'taught-in', body: school }],
    }),
  )

const promise = async (child: ChildId, days: number, kept = false, stream = streamOf('promises', randomUUID())) => {
  const write = (expected: number, type: string, data: object) =>
    here.write(lead, act =>
      append(act, [
        {
          area: wrenshire,
          stream,
          expected,
          child,
          subject: 'record',
          events: [{ type, data }],
          meta: { happenedOn: act.today, receivedOn: act.today, channel: 'typed' },
        },
      ]),
    )
  await write(0, 'Promised', { words: 'We will ring you', due: addDays(plainDate('2026-11-30'), days) })
  if (kept) await write(1, 'Kept', {})
  return stream
}

const open = (child: ChildId) => here.lay('select duty from read.duty where child = $1 and ended_on is null', [child])
const nudges = (child: ChildId) => here.lay('select duty from read.nudge where child = $1', [child])
const whole = async () => {
  const client = new pg.Client(here.database.as('tandem_system'))
  await client.connect()
  const unproved = await verify(client, ['wrenshire'])
  await client.end()
  const owner = new pg.Client(here.database.as('tandem_owner'))
  await owner.connect()
  const { differ } = await rebuild(owner, [], ['wrenshire'])
  await owner.end()
  return { unproved, differ }
}

test('[IDT-5] when a child has died every duty and every reminder stops at once, whatever was owed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ days: fc.integer({ min: 0, max: 40 }), kept: fc.boolean() }), { maxLength: 6 }),
      async owed => {
        const child = await aChild()
        for (const each of owed) await promise(child, each.days, each.kept)
        await here.write(lead, act => recordDeath(act, wrenshire, child, plainDate('2026-11-29')))
        expect(await open(child)).toEqual([])
        now = new Date('2027-02-01T09:00:00Z')
        await runWhatFallsDue(here.platform, [wrenshire])
        now = new Date('2026-11-30T09:00:00Z')
        expect(await nudges(child)).toEqual([])
        await expect(promise(child, 3)).rejects.toMatchObject({ code: 'TI410' })
      },
    ),
    { numRuns: 12, seed: 4 },
  )
  expect(await whole()).toEqual({ unproved: [], differ: [] })
})

test('[IDT-4] two records of one child are seen by everyone around either, and taking it back leaves sight as it was', async () => {
  const [first, second] = [anActor('parent'), anActor('key-person')]
  const sight = async () => [
    (await here.read(first, listChildren)).map(each => each.child).sort(),
    (await here.read(second, listChildren)).map(each => each.child).sort(),
  ]
  const atSchool = await aChild(first)
  const atNursery = await aChild(second)
  const before = await sight()
  const link = await here.write(lead, act => saySameChild(act, wrenshire, atNursery, atSchool))
  expect(await sight()).toEqual([[atNursery, atSchool].sort(), [atNursery, atSchool].sort()])
  expect(await here.read(stranger, listChildren)).toEqual([])
  await here.write(lead, act => undoSameChild(act, wrenshire, link))
  expect(await sight()).toEqual(before)
  await expect(here.write(first, act => saySameChild(act, wrenshire, atNursery, atSchool))).rejects.toMatchObject({
    code: 'TI403',
  })
})

test('[IDT-3] what was recorded on the wrong child is moved whole, and nothing of it can be read on the wrong one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.boolean(), async kept => {
      const [wrong, right] = [await aChild(), await aChild()]
      const stream = await promise(wrong, 5, kept)
      await promise(wrong, 6)
      const moved = await moveToRightChild(here.platform, lead, { area: wrenshire, stream, wrong, right })
      expect(moved).toMatchObject({ stream: expect.stringMatching(/^promises-/) })
      expect(await open(wrong)).toHaveLength(1)
      expect(await open(right)).toHaveLength(kept ? 0 : 1)
      const told = await here.lay('select type, data from read.timeline where child = $1 order by position', [right])
      expect(told[0]).toMatchObject({ type: 'Promised', data: { words: 'We will ring you' } })
      expect(
        await here.lay(`select 1 from log.event where stream = $1 and data::text like '%ring%'`, [stream]),
      ).toEqual([])
      expect(
        await here.lay('select 1 from identity.breach where child = $1 and right_child = $2', [wrong, right]),
      ).toHaveLength(1)
      const refusal = await moveToRightChild(here.platform, stranger, { area: wrenshire, stream, wrong, right })
      expect(refusal).toMatchObject({ refused: true, clause: 'IDT-3' })
    }),
    { numRuns: 6, seed: 9 },
  )
  expect(await whole()).toEqual({ unproved: [], differ: [] })
})

test('[IDT-2] after a sealed move nobody finds the child by the old record, and the new one does not lead back', async () => {
  const parent = anActor('parent')
  const child = await aChild(parent)
  await promise(child, 9)
  const officer = safeguarding
  const fresh = await here.write(officer, act =>
    sealChild(
      act,
      { area: wrenshire, child },
      {
        area: wrenshire,
        bornOn: plainDate('2018-05-14'),
        given: 'Kwame',
        family: 'Asare',
        places: [{ kind: 'taught-in', body: bodyId(school) }],
      },
      lead.person,
      'Adoption order',
    ),
  )
  for (const asker of [parent, lead, officer, stranger]) {
    expect((await here.read(asker, listChildren)).map(each => each.child)).not.toContain(child)
    expect(
      await here.read(asker, seen => seen.tx.selectFrom('timeline').selectAll().where('child', '=', child).execute()),
    ).toEqual([])
    expect(
      await here.read(asker, seen => seen.tx.selectFrom('duty').selectAll().where('child', '=', child).execute()),
    ).toEqual([])
  }
  expect((await here.read(lead, listChildren)).map(each => each.child)).toContain(fresh)
  expect(await here.lay('select 1 from read.timeline where child = $1', [fresh])).toEqual([])
})

test('[IDT-2] behind a seal two named people look together, for hours, and one alone never', async () => {
  const child = await aChild()
  await promise(child, 9)
  const second = anActor('area-officer')
  const third = anActor('safeguarding-lead')
  for (const { person } of [second, third])
    await here.lay(
      `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, 'safeguarding-lead', '2025-09-01')`,
      [person, aBodyId()],
    )
  await here.write(safeguarding, act =>
    sealChild(
      act,
      { area: wrenshire, child },
      { area: wrenshire, bornOn: plainDate('2018-05-14'), given: 'Abena', family: 'Asare' },
      second.person,
      'Flight from abuse',
    ),
  )
  const system = <T>(work: Parameters<typeof asSystem<T>>[2]) =>
    asSystem(here.platform, { area: wrenshire, commandId: commandId(randomUUID()) }, work)
  const sql = (actor: typeof second, text: string, values: readonly unknown[]) =>
    here.write(actor, async act => {
      const { sql: tag } = await import('kysely')
      return (
        await tag
          .raw<Record<string, string>>(text.replace(/\$(\d)/g, (_, n) => `'${values[Number(n) - 1]}'`))
          .execute(act.tx)
      ).rows
    })
  const other = await aChild()
  for (const [actor, which] of [
    [third, child],
    [safeguarding, other],
  ] as const)
    await expect(sql(actor, `select ask_to_open_seal('wrenshire', $1, 'A look')`, [which])).rejects.toMatchObject({
      code: 'TI403',
    })
  const [asked] = await sql(safeguarding, `select ask_to_open_seal('wrenshire', $1, 'A court asked') as opening`, [
    child,
  ])
  for (const actor of [safeguarding, third])
    await expect(sql(actor, `select open_seal('wrenshire', $1, 4)`, [asked?.opening])).rejects.toMatchObject({
      code: 'TI403',
    })
  await sql(second, `select open_seal('wrenshire', $1, 4)`, [asked?.opening])
  expect(
    await here.read(second, seen => seen.tx.selectFrom('timeline').selectAll().where('child', '=', child).execute()),
  ).toHaveLength(1)
  now = new Date('2026-11-30T14:00:00Z')
  expect(
    await here.read(second, seen => seen.tx.selectFrom('timeline').selectAll().where('child', '=', child).execute()),
  ).toEqual([])
  now = new Date('2026-11-30T09:00:00Z')
  expect(await system(async act => act.actor.as)).toBe('clock')
})
