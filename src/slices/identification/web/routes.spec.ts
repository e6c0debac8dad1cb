import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ChildId, personId } from '../../../kernel/ids.ts'
import { aBodyId, anActor } from '../../../platform/testing/test-platform.ts'
import { tellOfKofi } from '../../../platform/web/testing/kofi.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { record } from '../../record/wiring.ts'
import { identification } from '../wiring.ts'

const oakfield = aBodyId()
const amara = anActor('parent')
const stranger = anActor('parent')
const priya = anActor('inclusion-lead', { forBody: oakfield })
const ruth = anActor('head', { forBody: oakfield })
const shaw = anActor('class-teacher', { forBody: oakfield })
let site: TestSite
let kofi: ChildId
let need: string

const people = [
  [amara, 'Amara Mensah', 'Amara', ''],
  [priya, 'Priya Patel', 'Ms Patel', 'Inclusion lead (SENCO), Oakfield'],
  [ruth, 'Ruth Adeyemi-Clarke', 'Mrs Adeyemi-Clarke', 'Head'],
  [shaw, 'Daniel Shaw', 'Mr Shaw', 'Class teacher, 4 Maple'],
] as const

beforeAll(async () => {
  site = await testSite([identification, record])
  const lay = site.here.lay
  await lay(
    `insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, 'setting', 'Oakfield School', 'Oakfield')`,
    [oakfield],
  )
  await lay(`insert into identity.setting (area, body, phase) values ('wrenshire', $1, 'all-through')`, [oakfield])
  for (const [actor, name, called, job] of people)
    await lay(
      `insert into identity.person (area, person, full_name, called, job_words, phone) values ('wrenshire', $1, $2, $3, $4, '01632 960 100')`,
      [actor.person, name, called, job],
    )
  for (const [actor, job] of [
    [priya, 'inclusion-lead'],
    [ruth, 'head'],
    [shaw, 'class-teacher'],
  ] as const)
    await lay(
      `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, $3, '2020-09-01')`,
      [actor.person, oakfield, job],
    )
  await lay(
    `insert into identity.teaches (area, person, body, class_words, from_at) values ('wrenshire', $1, $2, '4 Maple', '2026-09-01')`,
    [shaw.person, oakfield],
  )
  kofi = await tellOfKofi(site.here, amara)
  await lay(
    `insert into identity.child_place (area, child, kind, body, words, from_on) values ('wrenshire', $1, 'taught-in', $2, '', '2024-09-01'), ('wrenshire', $1, 'class', $2, '4 Maple', '2026-09-01')`,
    [kofi, oakfield],
  )
})
afterAll(() => site.close())

const get = async (path: string, as = amara) => {
  const shown = await site.get(path, { as })
  if (shown.status === 200) expect(validHtml(shown.html)).toEqual([])
  return shown
}

describe('a mother, on her phone', () => {
  test('[IDN-1] is asked what worries her, with the days that follow, and no diagnosis', async () => {
    const { status, html } = await get(`/my/children/${kofi}/worry`)
    expect(status).toBe(200)
    expect(html).toContain('What worries you about Kofi?')
    expect(html).toContain('By Monday 7 December something starts')
    expect(html).toContain('By Wednesday 30 December you and the setting decide together')
    expect(html).not.toMatch(/What is the diagnosis|condition/)
  })

  test('what must be mended is said, and her words are kept', async () => {
    const { status, html } = await site.post(`/my/children/${kofi}/worry`, {
      as: amara,
      fields: { words: 'He waits too long 🌧', language: '' },
    })
    expect(status).toBe(422)
    expect(html).toContain('Say which language you speak at home')
    expect(html).toContain('He waits too long 🌧')
  })

  test('[IDN-3] [RCD-9] sees at once what happens next, by when, and whom she can ask', async () => {
    const sent = await site.post(`/my/children/${kofi}/worry`, {
      as: amara,
      fields: { words: 'He waits too long to speak.', childWords: 'Wait for me', language: 'Twi', interpreter: 'no' },
    })
    expect(sent.status).toBe(303)
    need = sent.location?.split('/').at(-1) ?? ''
    const { html } = await get(sent.location ?? '')
    expect(html).toContain('By Monday 7 December')
    expect(html).toContain('Something starts for Kofi')
    expect(html).toContain('Priya Patel owes you this')
    expect(html).toContain('He waits too long to speak.')
    expect(html).toContain('Wait for me')
    expect(html).toContain('Your rights under today’s law')
  })

  test('[ACC-2] a stranger finds nothing there', async () => {
    expect((await site.get(`/my/children/${kofi}/needs/${need}`, { as: stranger })).status).toBe(404)
    expect(
      (await site.post(`/my/children/${kofi}/needs/${need}/view`, { as: stranger, fields: { words: 'Me too' } }))
        .status,
    ).toBe(404)
  })

  test('[IDN-6] puts her own view beside the others', async () => {
    await get(`/my/children/${kofi}/needs/${need}/view`)
    const sent = await site.post(`/my/children/${kofi}/needs/${need}/view`, {
      as: amara,
      fields: { words: 'أريده أن يكون شجاعا', leaning: 'extra-support' },
    })
    expect(sent.status).toBe(303)
    const { html } = await get(`/my/children/${kofi}/needs/${need}`)
    expect(html).toContain('أريده أن يكون شجاعا')
    expect(html).toContain('Would agree extra support now')
  })

  test('reads it all in easy read', async () => {
    const { html } = await site.get(`/my/children/${kofi}/needs/${need}?language=en-easy`, { as: amara })
    expect(html.length).toBeGreaterThan(1000)
  })
})

describe('the child', () => {
  test('[IDN-14] says it in pictures, on a page of their own', async () => {
    const himself = anActor('child', { person: personId(kofi) })
    const { html } = await get(`/my/me/needs/${need}`, himself)
    expect(html).toContain('What do you want to say?')
    const sent = await site.post(`/my/me/needs/${need}`, { as: himself, fields: { pictures: ['quiet', 'wait'] } })
    expect(sent.status).toBe(303)
    expect((await get(`/my/children/${kofi}/needs/${need}`)).html).toContain('Chose: Quiet, Waiting')
  })
})

describe('the inclusion lead', () => {
  const decide = () => ({
    outcome: 'not-now',
    reasons: 'We have not yet tried waiting.',
    restsOn: ['4.2'],
    tries: 'Count to ten.',
    'lookAgainOn-day': '8',
    'lookAgainOn-month': '2',
    'lookAgainOn-year': '2027',
    'views[0].party': 'young-person',
    'views[0].view': 'own-words',
    'views[1].party': amara.person,
    'views[1].view': 'sees-differently',
    'views[1].words': 'He has waited long enough.',
    'views[2].party': shaw.person,
    'views[2].view': 'agrees',
    'views[3].party': priya.person,
    'views[3].view': 'agrees',
    challenge: 'yes',
    'decidedOn-day': '30',
    'decidedOn-month': '11',
    'decidedOn-year': '2026',
  })
  const send = (fields: Record<string, string | string[]>, as = priya) =>
    site.post(`/desk/children/${kofi}/needs/${need}`, { as, fields })

  test('[IDN-4] sees every voice, the day, the law and the form', async () => {
    const { html } = await get(`/desk/children/${kofi}/needs/${need}`, priya)
    expect(html).toContain('Deciding together: does Kofi need extra support?')
    expect(html).toContain('By Wednesday 30 December')
    expect(html).toContain('Amara Mensah, mother')
    expect(html).toContain('Record what we decided')
  })

  for (const path of ['view', 'child', 'start', 'ask'])
    test(`opens the form “${path}”`, async () =>
      expect((await get(`/desk/children/${kofi}/needs/${need}/${path}`, priya)).status).toBe(200))

  test('[IDN-3] says what starts this week', async () => {
    const sent = await site.post(`/desk/children/${kofi}/needs/${need}/start`, {
      as: priya,
      fields: { what: 'Ten quiet minutes', who: shaw.person, 'from-day': '1', 'from-month': '12', 'from-year': '2026' },
    })
    expect(sent.status).toBe(303)
    expect((await get(`/my/children/${kofi}/needs/${need}`)).html).toContain('Daniel Shaw, from Tuesday 1 December')
  })

  test('[IDN-6] asks the class teacher, and the silence shows', async () => {
    const sent = await site.post(`/desk/children/${kofi}/needs/${need}/ask`, {
      as: priya,
      fields: { who: shaw.person, how: 'message', 'on-day': '27', 'on-month': '11', 'on-year': '2026' },
    })
    expect(sent.status).toBe(303)
    expect((await get(`/desk/children/${kofi}/needs/${need}`, priya)).html).toContain(
      'Asked by message on Friday 27 November.',
    )
  })

  test('[IDN-5] cannot decide without reasons; the clause is named and what was typed is kept', async () => {
    const no = await send({ ...decide(), reasons: '' })
    expect(no.status).toBe(409)
    expect(no.html).toContain('IDN-5')
    expect((await get(`/desk/children/${kofi}/needs/${need}`, priya)).html).toContain('He has waited long enough.')
  })

  test('[IDN-6] [IDN-7] [IDN-8] [IDN-14] cannot leave out a view, the way to challenge, or the day', async () => {
    const cases: readonly (readonly [Record<string, string | string[]>, string])[] = [
      [{ 'views[1].view': '' }, 'IDN-6'],
      [{ 'views[0].view': '' }, 'IDN-14'],
      [{ challenge: '' }, 'IDN-7'],
      [{ 'lookAgainOn-day': '', 'lookAgainOn-month': '', 'lookAgainOn-year': '' }, 'IDN-8'],
      [{ restsOn: [] }, 'IDN-5'],
    ]
    for (const [change, clause] of cases) {
      const no = await send({ ...decide(), ...change })
      expect([no.status, no.html.includes(clause)]).toEqual([409, true])
    }
  })

  test('[IDN-5] [IDN-6] [IDN-7] [IDN-8] is told all that is missing at once, each beside its field and with its clause', async () => {
    const no = await send({
      ...{ outcome: 'not-now', 'views[0].party': 'young-person', 'views[1].party': amara.person },
      ...{ 'decidedOn-day': '30', 'decidedOn-month': '11', 'decidedOn-year': '2026' },
    })
    expect(no.status).toBe(409)
    expect(validHtml(no.html)).toEqual([])
    for (const [field, clause] of [
      ['tries', 'IDN-8'],
      ['lookAgainOn-day', 'IDN-8'],
      ['reasons', 'IDN-5'],
      ['restsOn', 'IDN-5'],
      ['views[0].view', 'IDN-14'],
      ['views[1].view', 'IDN-6'],
      ['challenge', 'IDN-7'],
    ]) {
      expect(no.html).toContain(`href="#${field}"`)
      expect(no.html).toContain(`id="${field}"`)
      expect(no.html).toContain(`/rules/additional-support-2025/${clause}`)
    }
    expect(no.html).toContain('Amara Mensah: a parent’s or carer’s own view is missing.')
  })

  test('[IDN-10] the class teacher cannot record it', async () => {
    const no = await send(decide(), shaw)
    expect([no.status, no.html.includes('IDN-10')]).toEqual([409, true])
  })

  test('[IDN-8] records “not now”, and the family sees why, the day, and how to challenge it', async () => {
    expect((await send(decide())).status).toBe(303)
    const { html } = await get(`/my/children/${kofi}/needs/${need}`)
    expect(html).toContain('We have not yet tried waiting.')
    expect(html).toContain('We look again on Monday 8 February 2027.')
    expect(html).toContain('Not agreed: you see it differently.')
    const atWork = (await get(`/desk/children/${kofi}/needs/${need}`, priya)).html
    expect(atWork).toContain('Not agreed: Amara Mensah sees it differently.')
    expect(html).toContain('Ask for someone else to look again')
  })

  test('[IDN-7] [IDN-8] the decision is a letter on one side of A4, for the mother and for the office that posts it', async () => {
    const letter = `/my/children/${kofi}/needs/${need}/letter`
    expect((await get(`/my/children/${kofi}/needs/${need}`)).html).toContain(`href="${letter}"`)
    const { html } = await get(letter)
    const words = readBack(html)
    expect(words).toContain('Kofi: not extra support now. We look again by Monday 8 February.')
    expect(words).toContain('Dear Amara,')
    expect(words).toContain('We decided: not extra support now. We have not yet tried waiting.')
    expect(words).toContain('First we try this: Count to ten.')
    expect(words).toContain(
      'Amara Mensah sees it differently. That is on the record, with the same weight as our view.',
    )
    expect(words).toMatch(/Ask us to look again sooner\. Call Priya Patel, 01632 960 100\./)
    expect(words).toMatch(/someone at Oakfield who did not decide looks at it in 10 school days/)
    expect(words).toMatch(
      /Your rights under the law now .*You can ask the council at any time to assess Kofi for a plan \(EHC plan\)\. It must answer in 6 weeks\./,
    )
    const atWork = await get(`/desk/children/${kofi}/needs/${need}/letter`, priya)
    expect(readBack(atWork.html)).toContain('Dear Amara,')
    expect((await get(`${letter}?language=en-easy`)).html).toContain('Both views count the same.')
    expect((await site.get(letter, { as: stranger })).status).toBe(404)
  })

  test('[IDN-4] cannot decide it twice', async () => {
    const no = await send(decide())
    expect([no.status, no.html.includes('IDN-4')]).toEqual([409, true])
  })
})

describe('two people decide at once', () => {
  const decide = (reasons: string) => ({
    outcome: 'extra-support',
    reasons,
    restsOn: ['4.2'],
    'views[0].party': 'young-person',
    'views[0].view': 'agrees',
    'views[1].party': amara.person,
    'views[1].view': 'agrees',
    'views[2].party': shaw.person,
    'views[2].view': 'agrees',
    'views[3].party': priya.person,
    'views[3].view': 'agrees',
    challenge: 'yes',
    'decidedOn-day': '30',
    'decidedOn-month': '11',
    'decidedOn-year': '2026',
  })

  test('[IDN-4] one decides, the other sees both', async () => {
    const sent = await site.post(`/my/children/${kofi}/worry`, {
      as: amara,
      fields: { words: 'He is tired.', language: 'Twi', interpreter: 'no' },
    })
    const path = `/desk/children/${kofi}/needs/${sent.location?.split('/').at(-1)}`
    const answers = await Promise.all([
      site.post(path, { as: priya, fields: decide('Mornings are hard for him.') }),
      site.post(path, { as: ruth, fields: decide('He needs a quiet start.') }),
    ])
    expect(answers.map(answer => answer.status).toSorted()).toEqual([303, 409])
    const other = answers.find(answer => answer.status === 409)
    expect(validHtml(other?.html ?? '')).toEqual([])
    expect(other?.html).toContain('Mornings')
    expect(other?.html).toContain('quiet start')
  })
})

describe('at the gate', () => {
  const said = {
    how: 'in person',
    'saidOn-day': '27',
    'saidOn-month': '11',
    'saidOn-year': '2026',
    words: 'At home she sings.',
    original: 'دختر من در خانه آواز می‌خواند',
    translatedBy: 'Nasrin Haidari',
    language: 'Dari',
    interpreter: 'yes',
    readBack: 'yes',
  }

  test('[IDN-1] the class teacher types what the mother says; it counts from the day she said it', async () => {
    await get(`/desk/children/${kofi}/worry`, shaw)
    const sent = await site.post(`/desk/children/${kofi}/worry`, { as: shaw, fields: { ...said, who: amara.person } })
    expect(sent.status).toBe(303)
    const { html } = await get(sent.location ?? '', shaw)
    expect(html).toContain('Said in Dari. Put into English by Nasrin Haidari, Friday 27 November.')
    const [event] = await site.here.lay(
      `select said_by, channel, received_on from log.event where type = 'NeedRaised' order by position desc limit 1`,
    )
    expect(event).toEqual({ said_by: amara.person, channel: 'in person', received_on: '2026-11-27' })
  })

  test('[IDN-1] not without reading it back', async () => {
    const { status, html } = await site.post(`/desk/children/${kofi}/worry`, {
      as: shaw,
      fields: { ...said, who: amara.person, readBack: '' },
    })
    expect([status, html.includes('Read it back first')]).toEqual([422, true])
  })

  test('[IDN-1] a teacher who leaves out who spoke is asked as a teacher, not as a parent', async () => {
    const { html } = await site.post('/desk/worry', { as: shaw, fields: { ...said, given: 'Mila' } })
    expect(html).toContain('Say what whoever told you is to the child.')
    expect(html).not.toContain('your child')
  })

  test('[IDN-1] a child on no list yet is written down, with the mother who spoke', async () => {
    await get('/desk/worry', shaw)
    const sent = await site.post('/desk/worry', {
      as: shaw,
      fields: {
        ...said,
        given: 'Mila',
        family: 'Rahimi',
        'bornOn-day': '17',
        'bornOn-month': '5',
        'bornOn-year': '2022',
        className: '4 Maple',
        speaker: 'Farzaneh Rahimi',
        relationship: 'mother',
      },
    })
    expect(sent.status).toBe(303)
    expect((await get(sent.location ?? '', shaw)).html).toContain('Farzaneh Rahimi, mother')
    expect((await get(sent.location ?? '', priya)).status).toBe(200)
  })
})

test('[IDN-1] a mother of a child we do not know yet picks where the child goes', async () => {
  const { html } = await get('/my/worry', stranger)
  expect(html).toContain('Oakfield School')
  const sent = await site.post('/my/worry', {
    as: stranger,
    fields: {
      setting: oakfield,
      given: 'A',
      family: 'O'.repeat(80),
      'bornOn-day': '1',
      'bornOn-month': '2',
      'bornOn-year': '2020',
      relationship: 'mother',
      words: 'She is alone.',
      language: 'English',
      interpreter: 'no',
    },
  })
  expect(sent.status).toBe(303)
  expect((await get(sent.location ?? '', stranger)).html).toContain('What happens next for A')
})
