import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { putAccount } from '../../../platform/web/testing/test-site.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { chioma, type LeahsRecord, shaw as mrShaw, openLeahsRecord } from './testing/leah.ts'

let shaw = mrShaw
let here: LeahsRecord
beforeAll(async () => {
  here = await openLeahsRecord()
})
afterAll(() => here.site.close())

const areaOf = (html: string) =>
  (/<textarea[^>]*>([^<]*)<\/textarea>/.exec(html)?.[1] ?? '').trim().replaceAll('&#39;', '’')

describe('two who write in one part at once', () => {
  const start = 'Trips: ask me first.\nExams: a small room.'
  let entry: string

  beforeAll(async () => {
    await here.send(here.my('/write'), chioma, { part: 'access', words: start, voice: 'together', audience: 'circle' })
    entry = await here.entryOf('access')
  })

  test('[RCD-13] change different lines: the second sees the first’s change, and one press keeps both', async () => {
    const about = { part: 'access', entry, after: '1' }
    const hers = start.replace('ask me first', 'ask me the day before')
    expect((await here.send(here.my('/write'), chioma, { ...about, words: hers })).status).toBe(303)
    const his = `${start}\nPace: ten minutes more.`
    const late = await here.send(here.desk('/record/write'), shaw, { ...about, words: his })
    expect(late.status).toBe(409)
    expect(validHtml(late.html)).toEqual([])
    const words = readBack(late.html)
    expect(words).toContain('Chioma changed this while you were writing')
    expect(words).toContain('You changed different lines.')
    expect(late.html).toContain('<ins>the day before.</ins>')
    const both = areaOf(late.html)
    expect(both).toBe('Trips: ask me the day before.\nExams: a small room.\nPace: ten minutes more.')
    expect((await here.send(here.desk('/record/write'), shaw, { ...about, after: '2', words: both })).status).toBe(303)
    const { words: seen } = await here.get(here.my(), chioma)
    for (const kept of ['ask me the day before', 'Pace: ten minutes more.']) expect(seen).toContain(kept)
  })

  test('[RCD-13] change the same line: both stand to choose from, and nothing is saved meanwhile', async () => {
    const about = { part: 'access', entry, after: '3' }
    const now = 'Trips: ask me the day before.\nExams: a small room.\nPace: ten minutes more.'
    await here.send(here.my('/write'), chioma, {
      ...about,
      words: now.replace('a small room', 'a small room and a break'),
    })
    const late = await here.send(here.desk('/record/write'), shaw, {
      ...about,
      words: now.replace('a small room', 'a quiet room'),
    })
    expect(late.status).toBe(409)
    expect(readBack(late.html)).toContain('You both changed the same line.')
    expect(areaOf(late.html)).toContain('Exams: a small room and a break.\nExams: a quiet room.')
    expect((await here.get(here.my(), chioma)).words).not.toContain('a quiet room')
  })

  test('[RCD-13] a sentence brought back after a time-out never replaces what was written meanwhile', async () => {
    await here.get(here.desk(`/record/write?part=access&entry=${entry}`), shaw)
    await here.site.runOut(shaw)
    const sent = await here.send(here.desk('/record/write'), shaw, {
      part: 'access',
      entry,
      after: '3',
      words: `${start}\nMine.`,
    })
    expect(sent.status).toBe(403)
    expect(readBack(sent.html)).toContain('What you typed is kept. Sign in and it is there again.')
    shaw = { ...shaw }
    await putAccount(here.site.here, shaw)
    const { html } = await here.get(here.desk(`/record/write?part=access&entry=${entry}`), shaw)
    expect(areaOf(html)).toBe(`${start}\nMine.`)
    expect(html).toMatch(/name="after" value="3"/)
    const late = await here.send(here.desk('/record/write'), shaw, {
      part: 'access',
      entry,
      after: '3',
      words: areaOf(html),
    })
    expect(late.status).toBe(409)
    expect(areaOf(late.html)).toContain('Mine.')
  })

  test('[RCD-13] who save in different parts in the same moment both have kept their words', async () => {
    const fields = { voice: 'mine', audience: 'circle' }
    const sent = await Promise.all([
      here.send(here.my('/write'), chioma, { ...fields, part: 'story', words: 'We moved in May.' }),
      here.send(here.desk('/record/write'), shaw, { ...fields, part: 'story', words: 'She came to us in May.' }),
      here.send('/my/me/write', here.herself, {
        part: 'story',
        'lines[0].words': 'I miss my old room',
        audience: 'circle',
      }),
    ])
    expect(sent.map(each => each.status)).toEqual([303, 303, 303])
    const { words } = await here.get(here.my(), chioma)
    for (const kept of ['We moved in May.', 'She came to us in May.', 'I miss my old room'])
      expect(words).toContain(kept)
  })

  test('[RCD-13] a young person on two devices keeps every line and picture', async () => {
    const line = (words: string, picture = '') => ({ 'lines[0].words': words, 'lines[0].picture': picture })
    await here.send('/my/me/write', here.herself, { part: 'good-at', audience: 'circle', ...line('Photos', 'picture') })
    const theirs = { part: 'good-at', entry: await here.entryOf('good-at'), after: '1', ...line('Photos', 'picture') }
    const phone = await here.send('/my/me/write', here.herself, { ...theirs, 'lines[1].words': 'Cooking' })
    expect(phone.status).toBe(303)
    const tablet = await here.send('/my/me/write', here.herself, {
      ...theirs,
      'lines[1].words': 'Running',
      'lines[1].picture': 'walk',
    })
    expect(tablet.status).toBe(409)
    for (const kept of ['value="Photos"', 'value="Cooking"', 'value="Running"', '<option value="walk" selected'])
      expect(tablet.html).toContain(kept)
  })

  test('[RCD-8] every version shows inline what is new and what is gone, to the first words', async () => {
    const { html, words } = await here.get(here.desk(`/record/${entry}`), shaw)
    expect(html).toContain('<del>first.</del>')
    expect(words).toContain('taken out: first.')
    expect(words).toContain('The first words')
  })
})
