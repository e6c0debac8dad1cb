import { afterAll, beforeAll, expect, test } from 'vitest'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { consultation } from '../wiring.ts'
import * as paths from './paths.ts'
import { type DialogueSite, dialogueSite, fields, hilary, of, seeds } from './testing.ts'

let site: DialogueSite
beforeAll(async () => {
  site = await dialogueSite()
  await site.post(paths.desk.to(), { as: hilary, fields })
})
afterAll(() => site.close())

const votesInAll = () => site.count('web.dialogue_vote')
const codesOf = async (count: number, group = 'anyone') => {
  const made = await site.post(paths.codes.to(of), { as: hilary, fields: { count: `${count}`, group } })
  return [...new Set(readBack(made.html).match(/[A-Z2-9]{4}-[A-Z2-9]{4}/g) ?? [])]
}
const people = () => site.count('web.dialogue_voter')

test('[CON-12] one phone with two codes is two people, and each goes on by their own', async () => {
  const [first = '', second = ''] = await codesOf(2)
  const before = await people()
  const phone = site.holding(`tandem-device=${'p'.repeat(43)}`)
  const at = await site.sentence(seeds[0] ?? '')
  await phone.post(paths.start.to(of), { code: first })
  await phone.post(paths.vote.to(of), { ...at, vote: 'agree' })
  await phone.post(paths.notMe.to(of))
  expect(readBack((await phone.get(paths.dialogue.to(of))).html)).toContain('You need no account and no name')
  await phone.post(paths.start.to(of), { code: second })
  expect(readBack((await phone.get(paths.dialogue.to(of))).html)).toContain('Sentence 1 of')
  await phone.post(paths.vote.to(of), { ...at, vote: 'disagree' })
  expect(await people()).toBe(before + 2)
  const elsewhere = site.holding(`tandem-device=${'q'.repeat(43)}`)
  await elsewhere.post(paths.start.to(of), { code: first })
  expect(readBack((await elsewhere.get(paths.dialogue.to(of))).html)).toContain('Sentence 2 of')
  expect(await people()).toBe(before + 2)
})

test('[CON-12] somebody who types another’s code takes nothing: both keep what they said', async () => {
  const [mine = '', yours = ''] = await codesOf(2)
  const [me, you] = [site.holding(`tandem-device=${'m'.repeat(43)}`), site.holding(`tandem-device=${'y'.repeat(43)}`)]
  await me.post(paths.start.to(of), { code: mine })
  await you.post(paths.start.to(of), { code: yours })
  await me.post(paths.vote.to(of), { ...(await site.sentence(seeds[0] ?? '')), vote: 'agree' })
  const [votes, voters] = [await votesInAll(), await people()]
  await me.post(paths.start.to(of), { code: yours })
  await me.post(paths.start.to(of), { code: mine })
  expect([await votesInAll(), await people()]).toEqual([votes, voters])
  expect(readBack((await me.get(paths.dialogue.to(of))).html)).toContain('Sentence 2 of')
  const again = await you.post(paths.vote.to(of), { ...(await site.sentence(seeds[0] ?? '')), vote: 'agree' })
  expect(again.location).toBe(paths.dialogue.to(of))
  // Who says that two codes are theirs is told that each is one person’s.
  expect((await me.post(paths.start.to(of), { code: yours, same: 'yes' })).status).toBe(409)
})

test('[CON-2] who began without a code and was given one counts once, by saying that it is them', async () => {
  const [code = ''] = await codesOf(1)
  const phone = await site.phone()
  const before = await people()
  const asked = await phone.get(paths.dialogue.to(of, { code }))
  expect([validHtml(asked.html), readBack(asked.html)]).toEqual([[], expect.stringContaining('Whose card is this?')])
  await phone.post(paths.start.to(of), { code, same: 'yes' })
  expect(await people()).toBe(before)
  expect(readBack((await phone.get(paths.dialogue.to(of, { code }))).html)).not.toContain('Whose card is this?')
})

test('[CON-12] one phone without codes is a few people’s, and no door to vote as often as one likes', async () => {
  const phone = site.holding(`tandem-device=${'w'.repeat(43)}`)
  for (let turn = 1; turn <= 6; turn += 1) {
    expect((await phone.post(paths.start.to(of))).status).toBe(303)
    await phone.post(paths.notMe.to(of))
  }
  const seventh = await phone.post(paths.start.to(of))
  expect([seventh.status, readBack(seventh.html)]).toEqual([
    409,
    expect.stringContaining('Use a code, or another phone'),
  ])
})

test('[CON-13] whoever takes part by a card given to one group counts as that group, and says so', async () => {
  const [code = ''] = await codesOf(1, 'young-person')
  const phone = site.holding(`tandem-device=${'v'.repeat(43)}`)
  await phone.post(paths.start.to(of), { code })
  await phone.post(paths.aboutYou.to(of), { groups: ['parent'] })
  expect(readBack((await phone.get(paths.dialogue.to(of))).html)).toMatch(/You take part as Child or young person/)
  expect(await site.count(`web.dialogue_voter where by_card and declared = '{young-person}'`)).toBe(1)
})

test('[CON-14] no vote has a time, and when somebody voted last is forgotten with the day', async () => {
  const times = await site.here.lay(
    `select column_name from information_schema.columns where table_name = 'dialogue_vote' and data_type like 'timestamp%'`,
  )
  expect(times).toEqual([])
  await site.here.lay(
    `update web.dialogue_voter set paced_until = now() - interval '1 hour' where paced_until is not null`,
  )
  await site.system(async act => consultation.eachDay?.(act))
  expect(await site.count('web.dialogue_voter where paced_until is not null')).toBe(0)
})
