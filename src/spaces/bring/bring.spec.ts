import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allSlices } from '../../all-slices.ts'
import { type ChildId, personId } from '../../kernel/ids.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { makeAnew } from '../../platform/files/picture.ts'
import type { Scan } from '../../platform/files/scan.ts'
import { html, pdf, photograph } from '../../platform/files/testing/files.ts'
import { passingSigner, type Signer } from '../../platform/signing/signer.ts'
import { anActor } from '../../platform/testing/test-platform.ts'
import { tellOfKofi } from '../../platform/web/testing/kofi.ts'
import { type TestSite, testSite } from '../../platform/web/testing/test-site.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import { sha256 } from '../copy/made/as-zip.ts'
import { exampleCopy } from '../copy/made/example.ts'
import type { CopiedAttachment } from '../copy/record-copy.ts'
import { bringRoutes } from './routes.tsx'
import { aBundle, signedCopy } from './testing.ts'

const amara = anActor('parent')
let scanned: Awaited<ReturnType<Scan>> = 'clean'
let himself: Actor
let norchester: Signer
let site: TestSite
let kofi: ChildId

beforeAll(async () => {
  norchester = await passingSigner()
  const senders = async () => [{ name: 'Norchester Council', keys: norchester.publicKeys }]
  site = await testSite([...allSlices, { name: 'bring', routes: bringRoutes(senders, async () => scanned) }])
  kofi = await tellOfKofi(site.here, amara)
  himself = anActor('child', { person: personId(kofi) })
})
afterAll(() => site.close())

const at = (page: string) => `/my/children/${kofi}/${page}`
/** Sends a file as a browser does. */
const send = (file: Uint8Array | string, as: Actor = amara) => {
  const edge = 'edge-of-a-part'
  const head = `--${edge}\r\nContent-Disposition: form-data; name="file"; filename="copy"\r\nContent-Type: application/octet-stream\r\n\r\n`
  return site.post(at('bring'), {
    as,
    body: Buffer.concat([Buffer.from(head), Buffer.from(file), Buffer.from(`\r\n--${edge}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
  })
}
const entries = () =>
  site.here.lay('select part, voice, words, hand::text, typed_by::text from read.record_entry order by part, words')
const happened = async (type: string) =>
  (await site.here.lay(`select data ->> 'why' as why from log.event where type = $1 order by position`, [type])).map(
    each => each.why,
  )
const ticked = async (): Promise<readonly string[]> =>
  [...(await site.get(at('bring/check'), { as: amara })).html.matchAll(/name="keep" value="([^"]+)"/g)].map(
    ([, id]) => id ?? '',
  )

describe('a file that is not read', () => {
  test.each([
    ['words', 'Dear school', 'not a signed copy'],
    ['a page', '<!doctype html><p>Kofi</p>', 'not a signed copy'],
    ['a document of something else', '{"resourceType":"Patient"}', 'cannot read what is in this file'],
    ['of another child', JSON.stringify(aBundle({ birthDate: '2018-05-15' })), 'about another child'],
  ])('[RCD-21] %s: said beside the file, and nothing comes in', async (_, file, says) => {
    const shown = await send(file)
    expect(shown.status).toBe(422)
    expect(validHtml(shown.html)).toEqual([])
    expect(readBack(shown.html)).toContain(says)
    expect(await entries()).toEqual([])
  })

  test('[RCD-21] larger than forty megabytes', async () => {
    const shown = await send(new Uint8Array(40_000_001))
    expect(shown.status).toBe(422)
    expect(readBack(shown.html)).toContain('larger than 40 MB')
  })

  test('[RCD-21] signed by nobody we know, about a brother, or changed on its way', async () => {
    const brother = { ...exampleCopy.child, given: 'Kwame' }
    const changed = Buffer.from(await signedCopy(norchester))
    changed[200] = (changed[200] ?? 0) ^ 1
    expect(readBack((await send(await signedCopy(await passingSigner()))).html)).toContain('cannot tell who made this')
    expect(readBack((await send(await signedCopy(norchester, { child: brother }))).html)).toContain('another child')
    expect(readBack((await send(changed)).html)).toContain('not as it was made')
    expect(await entries()).toEqual([])
  })

  test('[RCD-21] with another number than the child’s own, though name and birth date are the same', async () => {
    await site.here.lay(
      `insert into identity.child_identifier (area, child, scheme, value) values ('wrenshire', $1, 'nhs', '9434765919')`,
      [kofi],
    )
    const withNumber = (value: string) =>
      JSON.stringify(aBundle({ identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value }] }))
    const shown = await send(withNumber('943 476 5870'))
    expect([shown.status, readBack(shown.html)]).toEqual([422, expect.stringContaining('a number is not the same')])
    expect((await send(withNumber('943 476 5919'))).location).toBe(at('bring/check'))
    await site.post(at('bring/drop'), { as: amara })
    expect(await entries()).toEqual([])
  })

  test('[RCD-21] that it was refused, and why, is written down', async () =>
    expect(await happened('FileRefused')).toEqual([
      'not-a-copy',
      'not-a-copy',
      'not-understood',
      'another-child',
      'unknown-sender',
      'another-child',
      'changed',
      'another-child',
    ]))

  test('[RCD-22] whoever is nobody to the child finds no such page', async () => {
    const stranger = anActor('parent')
    expect((await site.get(at('bring'), { as: stranger })).status).toBe(404)
    expect((await send(await signedCopy(norchester), stranger)).status).toBe(404)
  })
})

describe('a signed copy', () => {
  test('[RCD-22] is shown piece by piece, and nothing is in the record yet', async () => {
    const sent = await send(await signedCopy(norchester))
    expect([sent.status, sent.location]).toEqual([303, at('bring/check')])
    const shown = await site.get(at('bring/check'), { as: amara })
    expect(validHtml(shown.html)).toEqual([])
    const words = readBack(shown.html)
    for (const said of ['Signed by Norchester Council', 'Peanut allergy.', 'Kofi, 8', 'Talk Time', 'Written together'])
      expect(words).toContain(said)
    expect(await entries()).toEqual([])
  })

  test('[RCD-22] is nobody else’s to see meanwhile', async () =>
    expect((await site.get(at('bring/check'), { as: himself })).location).toBe(at('bring')))

  test('[RCD-22] without a tick says what to do, and nothing comes in', async () => {
    const shown = await site.post(at('bring/check'), { as: amara })
    expect(shown.status).toBe(422)
    expect(readBack(shown.html)).toContain('Tick what may come in, or throw it away')
  })

  test('[RCD-22] comes in when confirmed, with whose words, where and when beside it for ever', async () => {
    const done = await site.post(at('bring/check'), { as: amara, fields: { keep: await ticked() } })
    expect([done.status, done.location]).toEqual([303, at('record')])
    expect((await entries()).map(each => [each.part, each.voice])).toEqual([
      ['agreed', 'together'],
      ['helps', 'young-person'],
      ['keep-me-safe', 'together'],
    ])
    const record = await site.get(at('record'), { as: amara })
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
    await send(await signedCopy(norchester))
    expect(readBack((await site.get(at('bring/check'), { as: amara })).html)).toContain('Nothing would change')
    expect(await site.here.lay('select count(*) from log.event')).toEqual(before)
    await site.post(at('bring/drop'), { as: amara })
    expect((await site.get(at('bring/check'), { as: amara })).location).toBe(at('bring'))
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
      norchester,
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
    expect(readBack((await send(await copyWithFiles(pdf('another')))).html)).toContain('cannot read what is in this')
    scanned = 'unreachable'
    const later = await send(await copyWithFiles())
    expect([later.status, readBack(later.html)]).toEqual([422, expect.stringContaining('Try again in a few minutes')])
    scanned = 'clean'
    expect([await files(), await waiting()]).toEqual([[], 0])
  })

  test('waits with the draft, is looked at like any file, and goes with what is thrown away', async () => {
    await send(await copyWithFiles())
    const shown = readBack((await site.get(at('bring/check'), { as: amara })).html)
    for (const said of ['With a picture: My den', 'With a paper: Advice by Jo', 'One file in it cannot be kept here'])
      expect(shown).toContain(said)
    expect([await files(), await waiting()]).toEqual([[], 2])
    await site.post(at('bring/drop'), { as: amara })
    expect(await waiting()).toBe(0)
  })

  test('comes in with what is ticked, made anew and scanned, once, and whoever reads the words opens it', async () => {
    for (const _ of ['first', 'again']) {
      await send(await copyWithFiles())
      await site.post(at('bring/check'), { as: amara, fields: { keep: await ticked() } })
    }
    expect(await files()).toMatchObject([
      { type: 'application/pdf', scanned: true },
      { type: 'image/jpeg', scanned: true },
    ])
    expect(await waiting()).toBe(0)
    const record = await site.get(at('record'), { as: amara })
    expect(validHtml(record.html)).toEqual([])
    const [, src = ''] = /<img[^>]*src="([^"]+)"[^>]*alt="My den"/.exec(record.html) ?? []
    const made = await makeAnew(await photograph())
    const picture = await site.get(src, { as: amara })
    expect(Buffer.from(picture.bytes).equals(typeof made === 'string' ? Buffer.alloc(0) : made.bytes)).toBe(true)
    expect((await site.get(src, { as: anActor('parent') })).status).toBe(404)
  })
})

test('[RCD-22] a FHIR document comes as words of whoever made it, and says that nobody signed it', async () => {
  await send(JSON.stringify(aBundle()))
  const shown = readBack((await site.get(at('bring/check'), { as: amara })).html)
  expect(shown).toContain('Nobody signed it')
  expect(shown).not.toContain('steal')
  expect(shown).not.toContain('Said again')
  const keep = await ticked()
  expect(keep).toHaveLength(2)
  await site.post(at('bring/check'), { as: amara, fields: { keep, [`part-${keep[0]}`]: 'good-at' } })
  const written = await site.here.lay(
    `select part, voice, words from read.record_entry where written_on = '2026-11-30' and voice = 'professional' order by part`,
  )
  expect(written).toEqual([
    {
      part: 'agreed',
      voice: 'professional',
      words: 'Small-group language programme\nNorchester Children’s Clinic · 2 in each week, 30 minutes',
    },
    { part: 'good-at', voice: 'professional', words: 'I like trains & maps.\nTime to answer.' },
  ])
})

describe('a plan on paper', () => {
  const plan = (fields: Record<string, string>) =>
    site.post(at('plan-from-paper'), {
      as: amara,
      fields: {
        kind: 'ehc-plan',
        keeper: 'Norchester Council',
        'madeOn-day': '3',
        'madeOn-month': '5',
        'madeOn-year': '2025',
        ...fields,
      },
    })

  test('without words, with no heading or with a day that is none comes back as it was typed', async () => {
    for (const [fields, says] of [
      [{}, 'Paste the plan, or fill at least one section'],
      [{ whole: 'Kofi likes trains.' }, 'We found no headings'],
      [{ whole: 'Section A\nTrains.', 'madeOn-month': '13' }, 'There is no 3 13 2025'],
    ] as const) {
      const shown = await plan(fields)
      expect(shown.status).toBe(422)
      expect(validHtml(shown.html)).toEqual([])
      expect(readBack(shown.html)).toContain(says)
    }
  })

  test('[RCD-22] pasted whole is taken apart, and says from which plan and section each piece is', async () => {
    const whole =
      'SECTION A – views\nKofi wants to be a driver.\n\nSection E: outcomes\nHe asks for help.\n\nSection F\n- Thirty minutes of speech therapy, weekly\n- A quiet place\n'
    expect((await plan({ whole })).location).toBe(at('bring/check'))
    const keep = await ticked()
    expect(keep).toHaveLength(4)
    await site.post(at('bring/check'), { as: amara, fields: { keep } })
    const record = readBack((await site.get(at('record'), { as: amara })).html)
    expect(record).toContain('from the plan of 3 May 2025, section F · Norchester Council')
    expect(record).toContain('Kofi wants to be a driver.')
  })
})
