import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../kernel/plain-date.ts'
import { recordDeath } from '../../../platform/identity/life.ts'
import { support } from '../wiring.ts'
import * as paths from './paths.ts'
import { dayOf, openSupport, type SupportSite } from './testing.ts'

let at: SupportSite
beforeAll(async () => {
  at = await openSupport([support])
})
afterAll(() => at.site.close())

const today = plainDate('2026-11-30')

test('[SUP-3] a therapist who forms one is offered her own team once, and the school where its children are', async () => {
  await at.agree(at.here.kofi)
  const html = await at.see(paths.deskNewGroup.to(), at.here.jo)
  const offered = (name: string) => {
    const list = new RegExp(`<select[^>]*name="${name}"[\\s\\S]*?</select>`).exec(html)?.[0] ?? ''
    return [...list.matchAll(/<option value="([^"]+)"/g)].map(([, value = '']) => value)
  }
  for (const name of ['ledBy', 'heldAt']) expect(offered(name)).toEqual([...new Set(offered(name))])
  expect(offered('ledBy')).toContain(`${at.here.therapies}:${at.here.jo.person}`)
  expect(offered('heldAt').slice(0, 2)).toEqual([at.here.therapies, at.here.oakfield])
})

const form = async () => {
  const name = `Talk Time ${randomUUID().slice(0, 4)}`
  await at.see(paths.deskNewGroup.to(), at.here.priya)
  const formed = await at.site.post(paths.deskNewGroup.to(), {
    as: at.here.priya,
    fields: {
      name,
      ledBy: `${at.here.therapies}:${at.here.jo.person}`,
      heldAt: at.here.oakfield,
      place: 'Garden Room',
      weekdays: ['1', '4'],
      time: '10:30',
      ...dayOf('from', '2026-11-02'),
      ...dayOf('to', '2026-12-17'),
    },
  })
  expect(formed.status).toBe(303)
  const [row] = await at.site.here.lay('select session_group from read.session_group where name = $1', [name])
  return { group: String(row?.session_group), name }
}

test('[SUP-3] five children of three areas, one save: told, credited, and the good thing read by one family', async () => {
  const { group, name } = await form()
  const all = []
  for (const child of at.here.children) all.push(await at.agree(child, { group }))
  expect(await at.see(paths.deskGroups.to(), at.here.jo)).toContain(`10:30 ${name}, five children`)
  const path = paths.deskGroup.to({ group, day: today })
  const page = await at.see(path, at.here.jo)
  expect(page.match(/type="checkbox"/g)).toHaveLength(5)
  expect(page).toContain('Save for all five')
  const leads = await at.see(path, at.here.priya)
  expect(leads).not.toContain('Save for all')
  expect(leads).toContain('There may be others in the group that you do not see')
  const listed = all.map(each => each.commitment)
  const [kofis = '', adas = ''] = listed
  const fields = { did: 'happened', listed: listed.join(' '), present: listed.filter(each => each !== adas) }
  const nobody = await at.site.post(path, { as: at.here.jo, fields: { ...fields, good: 'A whole joke' } })
  expect(nobody.status).toBe(422)
  expect(nobody.html).toContain('Say who the good thing is about')
  const saved = await at.site.post(path, {
    as: at.here.jo,
    fields: { ...fields, good: 'Told a joke to the end', about: kofis, [`absent-${adas}`]: 'another-lesson' },
  })
  expect(saved.location).toBe(paths.deskGroups.to())
  expect(await at.see(paths.agreed.to({ child: at.here.kofi.child }), at.here.amara)).toContain(
    'Told a joke to the end',
  )
  const [, ada] = at.here.children
  if (!ada) throw new Error('There are five')
  const adasPage = await at.see(paths.deskAgreed.to({ child: ada.child }), at.here.priya)
  expect(adasPage).not.toContain('Told a joke to the end')
  expect(adasPage).toContain('there was another lesson')
  expect(await at.see(path, at.here.jo)).toContain('It happened. Four were there.')
  expect(await at.see(paths.deskGroups.to(), at.here.jo)).toContain(`10:30 ${name}, saved`)
})

test('[SUP-8] a session somebody told first is refused, and the good thing typed meanwhile is not lost', async () => {
  const { group } = await form()
  const { commitment } = await at.agree(at.here.kofi, { group })
  const path = paths.deskGroup.to({ group, day: today })
  const fields = { did: 'happened', listed: commitment, present: [commitment] }
  expect((await at.site.post(path, { as: at.here.jo, fields })).status).toBe(303)
  for (const about of ['', commitment]) {
    const second = await at.site.post(path, {
      as: at.here.jo,
      fields: { ...fields, good: 'He laughed out loud', about },
    })
    expect([second.status, second.html.includes('SUP-8')]).toEqual([409, true])
  }
  const shown = await at.see(path, at.here.jo)
  expect(shown).toContain('It happened. One was there.')
  expect(shown).toContain('He laughed out loud')
  expect(shown).toContain('Someone told this session first')
})

test('[SUP-3] a pretend class is told in one save, and nothing of it is kept', async () => {
  const events = () => at.site.here.lay('select count(*)::integer as many from log.event')
  const before = await events()
  const sent = await at.site.post(paths.deskPretend.to(), { as: at.here.jo, fields: { did: 'happened' } })
  expect([sent.status, sent.location]).toEqual([303, paths.deskPretend.to()])
  const unclear = await at.site.post(paths.deskPretend.to(), { as: at.here.jo, fields: { did: 'moved' } })
  expect(unclear.status).toBe(422)
  expect(await events()).toEqual(before)
})

test('[SUP-3] a form kept offline that names a child who is not in the group any more is saved for the others, and says so', async () => {
  const { group, name } = await form()
  const { commitment } = await at.agree(at.here.kofi, { group })
  const gone = randomUUID()
  const path = paths.deskGroup.to({ group, day: today })
  const send = (fields: Record<string, string | readonly string[]>) =>
    at.site.post(path, { as: at.here.jo, fields: { did: 'happened', ...fields } })
  const both = { listed: `${commitment} ${gone}`, present: [commitment, gone] }
  for (const fields of [
    { listed: gone, present: [gone] },
    { ...both, good: 'A whole joke', about: gone },
  ]) {
    const refusal = await send(fields)
    expect(refusal.status).toBe(409)
    expect(refusal.html).toContain('in this group any more')
  }
  expect((await send(both)).status).toBe(303)
  const after = await at.see(paths.deskGroups.to(), at.here.jo)
  expect(after).toContain('One child on your page is not in this group any more. Nothing was written about them.')
  expect(after).toContain(`10:30 ${name}, saved`)
  expect(await at.see(path, at.here.jo)).toContain('It happened. One was there.')
})

test('[IDT-5] a child who has died is not on the list; one who left is, apart, and the others are logged', async () => {
  const { group } = await form()
  const stays = await at.agree(at.here.kofi, { group })
  const [, died, , , left] = at.here.children
  if (!died || !left) throw new Error('There are five')
  const hers = await at.agree(died, { group })
  const his = await at.agree(left, { group })
  await at.site.here.write(at.here.priya, act => recordDeath(act, died.area, died.child, today))
  await at.site.here.lay(
    `update identity.child_place set until_on = '2026-11-20' where child = $1 and kind = 'taught-in'`,
    [left.child],
  )
  const path = paths.deskGroup.to({ group, day: today })
  const page = await at.see(path, at.here.jo)
  expect(page.match(/type="checkbox"/g)).toHaveLength(1)
  expect(page).not.toContain(hers.commitment)
  expect(page).toContain('Not at Oakfield any more, so not expected here.')
  expect(page).toContain(paths.deskCommitment.to({ child: left.child, commitment: his.commitment }))
  const listed = [stays.commitment, hers.commitment]
  const saved = await at.site.post(path, {
    as: at.here.jo,
    fields: { did: 'happened', listed: listed.join(' '), present: listed },
  })
  expect(saved.status).toBe(303)
  const told = await at.site.here.lay(
    `select commitment, told from read.commitment_session where day = $1 and commitment = any ($2)`,
    [today, [stays.commitment, hers.commitment, his.commitment]],
  )
  expect(told.filter(each => each.told !== null)).toEqual([{ commitment: stays.commitment, told: 'happened' }])
})

test('[SUP-4] a session that moves is told on its new day', async () => {
  const { group } = await form()
  const { commitment } = await at.agree(at.here.kofi, { group })
  const day = addDays(today, 3)
  const path = paths.deskGroup.to({ group, day })
  const listed = commitment
  const early = await at.site.post(path, { as: at.here.jo, fields: { did: 'happened', listed, present: listed } })
  expect(early.status).toBe(409)
  const noDay = await at.site.post(path, { as: at.here.jo, fields: { did: 'moved', listed } })
  expect(noDay.status).toBe(422)
  await at.site.post(path, { as: at.here.jo, fields: { did: 'moved', listed, ...dayOf('to', '2026-11-30') } })
  expect(await at.see(path, at.here.jo)).toContain('It moved to Monday 30 November.')
  const told = await at.site.post(path, { as: at.here.jo, fields: { did: 'happened', listed, present: listed } })
  expect(told.status).toBe(303)
})

test('[SUP-5] what nobody has told is on the worker’s list: a group as one line', async () => {
  const page = await at.see(paths.deskNotTold.to(), at.here.priya)
  expect(page).toContain('Talk Time')
  expect(page).toContain('Tell it for Jo')
})
