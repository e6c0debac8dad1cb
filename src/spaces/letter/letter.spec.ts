import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allSlices } from '../../all-slices.ts'
import { type ChildId, personId } from '../../kernel/ids.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { passingSigner, type Signer } from '../../platform/signing/signer.ts'
import { anActor } from '../../platform/testing/test-platform.ts'
import { tellOfKofi } from '../../platform/web/testing/kofi.ts'
import { type TestSite, testSite } from '../../platform/web/testing/test-site.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import { exampleCopy } from '../copy/made/example.ts'
import { asPaper } from './as-paper.ts'
import { letterOf } from './letter-of.ts'
import { letterAsked } from './purposes.ts'
import { letterRoutes } from './routes.tsx'
import { sign } from './statement.ts'
import { text } from './text/text.ts'

const amara = anActor('parent')
let himself: Actor
let site: TestSite
let signer: Signer
let kofi: ChildId

beforeAll(async () => {
  signer = await passingSigner()
  site = await testSite([
    ...allSlices,
    { name: 'letter', routes: letterRoutes(async () => ({ signer, issuer: 'https://tandem.example' })) },
  ])
  kofi = await tellOfKofi(site.here, amara)
  himself = anActor('child', { person: personId(kofi) })
  for (const [words, audience] of [
    ['Wait. Let me finish.', 'circle'],
    ['I hate Mondays.', 'only-me'],
  ] as const)
    await site.post('/my/me/write', { as: himself, fields: { part: 'helps', 'lines[0].words': words, audience } })
  await site.post(`/my/children/${kofi}/record/write`, {
    as: amara,
    fields: { part: 'family-view', words: 'He sings to his sister.', voice: 'mine', audience: 'circle' },
  })
})
afterAll(() => site.close())

describe('choosing', () => {
  test('first what it is for, and what each of them asks about', async () => {
    const { html } = await site.get(`/my/children/${kofi}/letter`, { as: amara })
    expect(validHtml(html)).toEqual([])
    expect(readBack(html)).toContain('None of them asks for a plan.')
  })

  test('then what it says: what is usually asked about is ticked, and the rest may be', async () => {
    const { html } = await site.get(`/my/children/${kofi}/letter?for=exams`, { as: amara })
    expect(validHtml(html)).toEqual([])
    expect(html).toMatch(/name="part-helps"[^>]*checked/)
    expect(html).not.toMatch(/name="part-family-view"[^>]*checked/)
    expect(html).toContain('name="part-family-view"')
  })

  test('what was unticked stays out, whatever the purpose', () => {
    const { has } = letterAsked({ for: 'exams', chosen: 'yes', 'part-good-at': 'yes' })
    expect([has('good-at'), has('helps')]).toEqual([true, false])
  })
})

describe('the letter', () => {
  test('comes as a file that names no child, and the family reads that it was made', async () => {
    const { status, headers } = await site.get(`/my/children/${kofi}/letter-made?for=exams`, { as: amara })
    expect([status, headers['content-type'], headers['content-disposition']]).toEqual([
      200,
      'application/pdf',
      'attachment; filename="letter-2026-11-30.pdf"',
    ])
    expect(readBack((await site.get('/my/me/looked', { as: himself })).html)).toContain('made a letter')
  })

  test('without a purpose leads back to choosing one; a stranger makes none', async () => {
    const made = `/my/children/${kofi}/letter-made`
    expect((await site.get(made, { as: amara })).location).toBe(`/my/children/${kofi}/letter`)
    expect((await site.get(`${made}?for=exams`, { as: anActor('parent') })).status).toBe(404)
  })

  test('says whose words are whose, since when, what is agreed, and that no diagnosis is needed', () => {
    const letter = letterOf(
      { copy: exampleCopy, purpose: 'benefits', supportedSince: exampleCopy.asOf },
      text('en').public.letter,
    )
    expect(letter.title).toBe('The help that Kofi Mensah needs')
    expect(letter.opening[1]).toMatch(/^Since .* it is agreed that Kofi needs extra support\.$/)
    expect(letter.parts.flatMap(part => part.said.map(said => said.who)).every(who => who.includes(' · '))).toBe(true)
    expect(letter.agreed[0]?.what).toContain('Talk Time')
    expect(letter.closing.at(-1)).toContain('not on a diagnosis')
  })

  test.skipIf(spawnSync('pdfinfo', ['-v']).error !== undefined)('is read aloud in order, square and all', async () => {
    const words = text('en').public.letter
    const letter = letterOf({ copy: exampleCopy, purpose: 'exams', supportedSince: undefined }, words)
    const proof = { letter: exampleCopy.copy, page: 'https://tandem.example/letters/check', signed: 'abc.def.ghi' }
    const folder = mkdtempSync(join(tmpdir(), 'letter-'))
    const path = join(folder, 'letter.pdf')
    writeFileSync(path, asPaper(letter, proof, words, new Date(0)))
    const read = execFileSync('pdfinfo', ['-struct-text', path], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    rmSync(folder, { recursive: true })
    expect(read).toMatch(/H1[\s\S]*What is usual for Kofi Mensah[\s\S]*H2[\s\S]*Table[\s\S]*TH[\s\S]*Figure/)
  })
})

describe('[RCD-5] checking one', () => {
  const check = (proof: string) => site.post('/letters/check', { fields: { proof } })
  const statement = {
    letter: exampleCopy.copy,
    for: 'exams',
    made: exampleCopy.asOf,
    by: 'Wrenshire',
    child: 'Kofi Mensah',
    born: exampleCopy.child.bornOn,
    says: ['Wait. Let me finish.'],
    whole: true,
  } as const

  test('anybody who holds one sees what it said when it was made', async () => {
    const { status, html } = await check(await sign(statement, signer))
    expect([status, validHtml(html)]).toEqual([200, []])
    expect(readBack(html)).toContain('Yes. We made this letter.')
    expect(readBack(html)).toContain('Wait. Let me finish.')
  })

  test('anything else is said not to be ours, in words that blame nobody', async () => {
    const { html } = await check('nonsense')
    expect(validHtml(html)).toEqual([])
    expect(readBack(html)).toContain('We cannot say that this letter is ours.')
    expect((await check('')).status).toBe(422)
    expect(validHtml((await site.get('/letters/check')).html)).toEqual([])
  })
})
