import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeAnew } from '../../platform/files/picture.ts'
import { html, pdf, photograph } from '../../platform/files/testing/files.ts'
import { anActor } from '../../platform/testing/test-platform.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import { sha256 } from '../copy/made/as-zip.ts'
import { exampleCopy } from '../copy/made/example.ts'
import type { CopiedAttachment } from '../copy/record-copy.ts'
import { amara, type BringSite, bringSite } from './testing/bring-site.ts'
import { signedCopy } from './testing/copies.ts'

let site: BringSite

beforeAll(async () => {
  site = await bringSite()
})
afterAll(() => site.close())

describe('a signed copy', () => {
  test('[RCD-22] is shown piece by piece, and nothing is in the record yet', async () => {
    const sent = await site.send(await signedCopy(site.norchester))
    expect([sent.status, sent.location]).toEqual([303, site.at('bring/check')])
    const shown = await site.get(site.at('bring/check'), { as: amara })
    expect(validHtml(shown.html)).toEqual([])
    const words = readBack(shown.html)
    for (const said of ['Signed by Norchester Council', 'Peanut allergy.', 'Kofi, 8', 'Talk Time', 'Written together'])
      expect(words).toContain(said)
    expect(await site.entries()).toEqual([])
  })

  test('[RCD-22] is nobody else’s to see meanwhile', async () =>
    expect((await site.get(site.at('bring/check'), { as: site.himself })).location).toBe(site.at('bring')))

  test('[RCD-22] without a tick says what to do, and nothing comes in', async () => {
    const shown = await site.post(site.at('bring/check'), { as: amara })
    expect(shown.status).toBe(422)
    expect(readBack(shown.html)).toContain('Tick what may come in, or throw it away')
  })

  test('[RCD-22] comes in when confirmed, with whose words, where and when beside it for ever', async () => {
    const done = await site.post(site.at('bring/check'), { as: amara, fields: { keep: await site.ticked() } })
    expect([done.status, done.location]).toEqual([303, site.at('record')])
    expect((await site.entries()).map(each => [each.part, each.voice])).toEqual([
      ['agreed', 'together'],
      ['helps', 'young-person'],
      ['keep-me-safe', 'together'],
    ])
    const record = await site.get(site.at('record'), { as: amara })
    expect(validHtml(record.html)).toEqual([])
    const words = readBack(record.html)
    expect(words).toContain('from a copy signed by Norchester Council')
    expect(words).toContain('written at Oakfield School, 2 November 2026')
    expect(words).toContain('He hurries when he is asked to wait.')
  })

  test('[RCD-2] no name of whoever wrote there is in the log', async () => {
    const said = JSON.stringify(await site.here.lay('select data from log.event'))
    for (const name of ['Norchester', 'Oakfield', 'Amara Mensah']) expect(said).not.toContain(name)
  })

  test('[RCD-22] brought again says that it is all there, and changes nothing', async () => {
    const before = await site.here.lay('select count(*) from log.event')
    await site.send(await signedCopy(site.norchester))
    expect(readBack((await site.get(site.at('bring/check'), { as: amara })).html)).toContain('Nothing would change')
    expect(await site.here.lay('select count(*) from log.event')).toEqual(before)
    await site.post(site.at('bring/drop'), { as: amara })
    expect((await site.get(site.at('bring/check'), { as: amara })).location).toBe(site.at('bring'))
  })
})

describe('[RCD-22, RCD-30] what is attached in a signed copy', () => {
  const attached = (id: string, kind: 'picture' | 'paper', bytes: Uint8Array, about: string): CopiedAttachment => ({
    ...{ id, kind, about, bytes: bytes.length, sha256: sha256(bytes), scanned: false },
    ...{ name: `attachments/${id}.bin`, type: kind === 'picture' ? 'image/jpeg' : 'application/pdf' },
  })
  const idOf = (n: number) => `4444444${n}-2a6b-4c7d-8e9f-0a1b2c3d4e5f`
  /** A copy with a drawing and nothing else said, advice on paper, and a page of HTML that is called a paper. */
  const copyWithFiles = async (changed?: Uint8Array) => {
    const drawing = await photograph()
    const [template] = exampleCopy.parts.flatMap(part => part.entries)
    if (!template) throw new Error('No entry')
    const entry = (id: string, words: string, attachments: readonly CopiedAttachment[]) => ({
      ...template,
      ...{ id, words, attachments, audience: 'circle' as const, differently: [] },
    })
    const entries = [
      entry(idOf(1), '', [attached(idOf(2), 'picture', drawing, 'My den')]),
      entry(idOf(3), 'What Jo advises', [
        attached(idOf(4), 'paper', pdf('advice'), 'Advice by Jo'),
        attached(idOf(5), 'paper', html(), 'More advice'),
      ]),
    ]
    return signedCopy(
      site.norchester,
      { copy: idOf(6), parts: [{ part: 'story', title: 'My story', entries }] },
      {
        [`attachments/${idOf(2)}.bin`]: changed ?? drawing,
        [`attachments/${idOf(4)}.bin`]: pdf('advice'),
        [`attachments/${idOf(5)}.bin`]: html(),
      },
    )
  }
  const files = () => site.here.lay('select file, type, scanned from web.file order by type')
  const waiting = async () => (await site.here.lay('select file from identity.brought_draft_file')).length

  test('is read as nothing where a file is not the one the record says, or no scanner answers', async () => {
    expect(readBack((await site.send(await copyWithFiles(pdf('another')))).html)).toContain(
      'cannot read what is in this',
    )
    site.scans('unreachable')
    const later = await site.send(await copyWithFiles())
    expect([later.status, readBack(later.html)]).toEqual([422, expect.stringContaining('Try again in a few minutes')])
    site.scans('clean')
    expect([await files(), await waiting()]).toEqual([[], 0])
  })

  test('waits with the draft, is looked at like any file, and goes with what is thrown away', async () => {
    await site.send(await copyWithFiles())
    const shown = readBack((await site.get(site.at('bring/check'), { as: amara })).html)
    for (const said of ['With a picture: My den', 'With a paper: Advice by Jo', 'One file in it cannot be kept here'])
      expect(shown).toContain(said)
    expect([await files(), await waiting()]).toEqual([[], 2])
    await site.post(site.at('bring/drop'), { as: amara })
    expect(await waiting()).toBe(0)
  })

  test('comes in with what is ticked, made anew and scanned, once, and whoever reads the words opens it', async () => {
    for (const _ of ['first', 'again']) {
      await site.send(await copyWithFiles())
      await site.post(site.at('bring/check'), { as: amara, fields: { keep: await site.ticked() } })
    }
    expect(await files()).toMatchObject([
      { type: 'application/pdf', scanned: true },
      { type: 'image/jpeg', scanned: true },
    ])
    expect(await waiting()).toBe(0)
    const record = await site.get(site.at('record'), { as: amara })
    expect(validHtml(record.html)).toEqual([])
    const [, src = ''] = /<img[^>]*src="([^"]+)"[^>]*alt="My den"/.exec(record.html) ?? []
    const made = await makeAnew(await photograph())
    const picture = await site.get(src, { as: amara })
    expect(Buffer.from(picture.bytes).equals(typeof made === 'string' ? Buffer.alloc(0) : made.bytes)).toBe(true)
    expect((await site.get(src, { as: anActor('parent') })).status).toBe(404)
  })
})
