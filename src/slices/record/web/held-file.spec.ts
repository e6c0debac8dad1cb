import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdf, photograph } from '../../../platform/files/testing/files.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { jo, type KofisFiles, openKofisFiles } from './testing/kofis-files.ts'

let site: KofisFiles

beforeAll(async () => {
  site = await openKofisFiles()
})
afterAll(() => site.close())

describe('[RCD-30] a file sent with something to mend is held, and chosen once', () => {
  const tooLong = { about: 'b'.repeat(5000) }
  const heldOn = (page: string) => /name="file-held" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const holds = async () => Number((await site.here.lay('select count(*) as n from web.held_file'))[0]?.n)
  const sendAgain = (held: string, more: Record<string, string> = {}) =>
    site.post('/my/me/write', {
      as: site.himself,
      fields: { part: 'hopes', audience: 'circle', about: 'My rocket', 'file-held': held, ...more },
    })

  test('the page says so, and sending it again without the file keeps the very same', async () => {
    const sent = await site.kofiSends({ ...tooLong, part: 'hopes' }, { bytes: await photograph() })
    expect([sent.status, readBack(sent.html)]).toEqual([422, expect.stringContaining('Your picture is still here.')])
    expect(validHtml(sent.html)).toEqual([])
    expect((await sendAgain(heldOn(sent.html))).status).toBe(303)
    expect((await site.get('/my/me', { as: site.himself })).html).toContain('alt="My rocket"')
    expect(await holds()).toBe(0)
  })

  test('it is nobody else’s, on no other form, and not after a day: then the words are kept and the file is asked for', async () => {
    const held = heldOn((await site.kofiSends(tooLong, { bytes: pdf('mine') })).html)
    const elsewhere = await site.post(`/desk/children/${site.kofi}/record/write`, {
      as: jo,
      fields: { part: 'advice', words: 'Mine now', voice: 'mine', audience: 'circle', 'file-held': held },
    })
    expect([elsewhere.status, readBack(elsewhere.html)]).toEqual([422, expect.stringContaining('Choose it again')])
    await site.here.lay(`update web.held_file set held_at = now() - interval '25 hours'`)
    const late = await sendAgain(held)
    expect([late.status, late.html]).toEqual([422, expect.stringContaining('My rocket')])
    expect(late.html).not.toContain('name="file-held"')
    await site.here.platform.pools.system.query('select tidy()')
    expect(await holds()).toBe(0)
  })

  test('it is left out where somebody says so, and four at most are held', async () => {
    const held = heldOn((await site.kofiSends(tooLong, { bytes: pdf('not this') })).html)
    const sent = await sendAgain(held, { 'file-held-off': 'yes', 'lines[0].words': 'To fly' })
    expect([sent.status, await holds()]).toEqual([303, 0])
    for (const page of ['one', 'two', 'three', 'four', 'five']) await site.kofiSends(tooLong, { bytes: pdf(page) })
    expect(await holds()).toBe(4)
  })

  test('kept for later, after a time-out too, it is there again with the words', async () => {
    await site.kofiSends({ later: '/my/me', part: 'helps', about: 'My map' }, { bytes: pdf('later') })
    const page = await site.get('/my/me/write', { as: site.himself })
    expect([readBack(page.html), heldOn(page.html)]).toEqual([
      expect.stringContaining('Your PDF is still here.'),
      expect.stringMatching(/^paper\./),
    ])
    await site.runOut(site.himself)
    const sent = await site.kofiSends({ part: 'helps', about: 'My map' }, { bytes: pdf('timed out') })
    expect(sent.status).toBe(403)
    expect(readBack(sent.html)).toContain('What you typed is kept')
    await site.here.lay('update web.session set seen_at = now()')
    expect(heldOn((await site.get('/my/me/write', { as: site.himself })).html)).not.toBe(heldOn(page.html))
  })
})
