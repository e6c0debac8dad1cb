import { afterAll, beforeAll, expect, test } from 'vitest'
import { amara, type KofisRecord, openKofisRecord, priya, shaw } from './testing/around-kofi.ts'

let at: KofisRecord
let entry: string
beforeAll(async () => {
  at = await openKofisRecord()
  await at.site.post(at.my('/write'), {
    as: amara,
    fields: { part: 'keep-me-safe', words: 'Peanut allergy.', voice: 'together', audience: 'circle' },
  })
  const [row] = await at.site.here.lay('select entry from read.record_entry')
  entry = String(row?.entry)
})
afterAll(() => at.site.close())

const write = (as: typeof priya, path: string, fields: Readonly<Record<string, string>>) =>
  at.site.post(path, { as, fields })

test('[RCD-3] whoever must check what keeps a child safe goes on from where it stands, and so does the family', async () => {
  const desk = (await at.get(at.desk(), priya)).html
  expect(desk).toContain('id="keep-me-safe"')
  expect(desk).toContain(`href="${at.desk('/record/write')}?part=keep-me-safe&amp;entry=${entry}"`)
  const my = (await at.get(at.my(), amara)).html
  expect(my).toContain(`href="${at.my('/write')}?part=keep-me-safe&amp;entry=${entry}"`)
})

test('[RCD-4] a different view of it stands inside, for everyone in charge', async () => {
  const sent = await write(shaw, at.desk(`/record/${entry}/differ`), { words: 'Tree nuts too, his uncle says.' })
  expect(sent.status).toBe(303)
  for (const [path, as] of [
    [at.desk(), priya],
    [at.my(), amara],
  ] as const)
    expect((await at.get(path, as)).words).toContain('Tree nuts too, his uncle says.')
})

test('[RCD-3] written again it is checked for another year, and every version stays', async () => {
  const sent = await write(priya, at.desk('/record/write'), {
    ...{ part: 'keep-me-safe', entry, after: '1', words: 'Peanut allergy. Two pens.' },
    ...{ voice: 'together', audience: 'circle' },
  })
  expect([sent.status, sent.location]).toEqual([303, `${at.desk()}#keep-me-safe`])
  const { html, words } = await at.get(at.desk(), priya)
  expect(words).toContain('Written by Priya Patel')
  expect(html).toContain(`href="${at.desk(`/record/${entry}`)}"`)
  expect((await at.get(at.desk(`/record/${entry}`), priya)).words).toContain('Peanut allergy.')
})
