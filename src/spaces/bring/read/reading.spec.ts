import { describe, expect, test } from 'vitest'
import { areaId, childId, personId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { noScan } from '../../../platform/files/scan.ts'
import { photograph } from '../../../platform/files/testing/files.ts'
import { asFhir } from '../../copy/made/as-fhir.ts'
import { exampleCopy } from '../../copy/made/example.ts'
import { aBundle, withDocuments } from '../testing/copies.ts'
import { text } from '../text/text.ts'
import { withFiles } from './bundle-files.ts'
import { fromBundle } from './from-bundle.ts'
import { fromCopy, type Here } from './from-copy.ts'
import { plainOf } from './plain-of.ts'
import { isSameChild } from './same-child.ts'

const kofi = {
  area: areaId('wrenshire'),
  child: childId('00000000-0000-4000-8000-0000000000c1'),
  given: 'Kofi',
  family: 'Mensah',
  knownAs: 'Kofi',
  fullName: 'Kofi Mensah',
  bornOn: plainDate('2018-05-14'),
  age: 8,
}
const amara = personId('00000000-0000-4000-8000-000000000011')
const here: Here = {
  child: kofi,
  me: { person: amara, fullName: 'Amara Mensah', voice: 'parent' },
  entries: new Map(),
  views: new Set(),
  words: new Set(),
  files: new Set(),
}
const read = (json: unknown, of: Here = here) => fromBundle(json, of, plainDate('2026-11-30'), text('en').fhir)

describe('whose file it is', () => {
  const said = { given: 'Kofi', family: 'Mensah', bornOn: '2018-05-14' }
  test.each([
    [{}, true],
    [{ given: 'KOFI Kwame' }, true],
    [{ family: 'Ménsah' }, true],
    [{ given: 'Kwame' }, false],
    [{ given: '' }, false],
    [{ given: 'Kof' }, false],
    [{ family: 'Owusu' }, false],
    [{ bornOn: '2018-05-15' }, false],
  ])('[RCD-21] %j: %s', (more, is) => expect(isSameChild(kofi, { ...said, ...more })).toBe(is))
})

describe('a narrative', () => {
  test.each([
    ['<div><p>One<br/>two</p><p>Three</p></div>', ['One\ntwo', 'Three']],
    ['<p>a<script>alert(1)</script><style>p{}</style><!-- x -->b</p>', ['a b']],
    ['<p onclick="x()">&lt;b&gt; &amp;amp; &#39;&#x263A;&#0;</p>', ["<b> &amp; '☺"]],
    ['<p>open <script>never closed', ['open']],
    ['<img src=x onerror=alert(1)', []],
  ])('%s is plain words', (html, words) => expect(plainOf(html)).toEqual(words))
})

describe('a FHIR document', () => {
  test('[RCD-21] about somebody else, or about two children, is refused', () => {
    expect(read(aBundle({ name: [{ family: 'Owusu', given: ['Kofi'] }] }))).toEqual({ ok: false, why: 'another-child' })
    const two = JSON.parse(
      JSON.stringify(aBundle()).replace(
        /"subject":\{"reference":"urn:uuid:2"\},"created"/,
        '"subject":{"reference":"urn:uuid:9"},"created"',
      ),
    )
    expect(read(two)).toEqual({ ok: false, why: 'another-child' })
  })
  test('[RCD-21] the numbers it gives are read, to be held against the child’s own', () => {
    const identifier = [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '999 000 0018' }]
    expect(read(aBundle({ identifier }))).toMatchObject({ ok: true, numbers: { nhs: '9990000018' } })
  })
  test('[RCD-22] of ours comes with whose words each is, and nobody’s own voice, since nobody signed it', () => {
    const answer = read(asFhir(exampleCopy))
    expect(answer.ok && answer.found.pieces.map(({ part, words, voice }) => [part, words, voice])).toContainEqual([
      'helps',
      'Wait. Let me finish <b>& "more"</b>\n(Kofi, 8)',
      'professional',
    ])
  })
  test('[RCD-22] does not bring again what the record says already', () => {
    const words = new Set(['Wait. Let me finish <b>& "more"</b>'])
    const answer = read(asFhir(exampleCopy), { ...here, words })
    expect(
      answer.ok && answer.found.pieces.some(piece => piece.part === 'helps' && piece.words.startsWith('Wait')),
    ).toBe(false)
  })
  test('[RCD-22] brings each picture, recording and paper in it as a piece, by its content, and counts what cannot be kept', async () => {
    const answer = read(withDocuments(await photograph()))
    if (!answer.ok) throw new Error(answer.why)
    const whole = await withFiles(answer.found, answer.there, { here, scan: noScan, piece: answer.piece })
    if (whole === 'not-now') throw new Error(whole)
    const kept = whole.found.pieces.filter(piece => piece.attached)
    expect(kept.map(({ part, attached = [] }) => [part, attached[0]?.kind, attached[0]?.about])).toEqual([
      ['about-me', 'picture', 'On the beach'],
      ['advice', 'paper', 'Letter of the clinic'],
    ])
    // A page of HTML that says it is a PDF, and one that is only somewhere else: nothing is fetched.
    expect([whole.found.leftOut, whole.files.length]).toEqual([2, 2])
    // Where the scanner does not answer, nothing is decided.
    const unreachable = { here, scan: async () => 'unreachable' as const, piece: answer.piece }
    expect(await withFiles(answer.found, answer.there, unreachable)).toBe('not-now')
  })
  test('[RCD-21] a file about somebody else refuses the whole document', async () => {
    const json = JSON.stringify(withDocuments(await photograph()))
    const other = json.replace(
      '"resourceType":"DocumentReference","subject":{"reference":"urn:uuid:2"}',
      '"resourceType":"DocumentReference","subject":{"reference":"urn:uuid:99"}',
    )
    expect(other).not.toBe(json)
    expect(read(JSON.parse(other))).toEqual({ ok: false, why: 'another-child' })
  })
  test('of another shape, or endless, is not understood', () => {
    for (const json of [
      null,
      [],
      { resourceType: 'Bundle' },
      { ...aBundle(), type: 'collection' },
      { ...aBundle(), entry: [] },
    ])
      expect(read(json)).toEqual({ ok: false, why: 'not-understood' })
  })
})

describe('a signed copy', () => {
  const found = fromCopy(exampleCopy, 'Norchester Council', here)
  test('[RCD-2] the child’s words stay the child’s, a mother’s come back as her own', () => {
    const helps = found.pieces.find(piece => piece.part === 'helps')
    expect([helps?.whose, helps?.differently[0]?.whose]).toEqual([personId(kofi.child), amara])
    expect(helps?.brought.byOwnHand).toBeUndefined()
  })
  test('[RCD-2] somebody else of the same name is nobody here', () => {
    const { writers } = fromCopy(exampleCopy, 'Norchester Council', { ...here, me: { ...here.me, voice: undefined } })
    expect(writers).toMatchObject([{ name: 'Amara Mensah', relation: 'mother' }])
  })
  test('[RCD-5] what was kept for few is left to whoever’s words it is, and counted', () => {
    const [safe, helps] = exampleCopy.parts
    const parts = [safe, helps].flatMap(part =>
      part ? [{ ...part, entries: part.entries.map(entry => ({ ...entry, audience: 'only-me' as const })) }] : [],
    )
    const kept = fromCopy({ ...exampleCopy, parts, agreed: [] }, 'Norchester Council', here)
    expect([kept.pieces.length, kept.keptBack]).toEqual([0, 2])
  })
  test('[RCD-22] what had come there from elsewhere still says from where', () => {
    const [safe] = exampleCopy.parts
    const from = { from: 'Southmere Council', stoodOn: plainDate('2024-01-08'), proof: 'signed' } as const
    const entries = (safe?.entries ?? []).map(entry => ({
      ...entry,
      voice: 'professional' as const,
      by: { name: 'Ms Oak', is: 'nurse' },
      brought: from,
    }))
    const parts = [{ part: 'keep-me-safe', title: 'Keep me safe', entries }]
    expect(fromCopy({ ...exampleCopy, parts }, 'Norchester Council', here).writers).toMatchObject([
      { name: 'Ms Oak', relation: 'nurse, Southmere Council' },
    ])
  })
})
