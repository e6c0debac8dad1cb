import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allSlices } from '../../all-slices.ts'
import { type ChildId, personId } from '../../kernel/ids.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { photograph } from '../../platform/files/testing/files.ts'
import { passingSigner } from '../../platform/signing/signer.ts'
import { anActor } from '../../platform/testing/test-platform.ts'
import { tellOfKofi } from '../../platform/web/testing/kofi.ts'
import { type TestSite, testSite } from '../../platform/web/testing/test-site.ts'
import { withFile } from '../../platform/web/testing/with-file.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import { copyRoutes } from './routes.tsx'

const amara = anActor('parent')
let himself: Actor
let site: TestSite
let kofi: ChildId

beforeAll(async () => {
  const signer = await passingSigner()
  const routes = copyRoutes(async () => ({ signer, issuer: 'https://tandem.example' }))
  site = await testSite([...allSlices, { name: 'copy', routes }])
  kofi = await tellOfKofi(site.here, amara)
  himself = anActor('child', { person: personId(kofi) })
  const write = (as: Actor, path: string, fields: Record<string, string>) => site.post(path, { as, fields })
  await write(amara, `/my/children/${kofi}/record/write`, {
    part: 'family-view',
    words: 'He sings to his sister.',
    voice: 'mine',
    audience: 'circle',
  })
  for (const [words, audience] of [
    ['Wait. Let me finish.', 'circle'],
    ['I hate Mondays.', 'only-me'],
  ] as const)
    await write(himself, '/my/me/write', { part: 'helps', 'lines[0].words': words, audience })
})
afterAll(() => site.close())

const take = (query: string, as: Actor = amara) => site.get(`/my/children/${kofi}/copy-taken?${query}`, { as })
const takeOwn = (query: string) => site.get(`/my/me/copy-taken?${query}`, { as: himself })

describe('choosing', () => {
  test('the page offers the parts that hold something and the kinds there are', async () => {
    const { html } = await site.get(`/my/children/${kofi}/copy`, { as: amara })
    expect(validHtml(html)).toEqual([])
    const words = readBack(html)
    expect(words).toContain('My family’s view')
    expect(words).not.toContain('Hopes')
    expect(words).toContain('Everything, signed')
  })

  test('without a kind the page comes back with what to mend, and what was ticked', async () => {
    const shown = await take('chosen=yes&part-helps=yes')
    expect(shown.status).toBe(422)
    expect(validHtml(shown.html)).toEqual([])
    expect(readBack(shown.html)).toContain('Choose what kind of copy you want')
    expect(shown.html).toMatch(/name="part-helps"[^>]*checked/)
    expect(shown.html).not.toMatch(/name="part-family-view"[^>]*checked/)
  })
})

describe('the file', () => {
  test.each([
    ['html', 'text/html; charset=utf-8', 'record-2026-11-30.html'],
    ['pdf', 'application/pdf', 'record-2026-11-30.pdf'],
    ['zip', 'application/zip', 'record-2026-11-30.zip'],
    ['fhir', 'application/fhir+json; charset=utf-8', 'record-2026-11-30.fhir.json'],
  ])('%s comes as a file that names no child, and nobody keeps it on the way', async (kind, type, name) => {
    const { status, headers } = await take(`as=${kind}`)
    expect([status, headers['content-type'], headers['content-disposition'], headers['cache-control']]).toEqual([
      200,
      type,
      `attachment; filename="${name}"`,
      'no-store',
    ])
  })

  test('only what was ticked is in it', async () => {
    const { html } = await take('as=html&chosen=yes&part-helps=yes')
    expect(html).toContain('Wait. Let me finish.')
    expect(html).not.toContain('He sings to his sister.')
  })
})

test('[RCD-18] how he wants to be spoken of goes with the record, to whoever opens it', async () => {
  await site.post('/my/me/words', { as: himself, fields: { need: 'the noise', avoid: 'meltdown' } })
  const said = 'Kofi calls it “the noise”. Please don’t say “meltdown”.'
  expect(readBack((await take('as=html')).html)).toContain(said)
  const record = unzipSync((await take('as=zip')).bytes)
  expect(
    Object.values(record).some(file => new TextDecoder().decode(file).includes('Please don’t say “meltdown”.')),
  ).toBe(true)
})

describe('[RCD-5] what is kept for few', () => {
  test('a mother’s copy never holds what her child keeps for only himself, whatever she asks for', async () => {
    expect((await take('as=html&private=yes')).html).not.toContain('I hate Mondays.')
  })

  test('his own holds it only when he says so', async () => {
    expect((await takeOwn('as=html')).html).not.toContain('I hate Mondays.')
    expect((await takeOwn('as=html&private=yes')).html).toContain('I hate Mondays.')
  })

  test('[RCD-30] a picture kept for only himself is in no copy but his own, and there only when he says so', async () => {
    const fields = { part: 'about-me', audience: 'only-me', about: 'My secret den' }
    await site.post('/my/me/write', { as: himself, ...(await withFile(fields, { bytes: await photograph() })) })
    const held = async (copy: Promise<{ readonly bytes: Uint8Array }>) =>
      Object.keys(unzipSync((await copy).bytes)).filter(name => name.startsWith('attachments/')).length
    expect([await held(take('as=zip&private=yes')), await held(takeOwn('as=zip'))]).toEqual([0, 0])
    expect(await held(takeOwn('as=zip&private=yes'))).toBe(1)
    expect(await held(takeOwn('as=zip&private=yes&chosen=yes&part-helps=yes'))).toBe(0)
  })

  test('a stranger takes no copy', async () => expect((await take('as=html', anActor('parent'))).status).toBe(404))
})

test('[RCD-6] the child reads that his mother took a copy', async () => {
  await take('as=html')
  const { html } = await site.get('/my/me/looked', { as: himself })
  expect(readBack(html)).toContain('took a copy')
})

test('the keys and the format are there for anybody', async () => {
  const keys = await site.get('/.well-known/jwks.json')
  expect(JSON.parse(keys.html).keys[0]).not.toHaveProperty('d')
  expect(JSON.parse(keys.html).keys).toHaveLength(1)
  const schema = await site.get('/schemas/development-record-1.json')
  expect([schema.status, JSON.parse(schema.html).title]).toEqual([200, 'Development record, version 1'])
})
