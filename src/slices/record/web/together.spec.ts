import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ChildId, personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { listChildren } from '../../../platform/identity/children.ts'
import { admitToCircle, introduceChild } from '../../../platform/identity/circle.ts'
import { aBodyId, anActor, wrenshire } from '../../../platform/testing/test-platform.ts'
import { putAccount, type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { identification } from '../../identification/wiring.ts'
import { listChildrenWithNews } from '../store/news.ts'
import { record } from '../wiring.ts'

// Leah is 15: she and her mother hold her record together. Mr Shaw teaches her, Ms Patel leads on support.
const oakfield = aBodyId()
const chioma = anActor('parent')
const priya = anActor('inclusion-lead', { forBody: oakfield })
let shaw = anActor('class-teacher', { forBody: oakfield })
let leah: ChildId
let herself: Actor
let site: TestSite

beforeAll(async () => {
  site = await testSite([identification, record])
  const { lay, write } = site.here
  await lay(
    `insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, 'setting', 'Oakfield School', 'Oakfield')`,
    [oakfield],
  )
  for (const [actor, name, called, job] of [
    [chioma, 'Chioma Okonkwo', 'Chioma', ''],
    [priya, 'Priya Patel', 'Ms Patel', 'Inclusion lead (SENCO)'],
    [shaw, 'Daniel Shaw', 'Mr Shaw', 'Tutor'],
  ] as const)
    await lay(
      `insert into identity.person (area, person, full_name, called, job_words) values ('wrenshire', $1, $2, $3, $4)`,
      [actor.person, name, called, job],
    )
  await lay(
    `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, 'inclusion-lead', '2020-09-01')`,
    [priya.person, oakfield],
  )
  leah = await write(chioma, act =>
    introduceChild(act, {
      ...{ area: wrenshire, bornOn: plainDate('2011-02-20'), given: 'Leah', family: 'Okonkwo' },
      ...{ standing: 'parent', relationship: 'mother' },
    }),
  )
  herself = anActor('child', { person: personId(leah) })
  await lay(
    `insert into identity.child_place (area, child, kind, body, words, from_on) values ('wrenshire', $1, 'taught-in', $2, '', '2024-09-01')`,
    [leah, oakfield],
  )
  await write(chioma, act =>
    admitToCircle(
      act,
      { area: wrenshire, child: leah },
      { person: shaw.person, standing: 'in-charge', relationship: 'tutor' },
    ),
  )
})
afterAll(() => site.close())

const get = async (path: string, as: Actor) => {
  const shown = await site.get(path, { as })
  if (shown.status === 200) expect(validHtml(shown.html)).toEqual([])
  return { ...shown, words: readBack(shown.html) }
}
const my = (path = '') => `/my/children/${leah}/record${path}`
const desk = (path = '') => `/desk/children/${leah}${path}`
const entryOf = async (part: string) => {
  const [row] = await site.here.lay(`select entry from read.record_entry where part = $1 and is_latest`, [part])
  return String(row?.entry)
}
const send = (path: string, as: Actor, fields: Record<string, string>) => site.post(path, { as, fields })
const areaOf = (html: string) =>
  (/<textarea[^>]*>([^<]*)<\/textarea>/.exec(html)?.[1] ?? '').trim().replaceAll('&#39;', '’')

describe('two who write in one part at once', () => {
  const start = 'Trips: ask me first.\nExams: a small room.'
  let entry: string

  beforeAll(async () => {
    await send(my('/write'), chioma, { part: 'access', words: start, voice: 'together', audience: 'circle' })
    entry = await entryOf('access')
  })

  test('[RCD-13] change different lines: the second sees the first’s change, and one press keeps both', async () => {
    const about = { part: 'access', entry, after: '1' }
    const hers = start.replace('ask me first', 'ask me the day before')
    expect((await send(my('/write'), chioma, { ...about, words: hers })).status).toBe(303)
    const his = `${start}\nPace: ten minutes more.`
    const late = await send(desk('/record/write'), shaw, { ...about, words: his })
    expect(late.status).toBe(409)
    expect(validHtml(late.html)).toEqual([])
    const words = readBack(late.html)
    expect(words).toContain('Chioma changed this while you were writing')
    expect(words).toContain('You changed different lines.')
    expect(late.html).toContain('<ins>the day before.</ins>')
    const both = areaOf(late.html)
    expect(both).toBe('Trips: ask me the day before.\nExams: a small room.\nPace: ten minutes more.')
    expect((await send(desk('/record/write'), shaw, { ...about, after: '2', words: both })).status).toBe(303)
    const { words: seen } = await get(my(), chioma)
    for (const kept of ['ask me the day before', 'Pace: ten minutes more.']) expect(seen).toContain(kept)
  })

  test('[RCD-13] change the same line: both stand to choose from, and nothing is saved meanwhile', async () => {
    const about = { part: 'access', entry, after: '3' }
    const now = 'Trips: ask me the day before.\nExams: a small room.\nPace: ten minutes more.'
    await send(my('/write'), chioma, { ...about, words: now.replace('a small room', 'a small room and a break') })
    const late = await send(desk('/record/write'), shaw, {
      ...about,
      words: now.replace('a small room', 'a quiet room'),
    })
    expect(late.status).toBe(409)
    expect(readBack(late.html)).toContain('You both changed the same line.')
    expect(areaOf(late.html)).toContain('Exams: a small room and a break.\nExams: a quiet room.')
    expect((await get(my(), chioma)).words).not.toContain('a quiet room')
  })

  test('[RCD-13] a sentence brought back after a time-out never replaces what was written meanwhile', async () => {
    await get(desk(`/record/write?part=access&entry=${entry}`), shaw)
    await site.runOut(shaw)
    const sent = await send(desk('/record/write'), shaw, {
      part: 'access',
      entry,
      after: '3',
      words: `${start}\nMine.`,
    })
    expect(sent.status).toBe(403)
    expect(readBack(sent.html)).toContain('What you typed is kept. Sign in and it is there again.')
    shaw = { ...shaw }
    await putAccount(site.here, shaw)
    const { html } = await get(desk(`/record/write?part=access&entry=${entry}`), shaw)
    expect(areaOf(html)).toBe(`${start}\nMine.`)
    expect(html).toMatch(/name="after" value="3"/)
    const late = await send(desk('/record/write'), shaw, { part: 'access', entry, after: '3', words: areaOf(html) })
    expect(late.status).toBe(409)
    expect(areaOf(late.html)).toContain('Mine.')
  })

  test('[RCD-13] who save in different parts in the same moment both have kept their words', async () => {
    const fields = { voice: 'mine', audience: 'circle' }
    const sent = await Promise.all([
      send(my('/write'), chioma, { ...fields, part: 'story', words: 'We moved in May.' }),
      send(desk('/record/write'), shaw, { ...fields, part: 'story', words: 'She came to us in May.' }),
      send('/my/me/write', herself, { part: 'story', 'lines[0].words': 'I miss my old room', audience: 'circle' }),
    ])
    expect(sent.map(each => each.status)).toEqual([303, 303, 303])
    const { words } = await get(my(), chioma)
    for (const kept of ['We moved in May.', 'She came to us in May.', 'I miss my old room'])
      expect(words).toContain(kept)
  })

  test('[RCD-13] a young person on two devices keeps every line and picture', async () => {
    const line = (words: string, picture = '') => ({ 'lines[0].words': words, 'lines[0].picture': picture })
    await send('/my/me/write', herself, { part: 'good-at', audience: 'circle', ...line('Photos', 'picture') })
    const theirs = { part: 'good-at', entry: await entryOf('good-at'), after: '1', ...line('Photos', 'picture') }
    const phone = await send('/my/me/write', herself, { ...theirs, 'lines[1].words': 'Cooking' })
    expect(phone.status).toBe(303)
    const tablet = await send('/my/me/write', herself, {
      ...theirs,
      'lines[1].words': 'Running',
      'lines[1].picture': 'walk',
    })
    expect(tablet.status).toBe(409)
    for (const kept of ['value="Photos"', 'value="Cooking"', 'value="Running"', '<option value="walk" selected'])
      expect(tablet.html).toContain(kept)
  })

  test('[RCD-8] every version shows inline what is new and what is gone, to the first words', async () => {
    const { html, words } = await get(desk(`/record/${entry}`), shaw)
    expect(html).toContain('<del>first.</del>')
    expect(words).toContain('taken out: first.')
    expect(words).toContain('The first words')
  })
})

describe('who sees what', () => {
  test('[RCD-5] [RCD-14] on one page she reads, name by name, who reads each thing, and changes it', async () => {
    await send('/my/me/write', herself, { part: 'hopes', 'lines[0].words': 'To leave home at 18', audience: 'circle' })
    const before = await get('/my/me/who-sees', herself)
    expect(before.words).toContain('You and your family hold this record together.')
    expect(before.words).toMatch(/To leave home at 18 Read by (?=.*Chioma)(?=.*Mr Shaw)(?=.*Ms Patel)/)
    const sharing = `/my/me/${await entryOf('hopes')}/sharing`
    expect((await send(sharing, herself, { audience: 'only-me' })).location).toBe('/my/me/who-sees')
    expect((await get('/my/me/who-sees', herself)).words).toContain('To leave home at 18 Read by you alone.')
    for (const [path, as] of [
      [my(), chioma],
      [desk(), priya],
      [desk('/profile'), priya],
      [desk(), shaw],
    ] as const)
      expect((await get(path, as)).words).not.toContain('To leave home at 18')
  })

  test('[RCD-14] what her mother wrote she keeps for fewer people, and her mother cannot open it again', async () => {
    await send(my('/write'), chioma, {
      part: 'family-view',
      words: 'She cries at night.',
      voice: 'mine',
      audience: 'circle',
    })
    const entry = await entryOf('family-view')
    expect((await send(`/my/me/${entry}/sharing`, herself, { audience: 'only-me' })).status).toBe(303)
    expect((await get(desk(), shaw)).words).not.toContain('She cries at night.')
    expect((await get(my(), chioma)).words).toMatch(/She cries at night\..*Leah keeps this for fewer people/)
    const no = await send(my(`/${entry}/sharing`), chioma, { audience: 'circle' })
    expect([no.status, no.html.includes('RCD-14')]).toEqual([409, true])
  })

  test('[RCD-14] what changes when she is older is on the page, and told on her own page when it is near', async () => {
    const { words } = await get('/my/me/who-sees', herself)
    expect(words).toContain('Since Tuesday 20 February 2024')
    expect(words).toContain('From Saturday 20 February 2027')
    expect(words).toContain('From Friday 25 June 2027')
    expect((await get('/my/me', herself)).words).toContain('Soon, from Saturday 20 February 2027:')
  })
})

describe('a change to what is written', () => {
  let entry: string

  beforeAll(async () => {
    await send(desk('/record/write'), shaw, {
      part: 'advice',
      words: 'She refuses help.',
      voice: 'mine',
      audience: 'circle',
    })
    entry = await entryOf('advice')
  })

  test('[RCD-12] is asked for by her on a button, and the day of the answer is said at once', async () => {
    expect((await get(my(), herself)).html).toContain(`/record/${entry}/ask-change`)
    const { words } = await get(my(`/${entry}/ask-change`), herself)
    expect(words).toContain('You get an answer, with reasons, by Monday 14 December 2026.')
    const sent = await send(my(`/${entry}/ask-change`), herself, { words: 'I say no to being pulled out of art.' })
    expect([sent.status, sent.location]).toEqual([303, '/my/me/who-sees'])
    expect((await get(my(), chioma)).words).toContain('The answer comes by Monday 14 December 2026.')
  })

  test('[RCD-12] is answered with reasons by whoever wrote it, and she is told how to go on', async () => {
    const change = /asked\/([0-9a-f-]{36})/.exec((await get(desk(), shaw)).html)?.[1]
    await get(desk(`/asked/${change}`), shaw)
    const early = await send(desk(`/asked/${change}`), shaw, { answer: 'changed', words: 'Done.' })
    expect([early.status, early.html.includes('Change them first')]).toEqual([409, true])
    await send(desk('/record/write'), shaw, { part: 'advice', entry, after: '1', words: 'She wants to stay in art.' })
    expect((await send(desk(`/asked/${change}`), shaw, { answer: 'changed', words: 'You were right.' })).status).toBe(
      303,
    )
    const { words } = await get(my(), herself)
    expect(words).toMatch(/It was changed You were right\. Daniel Shaw.*You see it differently\?/)
  })

  test('[ACC-2] nobody asks about an entry they may not read', async () => {
    const hidden = await entryOf('hopes')
    expect((await get(my(`/${hidden}/ask-change`), chioma)).status).toBe(404)
    expect((await send(my(`/${hidden}/ask-change`), chioma, { words: 'What is it?' })).status).toBe(404)
  })
})

describe('what is new', () => {
  test('[RCD-19] since somebody last looked stands on the record and on the list of children', async () => {
    await get(desk(), priya)
    await site.here.lay(`update web.look set at = at - interval '1 hour' where person = $1`, [priya.person])
    await send(my('/write'), chioma, { part: 'people-like', words: 'Her laugh.', voice: 'mine', audience: 'circle' })
    await send(my('/write'), chioma, { part: 'good-day', words: 'Ours.', voice: 'mine', audience: 'family-and-author' })
    const news = await site.here.read(priya, async seen => listChildrenWithNews(seen, await listChildren(seen)))
    expect(news.map(({ child }) => child.child)).toEqual([leah])
    const { words } = await get(desk(), priya)
    expect(words).toContain('You were last here on Monday 30 November.')
    expect(words).toContain('Chioma wrote in “What people like about me”')
    expect(words).not.toContain('A good day”')
  })

  test('[RCD-19] one’s own words are no news to oneself', async () => {
    await site.here.lay(`update web.look set at = at - interval '1 hour' where person = $1`, [chioma.person])
    expect((await get(my(), chioma)).words).not.toContain('Chioma wrote')
  })
})

test('[IDN-12] what she can count on stands on the record: four things, who owes each, and what it is worth', async () => {
  const { words } = await get(my(), chioma)
  expect(words).toMatch(/A record of your own, made together There since Monday 30 November 2026\./)
  expect(words).toContain('More help at every move Owed from the day extra support is agreed.')
  expect(words).toMatch(/What you can count on.*Oakfield School.*Agreed in this area.*IDN-12/)
})

test('[RCD-15] a diagnosis is asked for nowhere, is offered last and only to the family, and is read where they wrote it', async () => {
  const own = await get(my(), chioma)
  expect(own.words).not.toMatch(/Parts that are still empty.*A diagnosis, because.*People around your child/)
  expect((await get(desk(), shaw)).html).not.toContain('part=diagnosis')
  expect((await get(desk('/record/write'), shaw)).html).not.toContain('value="diagnosis"')
  await get(my('/write?part=diagnosis'), chioma)
  const written = {
    part: 'diagnosis',
    words: 'Epilepsy. Say “epilepsy”, not “fits”.',
    voice: 'mine',
    audience: 'circle',
  }
  expect((await send(my('/write'), chioma, written)).status).toBe(303)
  const { words } = await get(desk(), shaw)
  expect(words.indexOf('Say “epilepsy”')).toBeGreaterThan(words.indexOf('Her laugh.'))
  expect(words.indexOf('Say “epilepsy”')).toBeGreaterThan(words.indexOf('She wants to stay in art.'))
})

test('[RCD-11] before she is 16 the page of one decision says that there is none to write down', async () => {
  const { words } = await get(desk('/capacity'), priya)
  expect(words).toContain('This is for young people from 16.')
})

test('[RCD-11] from 16 one decision is written down with everything it needs, and she reads it', async () => {
  await site.here.lay(`update identity.child set born_on = '2010-02-20' where child = $1`, [leah])
  const decision = {
    decision: 'Which bank account to open.',
    tried: 'A visit, twice.',
    because: 'Numbers were too much.',
  }
  const missing = await send(desk('/capacity'), priya, { ...decision, tried: '' })
  expect(missing.status).toBe(409)
  expect(readBack(missing.html)).toContain('Say what you tried, to help them decide it themself.')
  const sent = await send(desk('/capacity'), priya, {
    ...decision,
    decidedBy: chioma.person,
    represents: chioma.person,
  })
  expect(sent.status).toBe(303)
  const { words } = await get('/my/me/who-sees', herself)
  expect(words).toMatch(/Which bank account to open\. What was tried: A visit, twice\..*Chioma Okonkwo decided/)
  expect(words).toContain('For everything else you decide.')
})
