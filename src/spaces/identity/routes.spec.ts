import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allSlices } from '../../all-slices.ts'
import type { ChildId } from '../../kernel/ids.ts'
import { dayOf, plainDate } from '../../kernel/plain-date.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { openClient } from '../../platform/db/pool.ts'
import { runWhatFallsDue } from '../../platform/duties/fall-due.ts'
import { rebuild } from '../../platform/events/rebuild.ts'
import { sealChild } from '../../platform/identity/life.ts'
import { anActor, wrenshire } from '../../platform/testing/test-platform.ts'
import { type Fields, type TestSite, testSite } from '../../platform/web/testing/test-site.ts'
import { recordPaths } from '../../slices/record/index.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import { routes as myHome } from '../my/home/routes.tsx'
import { routes as story } from '../story/routes.tsx'
import * as paths from './paths.ts'
import { routes } from './routes.tsx'
import { head, layAgreed, layChild, layPeople, lead, safe, school, teacher, therapies, therapist } from './testing.ts'

const amara = anActor('parent')
const siobhan = anActor('parent')
const stranger = anActor('class-teacher')
let now = new Date('2026-11-30T09:00:00Z')
let site: TestSite
let kofi: ChildId
let kwame: ChildId

beforeAll(async () => {
  site = await testSite(
    [...allSlices, { name: 'identity', routes }, { name: 'story', routes: story }, { name: 'my', routes: myHome }],
    { clock: { now: () => now, today: () => dayOf(now) } },
  )
  await layPeople(site.here)
  kofi = await layChild(site.here, amara, 'Kofi')
  kwame = await layChild(site.here, siobhan, 'Kwame')
})
afterAll(() => site.close())

const see = async (path: string, as: Actor) => {
  const shown = await site.get(path, { as })
  expect(shown.status, path).toBe(200)
  expect(validHtml(shown.html), path).toEqual([])
  return readBack(shown.html)
}
const post = (path: string, as: Actor, fields: Fields = {}) => site.post(path, { as, fields })
const every = (child: ChildId) => [
  paths.name.to({ child }),
  paths.askIn.to({ child }),
  paths.same.to({ child }),
  paths.wrong.to({ child }),
  paths.died.to({ child }),
  paths.seal.to({ child }),
]
const differing = async () => {
  const owner = await openClient(site.here.database.as('tandem_owner'))
  try {
    return (await rebuild(owner, site.here.platform.projections, ['wrenshire'])).differ
  } finally {
    await owner.end()
  }
}

describe('who stands here', () => {
  test('[ACC-1] [ACC-2] a stranger finds no page; a teacher reads who is who, and why they may put nothing right', async () => {
    for (const path of [paths.who.to({ child: kofi }), ...every(kofi)])
      expect((await site.get(path, { as: stranger })).status, path).toBe(404)
    const shown = await see(paths.who.to({ child: kofi }), teacher)
    expect(shown).toContain('Kofi Mensah')
    expect(shown).toContain('Someone who leads on this child can do this.')
    for (const path of every(kofi)) expect((await site.get(path, { as: teacher })).status, path).toBe(409)
    for (const path of every(kofi).slice(0, 5)) await see(path, lead)
  })

  test('[ACC-1] in an area of thousands of settings, where somebody works is found by its name', async () => {
    await site.here.lay(
      `insert into identity.body (area, body, kind, name, short_name)
       select 'wrenshire', gen_random_uuid(), 'setting', 'Meadow School ' || n, 'Meadow' from generate_series(1, 5000) n`,
    )
    const ids = { child: kofi }
    const first = await see(paths.askIn.to(ids), lead)
    expect(first).not.toContain('Meadow School')
    const many = await see(paths.askIn.to(ids, { q: 'meadow' }), lead)
    expect(many.match(/Meadow School \d+/g)).toHaveLength(30)
    expect(many).toContain('There are more.')
    const one = await see(paths.askIn.to(ids, { q: 'school 4711' }), lead)
    expect(one.match(/Meadow School \d+/g)).toEqual(['Meadow School 4711'])
    expect(await see(paths.askIn.to(ids, { q: '100%_' }), lead)).toContain('No place here has that name.')
  })

  test('[ACC-1] everyone who can see the child is listed once, with why: the same people as the database lets see', async () => {
    const shown = await see(paths.who.to({ child: kofi }), lead)
    const list = shown.split('Who can see this child')[1]?.split('Put something right')[0] ?? ''
    const rows = await site.here.lay(
      `select distinct p.full_name from identity.child_access a
       join identity.person p on p.area = a.area and p.person = a.person where a.child = $1`,
      [kofi],
    )
    const names = rows.map(row => String(row.full_name))
    expect(names).toEqual(expect.arrayContaining(['Priya Patel', 'Ruth Adeyemi-Clarke', 'Sam Safe', 'Daniel Shaw']))
    for (const name of names) expect([name, list.split(` ${name} `).length - 1]).toEqual([name, 1])
    expect(list).toContain('Ruth Adeyemi-Clarke head · by their post where the child is taught')
    expect(list).toContain('Daniel Shaw class-teacher · works in the class 4 Maple')
  })

  test('[ACC-5] someone who works in the area is asked in, sees the child, and sees nothing once their place has ended', async () => {
    const ids = { child: kofi }
    expect((await site.get(paths.who.to(ids), { as: therapist })).status).toBe(404)
    expect(await see(paths.askIn.to(ids, { body: therapies }), lead)).toContain('Jo Whitcombe')
    const sent = await post(paths.askIn.to(ids), lead, { body: therapies, person: therapist.person, relationship: '' })
    expect([sent.status, sent.location]).toEqual([303, paths.who.to(ids)])
    expect(await see(paths.who.to(ids), therapist)).toContain('Jo Whitcombe')
    const wrongPlace = await post(paths.askIn.to(ids), lead, { body: school, person: therapist.person })
    expect(wrongPlace.status).toBe(409)
    expect((await post(paths.askIn.to(ids), lead, { body: therapies })).status).toBe(422)
    const [held] = await site.here.lay('select member from identity.circle where person = $1', [therapist.person])
    const end = paths.end.to({ child: kofi, member: String(held?.member) })
    expect((await post(end, teacher)).status).toBe(409)
    expect((await post(paths.end.to({ child: kwame, member: String(held?.member) }), lead)).status).toBe(303)
    expect((await site.get(paths.who.to(ids), { as: therapist })).status).toBe(200)
    expect((await post(end, lead)).status).toBe(303)
    expect((await site.get(paths.who.to(ids), { as: therapist })).status).toBe(404)
  })

  test('[ACC-5] [IDT-1] the child’s story says that the people around them changed, and the log not who they are', async () => {
    const shown = await see(recordPaths.story.to({ child: kofi }), amara)
    expect(shown).toContain('The people around the child changed 2 times')
    const said = await site.here.lay(
      `select data ->> 'change' as change, data::text as words from log.event where type = 'CircleChanged' and child = $1 order by position`,
      [kofi],
    )
    expect(said.map(each => each.change)).toEqual(['joined', 'left'])
    expect(JSON.stringify(said)).not.toContain(therapist.person)
    // Asked in twice is in once, and said once.
    const again = () =>
      post(paths.askIn.to({ child: kwame }), lead, { body: therapies, person: therapist.person, relationship: '' })
    expect((await again()).status).toBe(303)
    expect((await again()).status).toBe(409)
    expect(
      await site.here.lay(`select 1 from log.event where type = 'CircleChanged' and child = $1`, [kwame]),
    ).toHaveLength(1)
  })

  test('[IDT-1] a name is put right everywhere, and the old one is read by nobody', async () => {
    const name = { given: 'Kofi', family: 'Mensah-Boateng', knownAs: 'Kofi', sayIt: 'KOH-fee' }
    expect((await post(paths.name.to({ child: kofi }), teacher, name)).status).toBe(409)
    expect((await post(paths.name.to({ child: kofi }), lead, { ...name, family: ' ' })).status).toBe(422)
    expect((await post(paths.name.to({ child: kofi }), lead, name)).status).toBe(303)
    expect(await see(paths.who.to({ child: kofi }), lead)).toContain('Kofi Mensah-Boateng')
    const names = await site.here.read(lead, seen =>
      seen.tx.selectFrom('child_name').select('family').where('child', '=', kofi).execute(),
    )
    expect(names).toEqual([{ family: 'Mensah-Boateng' }])
  })
})

test('[IDT-4] two records are said to be one child’s, each leads to the other, and it is taken back', async () => {
  const path = paths.same.to({ child: kwame })
  expect(await see(path, lead)).toContain('Kofi Mensah-Boateng')
  expect((await post(path, lead, { other: '00000000-0000-4000-8000-000000000999' })).status).toBe(409)
  expect((await post(path, lead, {})).status).toBe(422)
  expect((await post(path, lead, { other: kofi })).status).toBe(303)
  expect(await see(paths.who.to({ child: kwame }), lead)).toContain('whose record is kept')
  expect(await see(paths.who.to({ child: kofi }), lead)).toContain('The record of Kwame Mensah is this child’s too.')
  expect(await see(`/my/children/${kofi}/record`, amara)).toContain('This child has another page too.')
  expect((await site.get(`/my/children/${kwame}/record`, { as: amara })).status).toBe(200)
  const [link] = await site.here.lay('select link from identity.same_child')
  expect((await post(paths.parted.to({ child: kwame, link: String(link?.link) }), lead)).status).toBe(303)
  expect((await site.get(`/my/children/${kwame}/record`, { as: amara })).status).toBe(404)
})

test('[IDT-3] a worry and what was agreed move to the right child, both families are told, and the log tells the same', async () => {
  const worry = { words: 'He waits too long to speak.', language: 'English', interpreter: 'no' }
  const raised = await post(`/my/children/${kofi}/worry`, amara, worry)
  expect(raised.status, raised.html).toBe(303)
  await layAgreed(site.here, kofi, amara)
  const path = paths.wrong.to({ child: kofi })
  const shown = await site.get(path, { as: lead })
  expect(readBack(shown.html)).toContain('He waits too long to speak.')
  const what = [...shown.html.matchAll(/name="what" value="([^"]+)"/g)].map(([, id]) => String(id))
  expect(what).toHaveLength(2)
  expect((await post(path, lead, { what, to: stranger.person })).status).toBe(409)
  expect((await post(path, lead, { to: kwame })).status).toBe(422)
  expect((await post(path, teacher, { what, to: kwame })).status).toBe(409)
  const sent = await post(path, lead, { what, to: kwame })
  expect([sent.status, sent.location], sent.html).toEqual([303, paths.who.to({ child: kofi })])
  for (const table of ['need', 'commitment', 'commitment_session', 'duty']) {
    const rows = await site.here.lay(`select distinct child from read.${table}`)
    expect(rows, table).toEqual([{ child: kwame }])
  }
  expect(await differing()).toEqual([])
  expect(await see(`/my/children/${kofi}/record`, amara)).toContain('was written here by mistake')
  expect(await see(`/my/children/${kwame}/record`, siobhan)).toContain('was written on another page by mistake')
  expect(await see(`/my/children/${kofi}/story`, amara)).not.toContain('He waits too long')
  expect(await see(`/my/children/${kwame}/story`, siobhan)).toContain('He waits too long to speak.')
  expect(await see(path, lead)).toContain('Nothing is written on this child that could be moved.')
})

test('[IDT-2] only someone who keeps children safe seals a record, with a second person, and goes on in the new one', async () => {
  const parent = anActor('parent')
  const child = await layChild(site.here, parent, 'Ama', 'Asare')
  const path = paths.seal.to({ child })
  expect((await site.get(path, { as: lead })).status).toBe(409)
  const fields = { given: 'Efua', family: 'Owusu', second: head.person, reason: 'Adoption order' }
  expect((await post(path, lead, fields)).status).toBe(409)
  expect(await see(path, safe)).toContain('only by two named people together')
  expect((await post(path, safe, { ...fields, second: safe.person })).status).toBe(409)
  expect((await post(path, safe, { ...fields, second: '' })).status).toBe(422)
  const sent = await post(path, safe, fields)
  expect(sent.status, sent.html).toBe(303)
  expect(await see(String(sent.location), safe)).toContain('Efua Owusu')
  for (const actor of [parent, lead, head, safe]) {
    expect(
      (await site.here.read(actor, seen => seen.tx.selectFrom('child').select('child').execute())).map(
        row => row.child,
      ),
    ).not.toContain(child)
  }
  expect((await site.get(paths.who.to({ child }), { as: safe })).status).toBe(404)
})

test('[IDT-2] the database itself seals nothing for a lead who keeps nobody safe', async () => {
  const to = { area: wrenshire, bornOn: plainDate('2018-05-14'), given: 'A', family: 'B' }
  const seal = site.here.write(lead, act => sealChild(act, { area: wrenshire, child: kwame }, to, head.person, 'none'))
  await expect(seal).rejects.toMatchObject({ code: 'TI403' })
})

describe('a child has died', () => {
  const on = { 'on-day': '28', 'on-month': '11', 'on-year': '2026' }

  test('[IDT-5] the day is asked first, then once more, and everything stops', async () => {
    const path = paths.died.to({ child: kwame })
    expect(await see(path, lead)).toContain('We are very sorry.')
    expect(await see(`${path}?on-day=31&on-month=2&on-year=2026`, lead)).toContain('On which day?')
    expect(await see(`${path}?on-day=28&on-month=11&on-year=2026`, lead)).toContain('You are about to write down')
    expect((await post(path, teacher, on)).status).toBe(409)
    expect((await post(path, lead, { ...on, 'on-year': '2031' })).status).toBe(422)
    expect((await post(path, lead, on)).status).toBe(303)
    expect(await site.here.lay('select 1 from read.duty where child = $1 and ended_on is null', [kwame])).toEqual([])
  })

  test('[IDT-5] pages say what stays and nothing of what happens next', async () => {
    expect(await see(paths.who.to({ child: kwame }), lead)).toMatch(
      /Kwame died on .*28 November 2026\. Everything that was owed has stopped/,
    )
    const home = await see('/my', siobhan)
    expect(home).toContain('We are very sorry that Kwame has died.')
    expect(home).not.toContain('What happens next')
    expect(await see(`/my/children/${kwame}/record`, siobhan)).toContain('Nothing more is asked or sent.')
    expect(await see(`/desk/children/${kwame}`, lead)).toContain('Nothing more is asked or sent.')
  })

  test('[IDT-5] what is sent all the same is answered plainly, and the daily round goes on', async () => {
    const worry = { words: 'He waits.', language: 'English', interpreter: 'no' }
    const sent = await post(`/my/children/${kwame}/worry`, siobhan, worry)
    expect(sent.status).toBe(409)
    expect(readBack(sent.html)).toContain('This child has died')
    now = new Date('2026-12-20T09:00:00Z')
    const untold = `select 1 from read.commitment_session where child = $1 and told is null and due_on < '2026-12-20'`
    expect(await site.here.lay(untold, [kwame])).not.toEqual([])
    await runWhatFallsDue(site.here.platform, [wrenshire])
    now = new Date('2026-11-30T09:00:00Z')
    expect(await site.here.lay('select 1 from read.nudge where child = $1', [kwame])).toEqual([])
    expect(await differing()).toEqual([])
  })
})
