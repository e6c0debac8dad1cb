import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import * as paths from './paths.ts'
import { type DialogueSite, dialogueSite, fields, hilary, of, priya, seeds } from './testing.ts'

let site: DialogueSite
beforeAll(async () => {
  site = await dialogueSite()
})
afterAll(() => site.close())

const votesInAll = () => site.count('web.dialogue_vote')

describe('a dialogue', () => {
  test('[CON-1] is opened for the whole partnership; a school’s lead is told who can', async () => {
    const refused = await site.post(paths.desk.to(), { as: priya, fields })
    expect([refused.status, readBack(refused.html)]).toEqual([409, expect.stringContaining('whole partnership')])
    const opened = await site.post(paths.desk.to(), { as: hilary, fields })
    expect([opened.status, opened.location]).toEqual([303, paths.look.to(of)])
  })

  test('[CON-1] is there for anybody, in two ways of telling, and asks for no account', async () => {
    const shown = await site.get(paths.dialogue.to(of))
    expect([shown.status, validHtml(shown.html), shown.headers['set-cookie']]).toEqual([200, [], undefined])
    expect(readBack(shown.html)).toContain('Some schools have a room.')
    expect(readBack((await site.get(paths.dialogue.to(of, { told: 'easy' }))).html)).toContain('A quiet place.')
  })

  test('[CON-7] is looked after by those it names: for others there is no such page', async () => {
    expect((await site.get(paths.look.to(of), { as: priya })).status).toBe(404)
    expect((await site.get(paths.look.to(of), { as: hilary })).status).toBe(200)
  })
})

describe('a vote', () => {
  test('[CON-2] without having begun counts nothing, and leads to the beginning', async () => {
    const at = await site.sentence(seeds[0] ?? '')
    const sent = await site.post(paths.vote.to(of), { fields: { ...at, vote: 'agree' } })
    expect([sent.status, sent.location]).toEqual([303, paths.dialogue.to(of, { said: 'start' })])
    expect(await votesInAll()).toBe(0)
  })

  test('[CON-2] twenty at once by one phone on one sentence are one vote', async () => {
    const amara = await site.phone()
    const at = await site.sentence(seeds[0] ?? '')
    const sent = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        amara.post(paths.vote.to(of), { ...at, vote: n % 2 ? 'agree' : 'disagree' }),
      ),
    )
    expect(new Set(sent.map(each => each.status))).toEqual(new Set([303]))
    expect(await votesInAll()).toBe(1)
  })

  test('[CON-2] begun ten times at once by one phone is one person', async () => {
    const people = () => site.count('web.dialogue_voter')
    const before = await people()
    const kofi = site.holding(`tandem-device=${'k'.repeat(43)}`)
    await Promise.all(Array.from({ length: 10 }, () => kofi.post(paths.start.to(of))))
    expect(await people()).toBe(before + 1)
  })

  test('[CON-2] more in a minute than anybody can read are answered kindly, and not counted', async () => {
    const bot = await site.phone()
    const at = await site.sentence(seeds[0] ?? '')
    await bot.post(paths.vote.to(of), { ...at, vote: 'agree' })
    // As after sixty in a breath.
    await site.here.lay(`update web.dialogue_voter set paced_until = now() + interval '1 minute'`)
    const sent = await bot.post(paths.vote.to(of), { ...(await site.sentence(seeds[1] ?? '')), vote: 'agree' })
    expect([sent.status, readBack(sent.html)]).toEqual([409, expect.stringContaining('go on in a minute')])
  })

  test('[CON-2] by one code on two phones is one person’s', async () => {
    const made = await site.post(paths.codes.to(of), { as: hilary, fields: { count: '1' } })
    const [code = ''] = /[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(readBack(made.html)) ?? []
    const people = () => site.count('web.dialogue_voter')
    const before = await people()
    await site.post(paths.start.to(of), { fields: { code: code.toLowerCase() } })
    await site.post(paths.start.to(of), { fields: { code } })
    expect(await people()).toBe(before + 1)
    const wrong = await site.post(paths.start.to(of), { fields: { code: 'ABCD-2345' } })
    expect([wrong.status, readBack(wrong.html)]).toEqual([422, expect.stringContaining('We do not know this code')])
  })
})

describe('a sentence of one’s own', () => {
  test('[CON-3] is shown beside those that may say the same, before it is added', async () => {
    const kofi = await site.phone()
    const asked = await kofi.post(paths.add.to(of), { words: 'Each school needs a quiet place' })
    expect(readBack(asked.html)).toContain('Is it one of these?')
    const sent = await kofi.post(paths.add.to(of), {
      words: 'Each school needs a quiet place',
      anyway: 'yes',
      command: crypto.randomUUID(),
    })
    expect(sent.location).toBe(paths.dialogue.to(of, { said: 'added' }))
  })

  test('[CON-9] is not tied to whoever is signed in: nothing is kept with their session', async () => {
    const sent = { fields: { words: 'Buses come too late', command: crypto.randomUUID() } }
    const headers = { cookie: `tandem-device=${'s'.repeat(43)}` }
    await site.post(paths.start.to(of), { as: priya, headers, fields: {} })
    const before = await site.count('web.command')
    const added = await site.post(paths.add.to(of), { as: priya, headers, ...sent })
    expect(added.location).toBe(paths.dialogue.to(of, { said: 'added' }))
    expect(await site.count('web.command')).toBe(before)
  })

  test('[CON-7] with a script in it is words, and is held back in public without being repeated', async () => {
    const bot = await site.phone()
    const words = '<script>alert(1)</script> Mr Brown'
    await bot.post(paths.add.to(of), { words, anyway: 'yes', command: crypto.randomUUID() })
    const desk = await site.get(paths.look.to(of), { as: hilary })
    expect(desk.html).toContain('&lt;script>alert(1)')
    const { statement } = await site.sentence(words)
    await site.post(paths.read.to({ ...of, statement }), {
      as: hilary,
      fields: { does: 'hold', because: 'names-somebody' },
    })
    const log = readBack((await site.get(paths.reading.to(of))).html)
    expect(log).toContain('Held back It names somebody 1')
    expect(log).not.toContain('Mr Brown')
  })

  test('[CON-3] a sixth waiting one of one phone is refused with what to do instead', async () => {
    const flood = await site.phone()
    const words = (n: number) => `Something else ${'abcdefgh'.charAt(n)}${n}`
    const send = (n: number) =>
      flood.post(paths.add.to(of), { words: words(n), anyway: 'yes', command: crypto.randomUUID() })
    for (let n = 0; n < 5; n += 1) expect((await send(n)).status).toBe(303)
    const sixth = await send(6)
    expect([sixth.status, readBack(sixth.html)]).toEqual([
      409,
      expect.stringContaining('come back when yours have been read'),
    ])
  })
})

describe('words that change', () => {
  test('[CON-8] are asked again: old votes do not count, and support may be taken back', async () => {
    const leah = await site.phone()
    const at = await site.sentence(seeds[2] ?? '')
    const sam = await site.phone()
    await leah.post(paths.vote.to(of), { ...at, vote: 'agree' })
    await sam.post(paths.vote.to(of), { ...at, vote: 'disagree' })
    const words = 'Going there is never a punishment, and always a choice.'
    await site.post(paths.reword.to({ ...of, statement: at.statement }), {
      as: hilary,
      fields: { words, because: 'A choice too' },
    })
    const asked = await leah.get(paths.dialogue.to(of))
    expect(validHtml(asked.html)).toEqual([])
    expect(readBack(asked.html)).toMatch(/Words have changed.*and always a choice/)
    expect(readBack((await sam.get(paths.dialogue.to(of))).html)).toMatch(
      /You voted on the old words.*Take my vote back/,
    )
    const stale = await leah.post(paths.vote.to(of), { ...at, vote: 'agree' })
    expect(stale.location).toBe(paths.dialogue.to(of, { said: 'words' }))
    const before = await votesInAll()
    await leah.post(paths.takeBack.to(of), { statement: at.statement })
    expect(await votesInAll()).toBe(before - 1)
    expect(readBack((await leah.get(paths.dialogue.to(of))).html)).not.toContain('Words have changed')
  })
})

test('[CON-1] nobody votes after the last day', async () => {
  const late = await site.phone()
  await site.here.lay('update read.dialogue set until_on = $1', [plainDate('2026-11-29')])
  const sent = await late.post(paths.vote.to(of), { ...(await site.sentence(seeds[0] ?? '')), vote: 'agree' })
  expect([sent.status, readBack(sent.html)]).toEqual([409, expect.stringContaining('This has ended')])
})
