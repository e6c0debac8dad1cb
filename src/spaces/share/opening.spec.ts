import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdf } from '../../platform/files/testing/files.ts'
import { readShlink } from '../../platform/sharing/shlink.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import { amara, father, manifestOf, passcode, recipient, right, type ShareSite, toldShareSite } from './testing.ts'

let site: ShareSite

beforeAll(async () => {
  site = await toldShareSite()
})
afterAll(() => site.close())

type Contents = { readonly contentType: string; readonly data: string }
const contentsOf = (bundle: string | undefined): readonly Contents[] => {
  const { entry } = JSON.parse(bundle ?? '{}')
  const resources: readonly ({ readonly resourceType: string } & Contents)[] = entry.map(
    (each: { readonly resource: unknown }) => each.resource,
  )
  return resources.filter(each => each.resourceType === 'Binary')
}

describe('an app that knows SMART Health Links', () => {
  test('[RCD-16] reads what everyone around may read, with the key that only the link holds', async () => {
    const { whole } = await site.given()
    expect(readShlink(whole)).toMatchObject({ flag: 'LP', v: 1, exp: 1797292800 })
    expect(readShlink(whole)?.url.length).toBeLessThanOrEqual(128)
    const { status, headers, json } = await site.ask(whole, { ...right, passcode: 'MANGO4821' })
    expect([status, headers['access-control-allow-origin'], headers['cache-control']]).toEqual([200, '*', 'no-store'])
    expect(json).toMatchObject({ files: [{ contentType: 'application/fhir+json', fhirVersion: '4.0.1' }] })
    const bundle = await manifestOf(site, whole)
    expect(bundle).toContain('He sings to his sister.')
    expect(bundle).not.toMatch(/bedtime|Mondays/)
  })

  test('[RCD-16] fetches a large file from a place of its own, which closes with the link', async () => {
    const { whole, page } = await site.given()
    const { json } = await site.ask(whole, { ...right, embeddedLengthMax: 10 })
    const [file] = Array.isArray(json.files) ? json.files : []
    const place = new URL(file.location).pathname
    const sealed = await site.get(place)
    expect(sealed.headers['content-type']).toBe('application/jose')
    expect(await site.unseal(whole, sealed.html)).toContain('He sings to his sister.')
    expect((await site.get(place.replace(/.$/, last => (last === 'A' ? 'B' : 'A')))).status).toBe(404)
    await site.post(page, { as: amara })
    expect((await site.get(place)).status).toBe(404)
  })

  test('[RCD-16, RCD-30] gets the pictures and papers of what is shown, whole; of one too large for a link, that it stays', async () => {
    const bundle = await manifestOf(site, (await site.given()).whole)
    const files = contentsOf(bundle)
    expect(files.map(file => file.contentType).toSorted()).toEqual(['application/pdf', 'image/jpeg'])
    expect(files.map(file => Buffer.from(file.data, 'base64')).some(bytes => bytes.equals(pdf('advice')))).toBe(true)
    expect(bundle).not.toContain('A secret map')
    expect(contentsOf(await manifestOf(site, (await site.given({ what: 'page' })).whole))).toHaveLength(1)
    await site.here.lay(`update read.record_attachment set bytes = 10000001 where type = 'image/jpeg'`)
    const less = await manifestOf(site, (await site.given()).whole)
    expect(contentsOf(less)).toHaveLength(1)
    expect(less).toContain('It is too large for this link.')
  })

  test('is told in words when we cannot read what it asks', async () => {
    const { whole } = await site.given()
    for (const body of ['', '{"recipient":', '[]', '{"recipient":" ","passcode":"x"}', '{"passcode":7}'])
      expect((await site.ask(whole, body)).status).toBe(400)
    expect((await site.ask(whole, 'x'.repeat(20_000))).status).toBe(413)
    expect((await site.ask('no link', right)).status).toBe(404)
  })

  test('[RCD-17] of fifty tries at once exactly five are counted, and then the link has ended', async () => {
    const { whole, page } = await site.given()
    const tries = Array.from({ length: 50 }, (_, at) => site.ask(whole, { recipient, passcode: `guess ${at}` }))
    const answers = await Promise.all(tries)
    const left = answers.filter(({ status }) => status === 401).map(({ json }) => json.remainingAttempts)
    expect(left.toSorted()).toEqual([0, 1, 2, 3, 4])
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(45)
    expect((await site.ask(whole, right)).status).toBe(404)
    expect(await site.words(page, amara)).toContain('the passcode was wrong too often')
    expect(await site.words(`/my/children/${site.kofi}/share`, father)).toContain('the passcode was wrong too often')
  }, 20_000)
})

describe('a stranger, without script', () => {
  const send = (open: string, given: string) => site.post(open, { fields: { called: recipient, passcode: given } })

  test('[RCD-17] is told how many tries are left, and then reads the record', async () => {
    const { open, page } = await site.given()
    const first = await site.get(open)
    expect([first.status, validHtml(first.html)]).toEqual([200, []])
    expect(first.html).not.toContain('Kofi')
    expect((await site.post(open, { fields: {} })).status).toBe(422)
    const mistaken = await send(open, 'nonsense')
    expect([mistaken.status, validHtml(mistaken.html)]).toEqual([422, []])
    expect(readBack(mistaken.html)).toContain('You can try 4 more times')
    expect(mistaken.html).not.toContain('nonsense')
    const shown = await send(open, passcode)
    expect([shown.status, validHtml(shown.html)]).toEqual([200, []])
    expect(readBack(shown.html)).toContain('He sings to his sister.')
    expect(readBack(shown.html)).not.toMatch(/bedtime|Mondays/)
    expect(await site.words(page, amara)).toMatch(/Oakfield Gym.*opened it/)
  })

  test('[RCD-16, RCD-30] sees the pictures that go along, until the link ends', async () => {
    await site.here.lay('update read.record_attachment a set bytes = f.bytes from web.file f where f.file = a.file')
    const { open, page } = await site.given()
    const shown = await send(open, passcode)
    expect(validHtml(shown.html)).toEqual([])
    const [, src = ''] = /<img[^>]*src="([^"]+)"[^>]*alt="My den"/.exec(shown.html) ?? []
    const picture = await site.get(src)
    expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/jpeg'])
    expect((await site.get(src.replace(/.$/, last => (last === '0' ? '1' : '0')))).status).toBe(404)
    await site.post(page, { as: amara })
    expect((await site.get(src)).status).toBe(404)
  })

  test('[RCD-16] reads the one page alone where that was chosen', async () => {
    const { open } = await site.given({ what: 'page' })
    const words = readBack((await send(open, passcode)).html)
    expect(words).toContain('Wait for him to finish.')
    expect(words).not.toMatch(/He sings|People around/)
  })

  test('[RCD-16] is told in plain words when it was taken back, when its time is over, and when there is no such link', async () => {
    const { open, page, whole } = await site.given({ term: 'day' })
    const other = await site.given()
    await site.post(other.page, { as: amara })
    expect(readBack((await site.get(other.open)).html)).toContain('The family has ended it.')
    expect(await site.words(other.page, amara)).toContain('Somebody with the link tried it when it had ended')
    expect((await send(other.open, passcode)).status).toBe(410)
    expect(readBack((await site.get('/shared/nothing')).html)).toContain('We do not know it')
    site.until('2026-12-02')
    expect(readBack((await send(open, passcode)).html)).toContain('Its time is over.')
    expect((await site.ask(whole, right)).status).toBe(404)
    site.until('2026-11-30')
    expect(await site.words(page, amara)).toContain('tried it when it had ended')
  })
})
