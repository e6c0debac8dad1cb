import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listChildren } from '../../../platform/identity/children.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { listChildrenWithNews } from '../store/news.ts'
import { chioma, type LeahsRecord, openLeahsRecord, priya, shaw } from './testing/leah.ts'

let here: LeahsRecord
beforeAll(async () => {
  here = await openLeahsRecord()
})
afterAll(() => here.site.close())

describe('who sees what', () => {
  test('[RCD-5] [RCD-14] on one page she reads, name by name, who reads each thing, and changes it', async () => {
    await here.send('/my/me/write', here.herself, {
      part: 'hopes',
      'lines[0].words': 'To leave home at 18',
      audience: 'circle',
    })
    const before = await here.get('/my/me/who-sees', here.herself)
    expect(before.words).toContain('You and your family hold this record together.')
    // Everyone: counted where they read it, and named once below.
    expect(before.words).toMatch(/To leave home at 18 Read by all 3 people around you\. .*Chioma.*Shaw/)
    const sharing = `/my/me/${await here.entryOf('hopes')}/sharing`
    expect((await here.send(sharing, here.herself, { audience: 'only-me' })).location).toBe('/my/me/who-sees')
    expect((await here.get('/my/me/who-sees', here.herself)).words).toContain('To leave home at 18 Read by you alone.')
    for (const [path, as] of [
      [here.my(), chioma],
      [here.desk(), priya],
      [here.desk('/profile'), priya],
      [here.desk(), shaw],
    ] as const)
      expect((await here.get(path, as)).words).not.toContain('To leave home at 18')
  })

  test('[RCD-14] what her mother wrote she keeps for fewer people, and her mother cannot open it again', async () => {
    await here.send(here.my('/write'), chioma, {
      part: 'family-view',
      words: 'She cries at night.',
      voice: 'mine',
      audience: 'circle',
    })
    const entry = await here.entryOf('family-view')
    expect((await here.send(`/my/me/${entry}/sharing`, here.herself, { audience: 'only-me' })).status).toBe(303)
    expect((await here.get(here.desk(), shaw)).words).not.toContain('She cries at night.')
    expect((await here.get(here.my(), chioma)).words).toMatch(/She cries at night\..*Leah keeps this for fewer people/)
    const no = await here.send(here.my(`/${entry}/sharing`), chioma, { audience: 'circle' })
    expect([no.status, no.html.includes('RCD-14')]).toEqual([409, true])
  })

  test('[RCD-14] what changes when she is older is on the page, and told on her own page when it is near', async () => {
    const { words } = await here.get('/my/me/who-sees', here.herself)
    expect(words).toContain('Since Tuesday 20 February 2024')
    expect(words).toContain('From Saturday 20 February 2027')
    expect(words).toContain('From Friday 25 June 2027')
    expect((await here.get('/my/me', here.herself)).words).toContain('Soon, from Saturday 20 February 2027:')
  })
})

describe('a change to what is written', () => {
  let entry: string

  beforeAll(async () => {
    await here.send(here.desk('/record/write'), shaw, {
      part: 'advice',
      words: 'She refuses help.',
      voice: 'mine',
      audience: 'circle',
    })
    entry = await here.entryOf('advice')
  })

  test('[RCD-12] is asked for by her on a button, and the day of the answer is said at once', async () => {
    expect((await here.get(here.my(), here.herself)).html).toContain(`/record/${entry}/ask-change`)
    const { words } = await here.get(here.my(`/${entry}/ask-change`), here.herself)
    expect(words).toContain('You get an answer, with reasons, by Monday 14 December 2026.')
    const sent = await here.send(here.my(`/${entry}/ask-change`), here.herself, {
      words: 'I say no to being pulled out of art.',
    })
    expect([sent.status, sent.location]).toEqual([303, '/my/me/who-sees'])
    expect((await here.get(here.my(), chioma)).words).toContain('The answer comes by Monday 14 December 2026.')
  })

  test('[RCD-12] is answered with reasons by whoever wrote it, and she is told how to go on', async () => {
    const change = /asked\/([0-9a-f-]{36})/.exec((await here.get(here.desk(), shaw)).html)?.[1]
    await here.get(here.desk(`/asked/${change}`), shaw)
    const early = await here.send(here.desk(`/asked/${change}`), shaw, { answer: 'changed', words: 'Done.' })
    expect([early.status, early.html.includes('Change them first')]).toEqual([409, true])
    await here.send(here.desk('/record/write'), shaw, {
      part: 'advice',
      entry,
      after: '1',
      words: 'She wants to stay in art.',
    })
    expect(
      (await here.send(here.desk(`/asked/${change}`), shaw, { answer: 'changed', words: 'You were right.' })).status,
    ).toBe(303)
    const { words } = await here.get(here.my(), here.herself)
    expect(words).toMatch(/It was changed You were right\. Daniel Shaw.*You see it differently\?/)
  })

  test('[ACC-2] nobody asks about an entry they may not read', async () => {
    const hidden = await here.entryOf('hopes')
    expect((await here.get(here.my(`/${hidden}/ask-change`), chioma)).status).toBe(404)
    expect((await here.send(here.my(`/${hidden}/ask-change`), chioma, { words: 'What is it?' })).status).toBe(404)
  })
})

describe('what is new', () => {
  test('[RCD-19] since somebody last looked stands on the record and on the list of children', async () => {
    await here.get(here.desk(), priya)
    await here.site.here.lay(`update web.look set at = at - interval '1 hour' where person = $1`, [priya.person])
    await here.send(here.my('/write'), chioma, {
      part: 'people-like',
      words: 'Her laugh.',
      voice: 'mine',
      audience: 'circle',
    })
    await here.send(here.my('/write'), chioma, {
      part: 'good-day',
      words: 'Ours.',
      voice: 'mine',
      audience: 'family-and-author',
    })
    const news = await here.site.here.read(priya, async seen => listChildrenWithNews(seen, await listChildren(seen)))
    expect(news.map(({ child }) => child.child)).toEqual([here.leah])
    const { words } = await here.get(here.desk(), priya)
    expect(words).toContain('You were last here on Monday 30 November.')
    expect(words).toContain('Chioma wrote in “What people like about me”')
    expect(words).not.toContain('A good day”')
  })

  test('[RCD-19] one’s own words are no news to oneself', async () => {
    await here.site.here.lay(`update web.look set at = at - interval '1 hour' where person = $1`, [chioma.person])
    expect((await here.get(here.my(), chioma)).words).not.toContain('Chioma wrote')
  })
})

test('[IDN-12] what she can count on stands on the record: four things, who owes each, and what it is worth', async () => {
  const { words } = await here.get(here.my(), chioma)
  expect(words).toMatch(/A record of your own, made together There since Monday 30 November 2026\./)
  expect(words).toContain('More help at every move Owed from the day extra support is agreed.')
  expect(words).toMatch(/What you can count on.*Oakfield School.*Agreed in this area.*IDN-12/)
})

test('[RCD-15] a diagnosis is asked for nowhere, is offered last and only to the family, and is read where they wrote it', async () => {
  const own = await here.get(here.my(), chioma)
  expect(own.words).not.toMatch(/Parts that are still empty.*A diagnosis, because.*People around your child/)
  expect((await here.get(here.desk(), shaw)).html).not.toContain('part=diagnosis')
  expect((await here.get(here.desk('/record/write'), shaw)).html).not.toContain('value="diagnosis"')
  await here.get(here.my('/write?part=diagnosis'), chioma)
  const written = {
    part: 'diagnosis',
    words: 'Epilepsy. Say “epilepsy”, not “fits”.',
    voice: 'mine',
    audience: 'circle',
  }
  expect((await here.send(here.my('/write'), chioma, written)).status).toBe(303)
  const { words } = await here.get(here.desk(), shaw)
  expect(words.indexOf('Say “epilepsy”')).toBeGreaterThan(words.indexOf('Her laugh.'))
  expect(words.indexOf('Say “epilepsy”')).toBeGreaterThan(words.indexOf('She wants to stay in art.'))
})

test('[RCD-11] before she is 16 the page of one decision says that there is none to write down', async () => {
  const { words } = await here.get(here.desk('/capacity'), priya)
  expect(words).toContain('This is for young people from 16.')
})

test('[RCD-11] from 16 one decision is written down with everything it needs, and she reads it, and her mother too', async () => {
  await here.site.here.lay(`update identity.child set born_on = '2010-02-20' where child = $1`, [here.leah])
  const decision = {
    decision: 'Which bank account to open.',
    tried: 'A visit, twice.',
    because: 'Numbers were too much.',
  }
  const missing = await here.send(here.desk('/capacity'), priya, { ...decision, tried: '' })
  expect(missing.status).toBe(409)
  expect(readBack(missing.html)).toContain('Say what you tried, to help them decide it themself.')
  const sent = await here.send(here.desk('/capacity'), priya, {
    ...decision,
    decidedBy: chioma.person,
    represents: chioma.person,
  })
  expect(sent.status).toBe(303)
  const { words } = await here.get('/my/me/who-sees', here.herself)
  expect(words).toMatch(/Which bank account to open\. What was tried: A visit, twice\..*Chioma Okonkwo decided/)
  expect(words).toContain('For everything else you decide.')
  const hers = await here.get(here.my(), chioma)
  expect(hers.words).toContain('Chioma Okonkwo speaks for them in this.')
  expect(hers.words).toContain('For everything else Leah decides.')
})
