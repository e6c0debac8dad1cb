import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { record } from '../../record/wiring.ts'
import { identification } from '../wiring.ts'
import { type Oakfield, openOakfield } from './testing.ts'

let here: Oakfield
beforeAll(async () => {
  here = await openOakfield([identification, record])
})
afterAll(() => here.site.close())

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
    await here.get(`/desk/children/${here.kofi}/worry`, here.shaw)
    const sent = await here.site.post(`/desk/children/${here.kofi}/worry`, {
      as: here.shaw,
      fields: { ...said, who: here.amara.person },
    })
    expect(sent.status).toBe(303)
    const { html } = await here.get(sent.location ?? '', here.shaw)
    expect(html).toContain('Said in Dari. Put into English by Nasrin Haidari, Friday 27 November.')
    const [event] = await here.site.here.lay(
      `select said_by, channel, received_on from log.event where type = 'NeedRaised' order by position desc limit 1`,
    )
    expect(event).toEqual({ said_by: here.amara.person, channel: 'in person', received_on: '2026-11-27' })
  })

  test('[IDN-1] not without reading it back', async () => {
    const { status, html } = await here.site.post(`/desk/children/${here.kofi}/worry`, {
      as: here.shaw,
      fields: { ...said, who: here.amara.person, readBack: '' },
    })
    expect([status, html.includes('Read it back first')]).toEqual([422, true])
  })

  test('[IDN-1] a teacher who leaves out who spoke is asked as a teacher, not as a parent', async () => {
    const { html } = await here.site.post('/desk/worry', { as: here.shaw, fields: { ...said, given: 'Mila' } })
    expect(html).toContain('Say what whoever told you is to the child.')
    expect(html).not.toContain('your child')
  })

  test('[IDN-1] a child on no list yet is written down, with the mother who spoke', async () => {
    await here.get('/desk/worry', here.shaw)
    const sent = await here.site.post('/desk/worry', {
      as: here.shaw,
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
    expect((await here.get(sent.location ?? '', here.shaw)).html).toContain('Farzaneh Rahimi, mother')
    expect((await here.get(sent.location ?? '', here.priya)).status).toBe(200)
  })
})

test('[IDN-1] a mother of a child we do not know yet picks where the child goes', async () => {
  const { html } = await here.get('/my/worry', here.stranger)
  expect(html).toContain('Oakfield School')
  const sent = await here.site.post('/my/worry', {
    as: here.stranger,
    fields: {
      setting: here.oakfield,
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
  expect((await here.get(sent.location ?? '', here.stranger)).html).toContain('What happens next for A')
})
