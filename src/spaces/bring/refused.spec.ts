import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passingSigner } from '../../platform/signing/signer.ts'
import { anActor } from '../../platform/testing/test-platform.ts'
import { readBack } from '../../ui/testing/rendered.ts'
import { validHtml } from '../../ui/testing/valid-html.ts'
import { exampleCopy } from '../copy/made/example.ts'
import { amara, type BringSite, bringSite } from './testing/bring-site.ts'
import { aBundle, signedCopy } from './testing/copies.ts'

let site: BringSite

beforeAll(async () => {
  site = await bringSite()
})
afterAll(() => site.close())

const happened = async (type: string) =>
  (await site.here.lay(`select data ->> 'why' as why from log.event where type = $1 order by position`, [type])).map(
    each => each.why,
  )

describe('a file that is not read', () => {
  test.each([
    ['words', 'Dear school', 'not a signed copy'],
    ['a page', '<!doctype html><p>Kofi</p>', 'not a signed copy'],
    ['a document of something else', '{"resourceType":"Patient"}', 'cannot read what is in this file'],
    ['of another child', JSON.stringify(aBundle({ birthDate: '2018-05-15' })), 'about another child'],
  ])('[RCD-21] %s: said beside the file, and nothing comes in', async (_, file, says) => {
    const shown = await site.send(file)
    expect(shown.status).toBe(422)
    expect(validHtml(shown.html)).toEqual([])
    expect(readBack(shown.html)).toContain(says)
    expect(await site.entries()).toEqual([])
  })

  test('[RCD-21] larger than forty megabytes', async () => {
    const shown = await site.send(new Uint8Array(40_000_001))
    expect(shown.status).toBe(422)
    expect(readBack(shown.html)).toContain('larger than 40 MB')
  })

  test('[RCD-21] signed by nobody we know, about a brother, or changed on its way', async () => {
    const brother = { ...exampleCopy.child, given: 'Kwame' }
    const changed = Buffer.from(await signedCopy(site.norchester))
    changed[200] = (changed[200] ?? 0) ^ 1
    expect(readBack((await site.send(await signedCopy(await passingSigner()))).html)).toContain(
      'cannot tell who made this',
    )
    expect(readBack((await site.send(await signedCopy(site.norchester, { child: brother }))).html)).toContain(
      'another child',
    )
    expect(readBack((await site.send(changed)).html)).toContain('not as it was made')
    expect(await site.entries()).toEqual([])
  })

  test('[RCD-21] with another number than the child’s own, though name and birth date are the same', async () => {
    await site.here.lay(
      `insert into identity.child_identifier (area, child, scheme, value) values ('wrenshire', $1, 'nhs', '9434765919')`,
      [site.kofi],
    )
    const withNumber = (value: string) =>
      JSON.stringify(aBundle({ identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value }] }))
    const shown = await site.send(withNumber('943 476 5870'))
    expect([shown.status, readBack(shown.html)]).toEqual([422, expect.stringContaining('a number is not the same')])
    expect((await site.send(withNumber('943 476 5919'))).location).toBe(site.at('bring/check'))
    await site.post(site.at('bring/drop'), { as: amara })
    expect(await site.entries()).toEqual([])
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
    expect((await site.get(site.at('bring'), { as: stranger })).status).toBe(404)
    expect((await site.send(await signedCopy(site.norchester), stranger)).status).toBe(404)
  })
})
