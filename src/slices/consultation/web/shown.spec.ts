import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Act, Seen } from '../../../platform/db/act.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { openPictures } from '../store/pictures.ts'
import { findDialogue, listStatements } from '../store/queries.ts'
import { type KeptSheet, keepSheets } from '../store/votes.ts'
import * as paths from './paths.ts'
import { type DialogueSite, dialogueSite, fields, hilary, of } from './testing.ts'

/** So many people of one group who all say the same of one sentence. */
const sheetsOf = (people: number, group: string, vote: KeptSheet['votes'][number]): readonly KeptSheet[] =>
  Array.from({ length: people }, () => ({
    ...{ voter: crypto.randomUUID(), declared: [group], sheet: 's', channel: 'paper' as const, votes: [vote] },
  }))

let site: DialogueSite
beforeAll(async () => {
  site = await dialogueSite()
  await site.post(paths.desk.to(), { as: hilary, fields })
})
afterAll(() => site.close())

describe('what is shown', () => {
  test('[CON-11] counts paper like phones, and the same pile typed in twice once', async () => {
    const page = await site.get(paths.paper.to(of), { as: hilary })
    const batch = /name="batch" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
    const sheets = Array.from({ length: 12 }, () => 'y: 1a 2a').join('\n')
    const send = () => site.post(paths.paper.to(of), { as: hilary, fields: { sheets, batch } })
    const paperVotes = () => site.count(`web.dialogue_voter where channel = 'paper'`)
    expect((await send()).status).toBe(303)
    await send()
    expect(await paperVotes()).toBe(12)
    await site.post(paths.paper.to(of), { as: hilary, fields: { sheets: 'p: 1a 2a', batch } })
    expect(await paperVotes()).toBe(13)
    const wrong = await site.post(paths.paper.to(of), { as: hilary, fields: { sheets: 'y: 99a', batch } })
    expect([wrong.status, readBack(wrong.html)]).toEqual([422, expect.stringContaining('Line 1: we cannot read “99a”')])
  })

  test('[CON-9] is no count of fewer than five, on no page and in no file', async () => {
    await site.system(async act => {
      const dialogue = await findDialogue(act, of)
      const [first] = dialogue ? await listStatements(act, dialogue) : []
      return (
        dialogue &&
        first &&
        keepSheets(act, dialogue, [
          ...sheetsOf(3, 'council', { statement: first.statement, vote: 1 }),
          ...sheetsOf(10, 'parent', { statement: first.statement, vote: -1 }),
        ])
      )
    })
    const csv = (await site.get(paths.data.to(of))).html
    const [head = '', ...rows] = csv.replace('\uFEFF', '').trim().split('\r\n')
    const columns = head.split(',').slice(4)
    expect(columns).toContain('council-agree')
    const counts = rows.flatMap(row => row.split(',').slice(-columns.length)).map(Number)
    expect(counts.some(each => each >= 5)).toBe(true)
    expect(counts.filter(each => each > 0 && each < 5)).toEqual([])
  })

  test('[CON-9] is made from ways of voting and from counts: whoever reads can tie no vote to a person or a group', async () => {
    const asked = (query: ReturnType<typeof sql>) =>
      site.here.read(hilary, async seen => (await query.execute(seen.tx)).rows)
    const { dialogue = '' } = (await site.system(act => findDialogue(act, of))) ?? {}
    const patterns = await asked(sql`select * from dialogue_patterns('wrenshire', ${dialogue})`)
    expect(patterns).toContainEqual({
      votes: expect.stringMatching(/^\d[+?-]( \d[+?-])*$/),
      people: expect.any(Number),
    })
    expect([...new Set(patterns.flatMap(row => Object.keys(row ?? {})))]).toEqual(['votes', 'people'])
    await expect(asked(sql`select from web.dialogue_vote`)).rejects.toThrow('permission denied')
  })

  test('is made again only where something has changed', async () => {
    let [time, reads] = [0, 0]
    const pictures = openPictures(() => time)
    const reach = {
      read: <T>(work: (seen: Seen) => Promise<T>) => {
        reads += 1
        return site.here.read(hilary, work)
      },
      openly: <T>(_: unknown, work: (act: Act) => Promise<T>) => site.system(work),
    }
    const dialogue = await site.system(act => findDialogue(act, of))
    /** How often the database was asked: once for what has changed, once more for a picture. */
    const readsAfter = async (seconds: number) => {
      time += seconds * 1000
      const before = reads
      if (dialogue) await pictures(reach, dialogue)
      return reads - before
    }
    expect([await readsAfter(0), await readsAfter(1), await readsAfter(6), await readsAfter(6)]).toEqual([2, 0, 2, 1])
    const [first] = await site.system(async act => (dialogue ? listStatements(act, dialogue) : []))
    const more = sheetsOf(1, 'parent', { statement: first?.statement ?? '', vote: 0 })
    await site.system(async act => dialogue && keepSheets(act, dialogue, more))
    expect([await readsAfter(6), await readsAfter(6), await readsAfter(6)]).toEqual([2, 2, 1])
  })

  test.each([
    paths.results,
    paths.report,
    paths.counted,
    paths.reading,
    paths.agreedText,
    paths.workshop,
    paths.cards,
    paths.room,
  ])('is a whole page at $pattern', async path => {
    const shown = await site.get(path.to(of))
    expect([shown.status, validHtml(shown.html)]).toEqual([200, []])
  })

  test('[CON-10] is what became of each theme; the report is an accessible PDF', async () => {
    const kofi = await site.phone()
    const words = 'Each school needs a quiet place'
    await kofi.post(paths.add.to(of), { words, anyway: 'yes', command: crypto.randomUUID() })
    const { statement } = await site.sentence(words)
    await site.post(paths.read.to({ ...of, statement }), { as: hilary, fields: { does: 'let', theme: 'places' } })
    const wrong = await site.post(paths.answer.to(of), {
      as: hilary,
      fields: { theme: 'moon', outcome: 'did', reason: 'x' },
    })
    expect(wrong.status).toBe(409)
    await site.post(paths.answer.to(of), {
      as: hilary,
      fields: { theme: 'places', outcome: 'will', reason: 'From April.' },
    })
    expect(readBack((await site.get(paths.counted.to(of))).html)).toMatch(/Places.*We will.*From April\./)
    // Sentences to begin with have no theme: they are answered together.
    const rest = { theme: 'Other things', outcome: 'did', reason: 'Since May.' }
    expect((await site.post(paths.answer.to(of), { as: hilary, fields: rest })).status).toBe(303)
    expect(readBack((await site.get(paths.counted.to(of))).html)).not.toContain('Not answered yet')
    const pdf = await site.get(paths.reportPdf.to(of))
    expect([pdf.status, new TextDecoder().decode(pdf.bytes.slice(0, 5))]).toEqual([200, '%PDF-'])
  })
})

test('[CON-11] a card whose sentence was held back after it was printed loses its mark, and the rest of the sheet counts', async () => {
  const kofi = await site.phone()
  const words = 'A quiet room on each floor'
  await kofi.post(paths.add.to(of), { words, anyway: 'yes', command: crypto.randomUUID() })
  const { statement } = await site.sentence(words)
  const reads = (more: Readonly<Record<string, string>>) =>
    site.post(paths.read.to({ ...of, statement }), { as: hilary, fields: more })
  await reads({ does: 'let', theme: 'places' })
  const cards = readBack((await site.get(paths.cards.to(of))).html)
  const [, card = ''] = new RegExp(`(\\d{4,}) “${words}”`).exec(cards) ?? []
  await reads({ does: 'hold', because: 'not-about-this' })
  const page = await site.get(paths.paper.to(of), { as: hilary })
  const batch = /name="batch" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  const before = await site.count('web.dialogue_vote')
  const sent = await site.post(paths.paper.to(of), { as: hilary, fields: { sheets: `y: 1a ${card}a`, batch } })
  expect([card === '', sent.status, (await site.count('web.dialogue_vote')) - before]).toEqual([false, 303, 1])
})
