import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aBodyId, anActor } from '../../../platform/testing/test-platform.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { amara, jo, type KofisRecord, openKofisRecord, shaw, supply } from './testing/around-kofi.ts'

let at: KofisRecord
beforeAll(async () => {
  at = await openKofisRecord()
})
afterAll(() => at.site.close())

describe('each writes in their own voice', () => {
  test('[RCD-2] a mother', async () => {
    await at.get(at.my('/write?part=family-view'), amara)
    const sent = await at.site.post(at.my('/write'), {
      as: amara,
      fields: { part: 'family-view', words: 'He sings to his sister.', voice: 'mine', audience: 'circle' },
    })
    expect(sent.status).toBe(303)
    const { words } = await at.get(at.my(), amara)
    expect(words).toContain('Amara Mensah, mother')
    expect(words).toContain('He sings to his sister.')
  })

  test('[RCD-2] a child, in lines and pictures, on a page of his own', async () => {
    // It is said to him: he is not “the child” on a page of his own.
    expect((await at.get('/my/me/write', at.himself)).words).toMatch(
      /Who may see this\? Everyone around me My family and me/,
    )
    const sent = await at.site.post('/my/me/write', {
      as: at.himself,
      fields: {
        part: 'helps',
        'lines[0].words': 'Tell me before things change',
        'lines[0].picture': 'change',
        'lines[1].words': 'My ear muffs',
        audience: 'circle',
      },
    })
    expect(sent.status).toBe(303)
    const { words, html } = await at.get('/my/me', at.himself)
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
      await at.get(at.desk(`/record/write?part=${part}`), who)
      const sent = await at.site.post(at.desk('/record/write'), {
        as: who,
        fields: { part, words: said, voice: 'mine', audience: 'circle' },
      })
      expect(sent.status).toBe(303)
    }
    const { words } = await at.get(at.desk(), shaw)
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
    expect((await at.site.post(at.desk('/record/write'), { as: shaw, fields: heard })).status).toBe(303)
    expect((await at.get(at.desk(), shaw)).words).toContain('said, Friday 27 November')
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
    const sent = await at.site.post(at.my('/write'), {
      as: amara,
      fields: { part: 'keep-me-safe', words: allergy, voice: 'together', audience: 'only-me' },
    })
    expect(sent.status).toBe(303)
    const { words, html } = await at.get(at.desk(), shaw)
    expect(words.indexOf('Keep me safe first')).toBeLessThan(words.indexOf('Tell me before things change'))
    expect(words).toContain('Written by Amara Mensah')
    expect(words).toContain('To be checked by Tuesday 30 November 2027')
    expect(html).toContain('<li>Call 999.</li>')
  })

  test('[RCD-3] [RCD-7] a supply teacher reads it on one page, and nothing else of the record', async () => {
    const { words } = await at.get(at.desk('/profile'), supply)
    expect(words).toContain('Two adrenaline pens.')
    expect(words).not.toContain('He sings to his sister.')
  })
})

describe('the one-page profile', () => {
  test('[RCD-7] of every child of a class stands on one page to print for a supply teacher, and is a look of each', async () => {
    const { status, words, html } = await at.get('/desk/class-pages?class=4%20Maple', shaw)
    expect(status).toBe(200)
    expect(words).toContain('The pages of 4 Maple')
    expect(words).toContain('Kofi Mensah')
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect((await at.get(`/my/children/${at.kofi}/looked`, amara)).words).toMatch(/Daniel Shaw.*the one-page profile/)
  })
  test('[ACC-1] shows no child to somebody who does not work with the class', async () => {
    const { words } = await at.get(
      '/desk/class-pages?class=4%20Maple',
      anActor('class-teacher', { forBody: aBodyId() }),
    )
    expect(words).not.toContain('Kofi')
  })

  test('[RCD-7] is read before the first lesson, and the child sees that it was', async () => {
    const before = await at.get(at.desk('/profile'), shaw)
    expect(before.words).toContain('One child in 4 Maple has a page. You have read none yet.')
    expect((await at.site.post(at.desk('/profile/read'), { as: shaw })).status).toBe(303)
    expect((await at.get(at.desk('/profile'), shaw)).words).toContain('You have read this page.')
    expect((await at.get('/my/me', at.himself)).words).toContain('Mr Shaw has read it.')
  })
})

describe('views that differ', () => {
  let entry: string
  beforeAll(async () => {
    const [row] = await at.site.here.lay(`select entry from read.record_entry where part = 'advice'`)
    entry = String(row?.entry)
  })

  test('[RCD-4] stand side by side, the same size', async () => {
    await at.get(at.my(`/${entry}/differ`), amara)
    const sent = await at.site.post(at.my(`/${entry}/differ`), {
      as: amara,
      fields: { words: 'Ten is too long for him.' },
    })
    expect(sent.status).toBe(303)
    const { words } = await at.get(at.desk(), jo)
    expect(words).toContain('Ten is too long for him.')
    expect(words).toContain('sees it differently')
  })

  test('[RCD-8] a new version keeps the old one, to the first word', async () => {
    const sent = await at.site.post(at.desk('/record/write'), {
      as: jo,
      fields: { part: 'advice', entry, after: '1', words: 'Count to five in your head.' },
    })
    expect(sent.status).toBe(303)
    const { words } = await at.get(at.desk(`/record/${entry}`), jo)
    expect(words).toContain('Version 2')
    expect(words).toContain('Count to ten in your head.')
  })

  test('two who write at once lose nothing: both stand there to be put together', async () => {
    const late = await at.site.post(at.desk('/record/write'), {
      as: jo,
      fields: { part: 'advice', entry, after: '1', words: 'Count to ten, slowly.' },
    })
    expect(late.status).toBe(409)
    expect(validHtml(late.html)).toEqual([])
    expect(readBack(late.html)).toContain('changed this while you were writing')
    expect(late.html).toContain('Count to five in your head.\nCount to ten, slowly.')
  })

  test('[RCD-2] nobody else changes it', async () => {
    const no = await at.site.post(at.desk('/record/write'), {
      as: shaw,
      fields: { part: 'advice', entry, after: '2', words: 'Mine now.' },
    })
    expect([no.status, no.html.includes('RCD-2')]).toEqual([409, true])
  })
})
