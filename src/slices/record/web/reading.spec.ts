import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { admitToCircle } from '../../../platform/identity/circle.ts'
import { aBodyId, anActor, wrenshire } from '../../../platform/testing/test-platform.ts'
import { runReview } from '../../reviews/store/run-review.ts'
import { amara, jo, type KofisRecord, oakfield, openKofisRecord, priya, shaw, stranger } from './testing/around-kofi.ts'

let at: KofisRecord
beforeAll(async () => {
  at = await openKofisRecord()
})
afterAll(() => at.site.close())

describe('whoever sees only a part', () => {
  const marcus = anActor('service-lead', { forBody: aBodyId() })

  beforeAll(async () => {
    await at.site.here.write(jo, act =>
      admitToCircle(
        act,
        { area: wrenshire, child: at.kofi },
        { person: marcus.person, standing: 'case', relationship: 'looks at a concern' },
      ),
    )
  })

  test('is never told that nothing is there, nor that a part is empty', async () => {
    const { words } = await at.get(at.desk(), marcus)
    expect(words).toContain('You see what concerns your part')
    expect(words).toContain('What keeps this child safe may not be shown to you. Ask Priya Patel before you begin.')
    for (const untrue of [
      'No worry has been raised',
      'Parts that are still empty',
      'Nobody has written',
      'Nothing here',
    ])
      expect(words).not.toContain(untrue)
    expect((await at.get(at.desk(), shaw)).words).toContain('No worry has been raised')
  })

  test('[RCD-7] a page with nothing on it for the one who reads is no page to have read, and nobody chose it', async () => {
    const { words } = await at.get(at.desk('/profile'), marcus)
    expect(words).toContain('You see what concerns your part.')
    for (const untrue of ['Nothing is written', 'chose what is on this page', 'I have read', 'have a page'])
      expect(words).not.toContain(untrue)
  })
})

test('[RCD-9] the people around the child are the family, the one to ask, who teaches and who helps, each once', async () => {
  const { words } = await at.get(at.my(), amara)
  expect(words).toMatch(
    /People around your child .*Amara Mensah mother .*Priya Patel Inclusion lead \(SENCO\) · Ask them first .*Daniel Shaw Class teacher .*Jo Whitcombe/,
  )
  expect(words.split('People around your child')[1]).not.toContain('Tamsin Ferreira-Quill')
})

describe('who reads it', () => {
  test('[RCD-5] a child makes an entry private, and nobody else reads it', async () => {
    await at.site.post('/my/me/write', {
      as: at.himself,
      fields: { part: 'hopes', 'lines[0].words': 'I want to drive a bus', audience: 'circle' },
    })
    expect((await at.get(at.my(), amara)).words).toContain('I want to drive a bus')
    const [row] = await at.site.here.lay(`select entry from read.record_entry where part = 'hopes'`)
    const choosing = await at.get(`/my/me/${row?.entry}/sharing`, at.himself)
    expect(choosing.words).toContain('My family and me')
    expect(choosing.words).not.toContain('around the child')
    expect(
      (await at.site.post(`/my/me/${row?.entry}/sharing`, { as: at.himself, fields: { audience: 'only-me' } })).status,
    ).toBe(303)
    expect((await at.get(at.my(), amara)).words).not.toContain('I want to drive a bus')
    expect((await at.get('/my/me', at.himself)).words).toContain('I want to drive a bus')
    expect(
      (await at.site.post(at.my(`/${row?.entry}/sharing`), { as: amara, fields: { audience: 'circle' } })).status,
    ).toBe(409)
  })

  test('[RCD-6] every look is listed for the family', async () => {
    await at.get(at.desk(), shaw)
    await at.get(at.desk('/profile'), shaw)
    const { words } = await at.get(`/my/children/${at.kofi}/looked`, amara)
    // All that he opened on one day is one line of the list.
    expect(words.match(/Daniel Shaw, Class teacher/g)).toHaveLength(1)
    expect(words).toContain('the one-page profile')
    expect((await at.get('/my/me/looked', at.himself)).status).toBe(200)
  })

  test('[ACC-2] a stranger finds no such page', async () => {
    for (const path of [at.my(), at.my('/write'), `/my/children/${at.kofi}/looked`, `/my/children/${at.kofi}/own-page`])
      expect((await at.site.get(path, { as: stranger })).status).toBe(404)
  })
})

test('the own page is there for his mother to see, without anything to change', async () => {
  const { words } = await at.get(`/my/children/${at.kofi}/own-page`, amara)
  expect(words).toContain('Hi, I’m Kofi')
  expect(words).not.toContain('Change my page')
  expect(words).toContain('Kofi’s family, and the grown-ups who teach Kofi')
  expect(words).not.toContain('Your family')
  expect((await at.get('/my/me', at.himself)).words).toContain('who teach you, help you')
})

test('[IDN-14] [REV-2] whoever is asked first finds the question on their own page: what helps, and the review', async () => {
  const review = randomUUID()
  const worry = { words: 'He is tired.', language: 'Twi', interpreter: 'no' }
  expect((await at.site.post(`/my/children/${at.kofi}/worry`, { as: amara, fields: worry })).status).toBe(303)
  await at.site.here.write(priya, act =>
    runReview(act, { area: wrenshire, child: at.kofi }, review, {
      type: 'PlanReview',
      review,
      child: at.kofi,
      owedBy: oakfield,
      dueOn: plainDate('2026-12-18'),
      because: 'extra support agreed',
    }),
  )
  const { words, html } = await at.get('/my/me', at.himself)
  expect(words).toContain('What do you want to say?')
  expect(html).toMatch(/href="\/my\/me\/needs\/[0-9a-f-]{36}"/)
  expect(words).toContain('By Friday 18 December. The day is not set yet.')
  expect(html).toContain(`href="/my/children/${at.kofi}/reviews/${review}"`)
})
