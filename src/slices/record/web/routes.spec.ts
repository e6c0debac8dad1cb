import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ChildId, personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { admitToCircle } from '../../../platform/identity/circle.ts'
import { aBodyId, anActor, wrenshire } from '../../../platform/testing/test-platform.ts'
import { tellOfKofi } from '../../../platform/web/testing/kofi.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { identification } from '../../identification/wiring.ts'
import { runReview } from '../../reviews/store/run-review.ts'
import { record } from '../wiring.ts'

const oakfield = aBodyId()
const amara = anActor('parent')
const stranger = anActor('parent')
const priya = anActor('inclusion-lead', { forBody: oakfield })
const shaw = anActor('class-teacher', { forBody: oakfield })
const jo = anActor('therapist')
const supply = anActor('supply', { forBody: oakfield })
let himself: Actor
let site: TestSite
let kofi: ChildId

const people = [
  [amara, 'Amara Mensah', 'Amara', ''],
  [priya, 'Priya Patel', 'Ms Patel', 'Inclusion lead (SENCO)'],
  [shaw, 'Daniel Shaw', 'Mr Shaw', 'Class teacher'],
  [jo, 'Jo Whitcombe', 'Jo', 'Speech and language therapist'],
  [supply, 'Tamsin Ferreira-Quill', 'Ms Quill', 'Supply'],
] as const

beforeAll(async () => {
  site = await testSite([identification, record])
  const { lay } = site.here
  await lay(
    `insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, 'setting', 'Oakfield School', 'Oakfield')`,
    [oakfield],
  )
  for (const [actor, name, called, job] of people)
    await lay(
      `insert into identity.person (area, person, full_name, called, job_words) values ('wrenshire', $1, $2, $3, $4)`,
      [actor.person, name, called, job],
    )
  for (const [actor, job] of [
    [priya, 'inclusion-lead'],
    [shaw, 'class-teacher'],
    [jo, 'therapist'],
  ] as const)
    await lay(
      `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, $3, '2020-09-01')`,
      [actor.person, oakfield, job],
    )
  for (const [actor, job] of [
    [shaw, 'class-teacher'],
    [supply, 'supply'],
  ] as const)
    await lay(
      `insert into identity.teaches (area, person, body, class_words, as_job, from_at) values ('wrenshire', $1, $2, '4 Maple', $3, '2026-09-01')`,
      [actor.person, oakfield, job],
    )
  kofi = await tellOfKofi(site.here, amara)
  himself = anActor('child', { person: personId(kofi) })
  await lay(
    `insert into identity.child_place (area, child, kind, body, words, from_on) values ('wrenshire', $1, 'taught-in', $2, '', '2024-09-01'), ('wrenshire', $1, 'class', $2, '4 Maple', '2026-09-01')`,
    [kofi, oakfield],
  )
  await site.here.write(amara, act =>
    admitToCircle(
      act,
      { area: wrenshire, child: kofi },
      { person: jo.person, standing: 'service', relationship: 'therapist' },
    ),
  )
})
afterAll(() => site.close())

const get = async (path: string, as: Actor) => {
  const shown = await site.get(path, { as })
  if (shown.status === 200) expect(validHtml(shown.html)).toEqual([])
  return { ...shown, words: readBack(shown.html) }
}
const my = (path = '') => `/my/children/${kofi}/record${path}`
const desk = (path = '') => `/desk/children/${kofi}${path}`

describe('whoever sees only a part', () => {
  const marcus = anActor('service-lead', { forBody: aBodyId() })

  beforeAll(async () => {
    await site.here.write(jo, act =>
      admitToCircle(
        act,
        { area: wrenshire, child: kofi },
        { person: marcus.person, standing: 'case', relationship: 'looks at a concern' },
      ),
    )
  })

  test('is never told that nothing is there, nor that a part is empty', async () => {
    const { words } = await get(desk(), marcus)
    expect(words).toContain('You see what concerns your part')
    expect(words).toContain('What keeps this child safe may not be shown to you. Ask Priya Patel before you begin.')
    for (const untrue of [
      'No worry has been raised',
      'Parts that are still empty',
      'Nobody has written',
      'Nothing here',
    ])
      expect(words).not.toContain(untrue)
    expect((await get(desk(), shaw)).words).toContain('No worry has been raised')
  })

  test('[RCD-7] a page with nothing on it for the one who reads is no page to have read, and nobody chose it', async () => {
    const { words } = await get(desk('/profile'), marcus)
    expect(words).toContain('You see what concerns your part.')
    for (const untrue of ['Nothing is written', 'chose what is on this page', 'I have read', 'have a page'])
      expect(words).not.toContain(untrue)
  })
})

describe('each writes in their own voice', () => {
  test('[RCD-2] a mother', async () => {
    await get(my('/write?part=family-view'), amara)
    const sent = await site.post(my('/write'), {
      as: amara,
      fields: { part: 'family-view', words: 'He sings to his sister.', voice: 'mine', audience: 'circle' },
    })
    expect(sent.status).toBe(303)
    const { words } = await get(my(), amara)
    expect(words).toContain('Amara Mensah, mother')
    expect(words).toContain('He sings to his sister.')
  })

  test('[RCD-2] a child, in lines and pictures, on a page of his own', async () => {
    // It is said to him: he is not “the child” on a page of his own.
    expect((await get('/my/me/write', himself)).words).toMatch(/Who may see this\? Everyone around me My family and me/)
    const sent = await site.post('/my/me/write', {
      as: himself,
      fields: {
        part: 'helps',
        'lines[0].words': 'Tell me before things change',
        'lines[0].picture': 'change',
        'lines[1].words': 'My ear muffs',
        audience: 'circle',
      },
    })
    expect(sent.status).toBe(303)
    const { words, html } = await get('/my/me', himself)
    expect(words).toContain('Hi, I’m Kofi')
    expect(words).toContain('Tell me before things change')
    expect(html).toContain('pictures.svg#p-change')
    expect(words).toContain('Amara and 3 grown-ups who teach you, help you, or lead where you learn.')
    expect(words).toContain('Words you keep for yourself are seen by nobody else.')
  })

  test('[RCD-2] a therapist and a teacher', async () => {
    for (const [who, part, said] of [
      [jo, 'advice', 'Count to ten in your head.'],
      [shaw, 'joining-in', 'He sold tickets at the play.'],
    ] as const) {
      await get(desk(`/record/write?part=${part}`), who)
      const sent = await site.post(desk('/record/write'), {
        as: who,
        fields: { part, words: said, voice: 'mine', audience: 'circle' },
      })
      expect(sent.status).toBe(303)
    }
    const { words } = await get(desk(), shaw)
    expect(words).toContain('Jo Whitcombe, Speech and language therapist')
    expect(words).toContain('He sold tickets at the play.')
  })

  test('[RCD-2] a teacher may write down what the child said, never make it up', async () => {
    const heard = {
      part: 'bad-day',
      words: 'The hall is loud',
      voice: 'child',
      how: 'said',
      'heardOn-day': '27',
      'heardOn-month': '11',
      'heardOn-year': '2026',
    }
    expect((await site.post(desk('/record/write'), { as: shaw, fields: heard })).status).toBe(303)
    expect((await get(desk(), shaw)).words).toContain('said, Friday 27 November')
  })
})

describe('keep me safe', () => {
  const allergy = `Peanut allergy. It can stop my breathing.

My rescue medicine
Two adrenaline pens. Orange pouch.

Swelling, hard to breathe, floppy?
1. Pen in my outer thigh. Now.
2. Call 999.`

  test('[RCD-3] comes first for whoever is in charge, with who wrote it and when it is checked', async () => {
    const sent = await site.post(my('/write'), {
      as: amara,
      fields: { part: 'keep-me-safe', words: allergy, voice: 'together', audience: 'only-me' },
    })
    expect(sent.status).toBe(303)
    const { words, html } = await get(desk(), shaw)
    expect(words.indexOf('Keep me safe first')).toBeLessThan(words.indexOf('Tell me before things change'))
    expect(words).toContain('Written by Amara Mensah')
    expect(words).toContain('To be checked by Tuesday 30 November 2027')
    expect(html).toContain('<li>Call 999.</li>')
  })

  test('[RCD-3] [RCD-7] a supply teacher reads it on one page, and nothing else of the record', async () => {
    const { words } = await get(desk('/profile'), supply)
    expect(words).toContain('Two adrenaline pens.')
    expect(words).not.toContain('He sings to his sister.')
  })
})

describe('the one-page profile', () => {
  test('[RCD-7] of every child of a class stands on one page to print for a supply teacher, and is a look of each', async () => {
    const { status, words, html } = await get('/desk/class-pages?class=4%20Maple', shaw)
    expect(status).toBe(200)
    expect(words).toContain('The pages of 4 Maple')
    expect(words).toContain('Kofi Mensah')
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect((await get(`/my/children/${kofi}/looked`, amara)).words).toMatch(/Daniel Shaw.*the one-page profile/)
  })
  test('[ACC-1] shows no child to somebody who does not work with the class', async () => {
    const { words } = await get('/desk/class-pages?class=4%20Maple', anActor('class-teacher', { forBody: aBodyId() }))
    expect(words).not.toContain('Kofi')
  })

  test('[RCD-7] is read before the first lesson, and the child sees that it was', async () => {
    const before = await get(desk('/profile'), shaw)
    expect(before.words).toContain('One child in 4 Maple has a page. You have read 0.')
    expect((await site.post(desk('/profile/read'), { as: shaw })).status).toBe(303)
    expect((await get(desk('/profile'), shaw)).words).toContain('You have read this page.')
    expect((await get('/my/me', himself)).words).toContain('Mr Shaw has read it.')
  })
})

describe('views that differ', () => {
  let entry: string
  beforeAll(async () => {
    const [row] = await site.here.lay(`select entry from read.record_entry where part = 'advice'`)
    entry = String(row?.entry)
  })

  test('[RCD-4] stand side by side, the same size', async () => {
    await get(my(`/${entry}/differ`), amara)
    const sent = await site.post(my(`/${entry}/differ`), { as: amara, fields: { words: 'Ten is too long for him.' } })
    expect(sent.status).toBe(303)
    const { words } = await get(desk(), jo)
    expect(words).toContain('Ten is too long for him.')
    expect(words).toContain('sees it differently')
  })

  test('[RCD-8] a new version keeps the old one, to the first word', async () => {
    const sent = await site.post(desk('/record/write'), {
      as: jo,
      fields: { part: 'advice', entry, after: '1', words: 'Count to five in your head.' },
    })
    expect(sent.status).toBe(303)
    const { words } = await get(desk(`/record/${entry}`), jo)
    expect(words).toContain('Version 2')
    expect(words).toContain('Count to ten in your head.')
  })

  test('two who write at once lose nothing: both stand there to be put together', async () => {
    const late = await site.post(desk('/record/write'), {
      as: jo,
      fields: { part: 'advice', entry, after: '1', words: 'Count to ten, slowly.' },
    })
    expect(late.status).toBe(409)
    expect(validHtml(late.html)).toEqual([])
    expect(readBack(late.html)).toContain('changed this while you were writing')
    expect(late.html).toContain('Count to five in your head.\nCount to ten, slowly.')
  })

  test('[RCD-2] nobody else changes it', async () => {
    const no = await site.post(desk('/record/write'), {
      as: shaw,
      fields: { part: 'advice', entry, after: '2', words: 'Mine now.' },
    })
    expect([no.status, no.html.includes('RCD-2')]).toEqual([409, true])
  })
})

test('[RCD-9] the people around the child are the family, the one to ask, who teaches and who helps, each once', async () => {
  const { words } = await get(my(), amara)
  expect(words).toMatch(
    /People around your child .*Amara Mensah mother .*Priya Patel Inclusion lead \(SENCO\) · Ask them first .*Daniel Shaw Class teacher .*Jo Whitcombe/,
  )
  expect(words.split('People around your child')[1]).not.toContain('Tamsin Ferreira-Quill')
})

describe('who reads it', () => {
  test('[RCD-5] a child makes an entry private, and nobody else reads it', async () => {
    await site.post('/my/me/write', {
      as: himself,
      fields: { part: 'hopes', 'lines[0].words': 'I want to drive a bus', audience: 'circle' },
    })
    expect((await get(my(), amara)).words).toContain('I want to drive a bus')
    const [row] = await site.here.lay(`select entry from read.record_entry where part = 'hopes'`)
    const choosing = await get(`/my/me/${row?.entry}/sharing`, himself)
    expect(choosing.words).toContain('My family and me')
    expect(choosing.words).not.toContain('around the child')
    expect(
      (await site.post(`/my/me/${row?.entry}/sharing`, { as: himself, fields: { audience: 'only-me' } })).status,
    ).toBe(303)
    expect((await get(my(), amara)).words).not.toContain('I want to drive a bus')
    expect((await get('/my/me', himself)).words).toContain('I want to drive a bus')
    expect((await site.post(my(`/${row?.entry}/sharing`), { as: amara, fields: { audience: 'circle' } })).status).toBe(
      409,
    )
  })

  test('[RCD-6] every look is listed for the family', async () => {
    const { words } = await get(`/my/children/${kofi}/looked`, amara)
    // All that he opened on one day is one line of the list.
    expect(words.match(/Daniel Shaw, Class teacher/g)).toHaveLength(1)
    expect(words).toContain('the one-page profile')
    expect((await get('/my/me/looked', himself)).status).toBe(200)
  })

  test('[ACC-2] a stranger finds no such page', async () => {
    for (const path of [my(), my('/write'), `/my/children/${kofi}/looked`, `/my/children/${kofi}/own-page`])
      expect((await site.get(path, { as: stranger })).status).toBe(404)
  })
})

test('the own page is there for his mother to see, without anything to change', async () => {
  const { words } = await get(`/my/children/${kofi}/own-page`, amara)
  expect(words).toContain('Hi, I’m Kofi')
  expect(words).not.toContain('Change my page')
  expect(words).toContain('Kofi’s family, and the grown-ups who teach Kofi')
  expect(words).not.toContain('Your family')
  expect((await get('/my/me', himself)).words).toContain('who teach you, help you')
})

test('[IDN-14] [REV-2] whoever is asked first finds the question on their own page: what helps, and the review', async () => {
  const review = randomUUID()
  const worry = { words: 'He is tired.', language: 'Twi', interpreter: 'no' }
  expect((await site.post(`/my/children/${kofi}/worry`, { as: amara, fields: worry })).status).toBe(303)
  await site.here.write(priya, act =>
    runReview(act, { area: wrenshire, child: kofi }, review, {
      type: 'PlanReview',
      review,
      child: kofi,
      owedBy: oakfield,
      dueOn: plainDate('2026-12-18'),
      because: 'extra support agreed',
    }),
  )
  const { words, html } = await get('/my/me', himself)
  expect(words).toContain('What do you want to say?')
  expect(html).toMatch(/href="\/my\/me\/needs\/[0-9a-f-]{36}"/)
  expect(words).toContain('By Friday 18 December. The day is not set yet.')
  expect(html).toContain(`href="/my/children/${kofi}/reviews/${review}"`)
})
