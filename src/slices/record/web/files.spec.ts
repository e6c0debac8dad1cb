import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '../../../platform/access/actor.ts'
import { rebuild } from '../../../platform/events/rebuild.ts'
import { verify } from '../../../platform/events/verify.ts'
import { bomb, eicar, html, pdf, photograph, webm } from '../../../platform/files/testing/files.ts'
import { anActor } from '../../../platform/testing/test-platform.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { recordProjection } from '../store/projection.ts'
import { amara, jo, type KofisFiles, openKofisFiles } from './testing/kofis-files.ts'

const stranger = anActor('parent')
let site: KofisFiles

beforeAll(async () => {
  site = await openKofisFiles()
})
afterAll(() => site.close())

const filesOn = (page: string, at: RegExp): readonly string[] => [...page.matchAll(at)].map(([path]) => path)
const own = /\/my\/me\/files\/[0-9a-f-]{36}/g
const theirs = /\/desk\/children\/[0-9a-f-]{36}\/files\/[0-9a-f-]{36}/g
const shownTo = async (as: Actor, path: string) => (await site.get(path, { as })).status

describe('[RCD-30] a child draws, shows and speaks', () => {
  test('a picture without a word written stands on his page, and everyone around him is told what it shows', async () => {
    const sent = await site.kofiSends(
      { about: 'The 12 bus with its wheels' },
      { bytes: await photograph(), name: 'Kofi.exe' },
    )
    expect([sent.status, sent.location]).toEqual([303, '/my/me'])
    const page = await site.get('/my/me', { as: site.himself })
    expect(validHtml(page.html)).toEqual([])
    expect(readBack(page.html)).toContain('I made this')
    expect(page.html).toContain('alt="The 12 bus with its wheels"')
    const [file = ''] = filesOn(page.html, own)
    const shown = await site.get(file, { as: site.himself })
    expect([shown.status, shown.headers['content-type'], shown.headers['content-disposition']]).toEqual([
      200,
      'image/jpeg',
      'inline; filename="picture.jpg"',
    ])
    expect(Buffer.from(shown.bytes).includes('Amara Mensah')).toBe(false)
  })

  test('his voice is played in place, in parts where a telephone asks so, and nothing sent can run', async () => {
    await site.kofiSends({ about: 'I like buses.' }, { bytes: webm() })
    const page = await site.get('/my/me', { as: site.himself })
    const [, voice = ''] = /<audio[^>]* src="([^"]+)"/.exec(page.html) ?? []
    const shown = await site.get(voice, { as: site.himself, headers: { range: 'bytes=0-1' } })
    expect([shown.status, shown.headers['content-range'], shown.bytes.length]).toEqual([
      206,
      `bytes 0-1/${webm().length}`,
      2,
    ])
    expect(shown.headers).toMatchObject({
      'content-type': 'audio/webm',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    })
  })

  test('only the page that offers to record may ask for the microphone', async () => {
    const allowed = async (path: string) => (await site.get(path, { as: site.himself })).headers['permissions-policy']
    expect(await allowed('/my/me/write')).toContain('microphone=(self)')
    expect(await allowed('/my/me')).toContain('microphone=()')
  })
})

describe('[RCD-30] written advice', () => {
  test('is only ever downloaded, and says that nobody scanned it', async () => {
    const path = `/desk/children/${site.kofi}/record/write`
    const about = { part: 'advice', words: 'Give him time.', voice: 'mine', audience: 'circle', about: 'My advice' }
    expect((await site.send(path, jo, about, { bytes: pdf(), name: 'Kofi Mensah.pdf' })).status).toBe(303)
    const page = await site.get(`/desk/children/${site.kofi}`, { as: jo })
    expect(validHtml(page.html)).toEqual([])
    expect(readBack(page.html)).toContain('not checked for viruses')
    const paper = await site.get(filesOn(page.html, theirs).at(-1) ?? '', { as: jo })
    expect([paper.headers['content-disposition'], Buffer.from(paper.bytes).equals(pdf())]).toEqual([
      'attachment; filename="paper.pdf"',
      true,
    ])
  })

  test('[P2] no name of a file is in the log', async () => {
    const rows = await site.here.lay(`select data::text as said from log.event where data ? 'attached'`)
    expect(rows.length).toBeGreaterThan(2)
    expect(JSON.stringify(rows)).not.toMatch(/\.pdf|\.exe|Mensah/)
  })
})

describe('[RCD-30] a file that cannot be kept is answered in plain words, and what was typed is kept', () => {
  test.each([
    [
      'a PDF that is really HTML',
      { bytes: html(), name: 'advice.pdf', type: 'application/pdf' },
      'This is not a picture',
    ],
    ['a photograph of 12 MB', { bytes: Buffer.concat([pdf(), Buffer.alloc(12_000_000)]) }, 'larger than 10 MB'],
    ['a picture that would fill the memory', { bytes: bomb(), name: 'bus.png' }, 'This picture is too large to open'],
    ['an empty file', { bytes: Buffer.alloc(0), name: 'bus.jpg' }, 'There is nothing in this file'],
    ['something harmful', { bytes: pdf(eicar()) }, 'Our check found something harmful'],
  ] as const)('%s', async (_what, file, says) => {
    const before = site.written.length
    const sent = await site.kofiSends({ 'lines[0].words': 'Drawing buses', about: 'A bus' }, file)
    expect(sent.status).toBe(422)
    expect(readBack(sent.html)).toContain(says)
    expect(sent.html).toContain('value="Drawing buses"')
    const logged = site.written.slice(before).join('\n')
    expect(logged).toMatch(/"fileRefused":"\w+","route":"\/my\/me\/write"/)
    expect(logged).not.toMatch(/advice\.pdf|Drawing buses/)
  })

  test('nothing written and no file is nothing yet', async () => {
    const sent = await site.post('/my/me/write', { as: site.himself, fields: { part: 'helps', audience: 'circle' } })
    expect([sent.status, readBack(sent.html)]).toEqual([422, expect.stringContaining('Write or say something first.')])
  })

  test('the same form sent twice is one file, and with another file it is another entry', async () => {
    const count = async () => (await site.here.lay('select file from web.file')).length
    const { command = '' } = await site.get('/my/me/write', { as: site.himself })
    const before = await count()
    const picture = await photograph()
    for (const bytes of [picture, picture]) await site.kofiSends({ command }, { bytes })
    expect(await count()).toBe(before + 1)
    await site.kofiSends({ command }, { bytes: await photograph(30, 30) })
    expect(await count()).toBe(before + 2)
  })
})

describe('[RCD-30] who sees it', () => {
  test('exactly whoever may read the entry: a choice made later holds for the file at once', async () => {
    await site.kofiSends({ 'lines[0].words': 'My den', part: 'what-matters' }, { bytes: await photograph(20, 20) })
    const deskPage = await site.get(`/desk/children/${site.kofi}`, { as: jo })
    const mine = (await site.get('/my/me', { as: site.himself })).html
    const [, entry = ''] = /id="what-matters"[\s\S]*?\/my\/me\/([0-9a-f-]{36})\/sharing/.exec(mine) ?? []
    const [, card = ''] = /id="what-matters"([\s\S]*?)<\/section>/.exec(deskPage.html) ?? []
    const [file = ''] = filesOn(card, theirs)
    const atHome = file.replace('/desk/', '/my/')
    expect([await shownTo(jo, file), await shownTo(amara, atHome), await shownTo(stranger, atHome)]).toEqual([
      200, 200, 404,
    ])
    await site.post(`/my/me/${entry}/sharing`, { as: site.himself, fields: { audience: 'only-me' } })
    const id = file.split('/').at(-1) ?? ''
    expect([
      await shownTo(jo, file),
      await shownTo(amara, atHome),
      await shownTo(site.himself, `/my/me/files/${id}`),
    ]).toEqual([404, 404, 200])
  })

  test('[RCD-6] the family reads that a picture was opened', async () => {
    const { html: page } = await site.get(`/my/children/${site.kofi}/looked`, { as: amara })
    expect(readBack(page)).toContain('a picture, a recording or a paper')
  })
})

test('[RCD-2] a new version keeps what came with the one before, gives it words, and takes away what is taken away; the history shows it', async () => {
  const write = `/my/children/${site.kofi}/record/write`
  const fields = { part: 'story', words: 'We moved.', voice: 'mine', audience: 'circle' }
  await site.send(write, amara, fields, { bytes: await photograph(10, 10) })
  const rows = await site.here.lay(`select entry, file from read.record_attachment where child = $1 and author = $2`, [
    site.kofi,
    amara.person,
  ])
  const { entry, file } = { entry: String(rows[0]?.entry), file: String(rows[0]?.file) }
  const again = (after: string, more: Record<string, string>) =>
    site.post(write, { as: amara, fields: { ...fields, entry, after, 'kept[0].file': file, ...more } })
  await again('1', { 'kept[0].about': 'Our new door' })
  const form = await site.get(`${write}?part=story&entry=${entry}`, { as: amara })
  expect(form.html).toContain('Our new door')
  expect(validHtml(form.html)).toEqual([])
  await again('2', { 'kept[0].off': 'yes' })
  expect((await site.get(`/my/children/${site.kofi}/record`, { as: amara })).html).not.toContain('Our new door')
  const history = await site.get(`/my/children/${site.kofi}/record/${entry}`, { as: amara })
  expect(history.html).toContain('alt="Our new door"')
})

test('[RCD-30] erasing the words of an entry erases its files, and the log and the read tables still prove themselves', async () => {
  const [row] = await site.here.lay(
    `select e.stream, e.version, e.data->'attached'->0->>'file' as file from log.event e
     where e.data->>'part' = 'about-me' and e.data->'attached'->0->>'about' = 'I like buses.'`,
  )
  const system = await site.here.platform.pools.system.connect()
  await system.query(`select set_config('app.areas', 'wrenshire', false), set_config('app.person', $1, false)`, [
    site.kofi,
  ])
  await system.query(`select erase_words('wrenshire', $1, $2, '{words}', 'asked by the child', null)`, [
    row?.stream,
    row?.version,
  ])
  expect(await verify(system, ['wrenshire'])).toEqual([])
  system.release()
  expect(await site.here.lay('select file from web.file_chunk where file = $1', [row?.file])).toEqual([])
  expect(await shownTo(site.himself, `/my/me/files/${row?.file}`)).toBe(404)
  const owner = await site.here.database.pool('tandem_owner').connect()
  await rebuild(owner, [recordProjection], ['wrenshire'], { mend: true })
  expect((await rebuild(owner, [recordProjection], ['wrenshire'])).differ).toEqual([])
  owner.release()
  expect((await site.get('/my/me', { as: site.himself })).html).not.toContain('I like buses.')
})
