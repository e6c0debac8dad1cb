import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../../platform/access/actor.ts'
import { setLanguage } from '../../../platform/identity/circle.ts'
import { anActor, wrenshire } from '../../../platform/testing/test-platform.ts'
import type { TestSite } from '../../../platform/web/testing/test-site.ts'
import { chioma, type LeahsRecord, openLeahsRecord, priya } from './testing/leah.ts'

let here: LeahsRecord
let site: TestSite
let herself: Actor

// Her mother speaks Igbo at home.
beforeAll(async () => {
  here = await openLeahsRecord()
  site = here.site
  herself = here.herself
  await site.here.write(chioma, act => setLanguage(act, wrenshire, chioma.person, 'Igbo', 'yes'))
})
afterAll(() => site.close())

const get = (path: string, as: Actor) => here.get(path, as)
const desk = (path = '') => here.desk(path)
const my = (path: string) => `/my/children/${here.leah}${path}`

test('[RCD-18] nothing is a form to mend, and nobody at work or outside chooses', async () => {
  expect((await site.post('/my/me/words', { as: herself, fields: {} })).status).toBe(409)
  expect((await site.post(my('/words'), { as: anActor('parent'), fields: { need: 'x' } })).status).toBe(404)
  expect((await site.post(my('/words'), { as: priya, fields: { need: 'x' } })).status).not.toBe(303)
  expect(await site.here.lay('select 1 from read.record_chosen_words')).toEqual([])
})

test('[RCD-18] her page says it her way, and whoever writes about her reads it first', async () => {
  const fields = { need: 'epilepsy', support: 'back-up', record: 'my passport', avoid: 'fits\nspecial needs' }
  const sent = await site.post('/my/me/words', { as: herself, fields })
  expect([sent.status, sent.location]).toEqual([303, '/my/me'])
  const { words } = await get('/my/me', herself)
  expect(words).toContain('I call it “epilepsy”.')
  expect(words).toContain('Please don’t say “fits” or “special needs”.')
  expect(words).toContain('Take a copy of my passport')
  for (const path of ['', '/record/write?part=helps']) {
    const seen = (await get(desk(path), priya)).words
    expect(seen).toContain('Leah calls it “epilepsy”.')
    expect(seen).toContain('Please don’t say “fits” or “special needs”.')
  }
  await site.post('/my/me/write', {
    as: herself,
    fields: { part: 'good-at', 'lines[0].words': 'Photographs', audience: 'circle' },
  })
  expect((await get(desk('/profile'), priya)).words).toContain('Leah calls it “epilepsy”.')
  const home = (await get(my('/record'), chioma)).words
  expect(home).toContain('Leah’s passport')
  expect((await get(my('/record/write?part=helps'), chioma)).words).toContain('Leah calls it “epilepsy”.')
})

test('[RCD-18] once she has chosen nobody chooses for her; her mother chooses for herself, and reads her own words', async () => {
  expect((await site.post(my('/words'), { as: chioma, fields: { need: 'her fits' } })).status).toBe(409)
  expect((await get(my('/words'), chioma)).words).toContain('They have chosen their own words.')
  expect((await site.post(my('/words/mine'), { as: chioma, fields: { record: 'our book' } })).status).toBe(303)
  expect((await get(my('/record'), chioma)).words).toContain('Leah’s book')
  expect((await get('/my/me', herself)).words).toContain('Take a copy of my passport')
})

test('[RCD-18] what is decided about her is said in her mother’s words too', async () => {
  const terms = { record: 'our book', support: 'back-up' }
  expect((await site.post(my('/words/mine'), { as: chioma, fields: terms })).status).toBe(303)
  const raised = await site.post(my('/worry'), {
    as: chioma,
    fields: { words: 'She comes home worn out.', language: 'Igbo', interpreter: 'yes' },
  })
  const { words } = await get(raised.location ?? '', chioma)
  expect(words).toContain('back-up')
  expect(words).not.toContain('extra support')
})

test('[RCD-14] a parent reads what changes at 13 and 16, and why', async () => {
  const { words } = await get(my('/record'), chioma)
  expect(words).toContain('What changes as Leah grows up')
  expect(words).toContain('Now you and Leah hold this record together.')
  expect(words).toContain('From Saturday 20 February 2027')
  expect(words).toContain('Why: it is the law, the Mental Capacity Act 2005.')
})

test('[RCD-12] a parent answers a change asked for in their own words, on a page of their own', async () => {
  await site.post(my('/record/write'), {
    as: chioma,
    fields: { part: 'family-view', words: 'She is shy.', voice: 'mine', audience: 'circle' },
  })
  const [entry] = await site.here.lay(`select entry from read.record_entry where part = 'family-view'`)
  await site.post(my(`/record/${entry?.entry}/ask-change`), {
    as: herself,
    fields: { words: 'I am not shy, I am quiet.' },
  })
  const [asked] = await site.here.lay('select change from read.record_change')
  const address = my(`/asked/${asked?.change}`)
  expect((await get(my('/record'), chioma)).html).toContain(`href="${address}"`)
  expect((await get(address, chioma)).words).toContain('Nobody else changes them.')
  expect((await site.get(address, { as: herself })).status).toBe(409)
  expect((await site.post(address, { as: chioma, fields: { answer: 'stays' } })).status).toBe(422)
  const sent = await site.post(address, {
    as: chioma,
    fields: { answer: 'stays', words: 'I will talk with you first.' },
  })
  expect(sent.status).toBe(303)
  expect((await get('/my/me/who-sees', herself)).words).toContain('I will talk with you first.')
})

test('before anybody calls or meets her mother, the desk says what she speaks and what she would like', async () => {
  const { words } = await get(desk(), priya)
  expect(words).toContain('Chioma speaks Igbo at home. Chioma would like an interpreter.')
})
