import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { record } from '../../record/wiring.ts'
import { identification } from '../wiring.ts'
import { type Oakfield, openOakfield } from './testing.ts'

// The inclusion lead decides together with a mother who said what worries her, and what her child said.
let here: Oakfield
let need: string
beforeAll(async () => {
  here = await openOakfield([identification, record])
  const sent = await here.site.post(`/my/children/${here.kofi}/worry`, {
    as: here.amara,
    fields: { words: 'He waits too long to speak.', childWords: 'Wait for me', language: 'Twi', interpreter: 'no' },
  })
  need = sent.location?.split('/').at(-1) ?? ''
})
afterAll(() => here.site.close())

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
  'views[1].party': here.amara.person,
  'views[1].view': 'sees-differently',
  'views[1].words': 'He has waited long enough.',
  'views[2].party': here.shaw.person,
  'views[2].view': 'agrees',
  'views[3].party': here.priya.person,
  'views[3].view': 'agrees',
  challenge: 'yes',
  'decidedOn-day': '30',
  'decidedOn-month': '11',
  'decidedOn-year': '2026',
})
const send = (fields: Record<string, string | string[]>, as = here.priya) =>
  here.site.post(`/desk/children/${here.kofi}/needs/${need}`, { as, fields })

test('[IDN-4] sees every voice, the day, the law and the form', async () => {
  const { html } = await here.get(`/desk/children/${here.kofi}/needs/${need}`, here.priya)
  expect(html).toContain('Deciding together: does Kofi need extra support?')
  expect(html).toContain('By Wednesday 30 December')
  expect(html).toContain('Amara Mensah, mother')
  expect(html).toContain('Record what we decided')
})

for (const path of ['view', 'child', 'start', 'ask'])
  test(`opens the form “${path}”`, async () =>
    expect((await here.get(`/desk/children/${here.kofi}/needs/${need}/${path}`, here.priya)).status).toBe(200))

test('[IDN-3] says what starts this week', async () => {
  const sent = await here.site.post(`/desk/children/${here.kofi}/needs/${need}/start`, {
    as: here.priya,
    fields: {
      what: 'Ten quiet minutes',
      who: here.shaw.person,
      'from-day': '1',
      'from-month': '12',
      'from-year': '2026',
    },
  })
  expect(sent.status).toBe(303)
  expect((await here.get(`/my/children/${here.kofi}/needs/${need}`)).html).toContain(
    'Daniel Shaw, from Tuesday 1 December',
  )
})

test('[IDN-6] asks the class teacher, and the silence shows', async () => {
  const sent = await here.site.post(`/desk/children/${here.kofi}/needs/${need}/ask`, {
    as: here.priya,
    fields: { who: here.shaw.person, how: 'message', 'on-day': '27', 'on-month': '11', 'on-year': '2026' },
  })
  expect(sent.status).toBe(303)
  expect((await here.get(`/desk/children/${here.kofi}/needs/${need}`, here.priya)).html).toContain(
    'Asked by message on Friday 27 November.',
  )
})

test('[IDN-5] cannot decide without reasons; the clause is named and what was typed is kept', async () => {
  const no = await send({ ...decide(), reasons: '' })
  expect(no.status).toBe(409)
  expect(no.html).toContain('IDN-5')
  expect((await here.get(`/desk/children/${here.kofi}/needs/${need}`, here.priya)).html).toContain(
    'He has waited long enough.',
  )
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
    ...{ outcome: 'not-now', 'views[0].party': 'young-person', 'views[1].party': here.amara.person },
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
  const no = await send(decide(), here.shaw)
  expect([no.status, no.html.includes('IDN-10')]).toEqual([409, true])
})

test('[IDN-8] records “not now”, and the family sees why, the day, and how to challenge it', async () => {
  expect((await send(decide())).status).toBe(303)
  const { html } = await here.get(`/my/children/${here.kofi}/needs/${need}`)
  expect(html).toContain('We have not yet tried waiting.')
  expect(html).toContain('We look again on Monday 8 February 2027.')
  expect(html).toContain('Not agreed: you see it differently.')
  const atWork = (await here.get(`/desk/children/${here.kofi}/needs/${need}`, here.priya)).html
  expect(atWork).toContain('Not agreed: Amara Mensah sees it differently.')
  expect(html).toContain('Ask for someone else to look again')
})

test('[IDN-7] [IDN-8] the decision is a letter on one side of A4, for the mother and for the office that posts it', async () => {
  const letter = `/my/children/${here.kofi}/needs/${need}/letter`
  expect((await here.get(`/my/children/${here.kofi}/needs/${need}`)).html).toContain(`href="${letter}"`)
  const { html } = await here.get(letter)
  const words = readBack(html)
  expect(words).toContain('Kofi: not extra support now. We look again by Monday 8 February.')
  expect(words).toContain('Dear Amara,')
  expect(words).toContain('We decided: not extra support now. We have not yet tried waiting.')
  expect(words).toContain('First we try this: Count to ten.')
  expect(words).toContain('Amara Mensah sees it differently. That is on the record, with the same weight as our view.')
  expect(words).toMatch(/Ask us to look again sooner\. Call Priya Patel, 01632 960 100\./)
  expect(words).toMatch(/someone at Oakfield who did not decide looks at it in 10 school days/)
  expect(words).toMatch(
    /Your rights under the law now .*You can ask the council at any time to assess Kofi for a plan \(EHC plan\)\. It must answer in 6 weeks\./,
  )
  const atWork = await here.get(`/desk/children/${here.kofi}/needs/${need}/letter`, here.priya)
  expect(readBack(atWork.html)).toContain('Dear Amara,')
  expect((await here.get(`${letter}?language=en-easy`)).html).toContain('Both views count the same.')
  expect((await here.site.get(letter, { as: here.stranger })).status).toBe(404)
})

test('[IDN-4] cannot decide it twice', async () => {
  const no = await send(decide())
  expect([no.status, no.html.includes('IDN-4')]).toEqual([409, true])
})
