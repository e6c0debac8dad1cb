import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { recordDeath } from '../../../platform/identity/life.ts'
import { anActor } from '../../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { layOakfield, type Oakfield } from '../store/testing.ts'
import { support } from '../wiring.ts'
import * as paths from './paths.ts'

let site: TestSite
let here: Oakfield
beforeAll(async () => {
  site = await testSite([support], { clock: stoppedClock('2026-11-30T12:00:00Z') })
  here = await layOakfield(site.here)
})
afterAll(() => site.close())

const today = plainDate('2026-11-30')
const dayOf = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

const fieldsFor = (but: Record<string, string | readonly string[]> = {}) => ({
  name: 'Talk Time',
  what: 'Talking and listening games',
  owner: `${here.oakfield}:${here.jo.person}`,
  evidence: 'session',
  weekdays: ['1', '4'],
  time: '10:30',
  place: 'Garden Room',
  ...dayOf('from', '2026-11-02'),
  ...dayOf('to', '2026-12-17'),
  outcome: 'Tells the class about something he likes',
  expectation: '4.1',
  agreedWith: here.amara.person,
  ...but,
})

/** Agrees something for a child in a browser, as the inclusion lead; answers where it leads. */
const agree = async (who: Oakfield['kofi'], but: Record<string, string | readonly string[]> = {}) => {
  const answer = await site.post(paths.deskAgree.to({ child: who.child }), { as: here.priya, fields: fieldsFor(but) })
  if (answer.status !== 303 || !answer.location) throw new Error(`${answer.status} ${answer.html}`)
  return { path: answer.location, commitment: answer.location.split('/').at(-1) ?? '' }
}

const see = async (path: string, as: Actor) => {
  const shown = await site.get(path, { as })
  expect(shown.status).toBe(200)
  expect(validHtml(shown.html)).toEqual([])
  return shown.html
}

describe('agreeing support', () => {
  test('[SUP-1] the inclusion lead agrees it, and mother and lead see the same', async () => {
    const { path } = await agree(here.kofi)
    const page = await see(path, here.priya)
    expect(page).toContain('Talking and listening games')
    expect(page).toContain('Mondays and Thursdays at 10:30, Garden Room. 2 November to 17 December')
    const mine = await see(paths.agreed.to({ child: here.kofi.child }), here.amara)
    expect(mine).toContain('Jo Whitcombe, Oakfield')
    expect(mine).toContain('So that: Tells the class about something he likes')
    await see(paths.deskAgreed.to({ child: here.kofi.child }), here.priya)
  })

  test('what is missing is named, and what was typed is kept', async () => {
    const answer = await site.post(paths.deskAgree.to({ child: here.kofi.child }), {
      as: here.priya,
      fields: fieldsFor({ outcome: '', weekdays: [], expectation: '' }),
    })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Say what it is meant to make possible')
    expect(answer.html).toContain('value="Talk Time"')
    expect(validHtml(answer.html)).toEqual([])
  })

  test('[SUP-2] another service is asked, sees it on its list, and answers', async () => {
    const refusedFirst = await site.post(paths.deskAgree.to({ child: here.kofi.child }), {
      as: here.priya,
      fields: fieldsFor({ owner: here.therapies, agreedWith: [] }),
    })
    expect(refusedFirst.status).toBe(409)
    expect(refusedFirst.html).toContain('Ask the family first')
    const { commitment } = await agree(here.kofi, { owner: here.therapies, name: 'Sound play' })
    const asks = await see(paths.deskAsks.to(), here.marcus)
    expect(asks).toContain('Sound play')
    expect(asks).toContain('Mon 14 Dec')
    const answer = paths.deskAnswer.to({ child: here.kofi.child, commitment })
    expect(await see(answer, here.marcus)).toContain('Can your service give this?')
    const empty = await site.post(answer, { as: here.marcus, fields: { answer: 'no' } })
    expect(empty.status).toBe(422)
    const notTheirs = await site.post(answer, { as: here.priya, fields: { answer: 'yes' } })
    expect(notTheirs.status).toBe(409)
    const said = await site.post(answer, {
      as: here.marcus,
      fields: { answer: 'no', reasons: 'The post is vacant until January', instead: 'Coaching for Denise' },
    })
    expect(said.location).toBe(paths.deskAsks.to())
    const mine = await see(paths.agreed.to({ child: here.kofi.child }), here.amara)
    expect(mine).toContain('The post is vacant until January')
    expect(mine).toContain('Coaching for Denise')
  })

  test('someone with no relationship to the child is shown nothing', async () => {
    const path = paths.deskAgreed.to({ child: here.kofi.child })
    expect((await site.get(path, { as: here.denise })).status).toBe(404)
  })
})

describe('telling what happened', () => {
  test('[SUP-4] a session is told, shown to the family, and put right by name', async () => {
    const { commitment, path } = await agree(here.kofi, { name: 'Reading aloud' })
    const tell = (day: string) => paths.deskTell.to({ child: here.kofi.child, commitment, day: plainDate(day) })
    expect(await see(tell('2026-11-02'), here.priya)).toContain('What happened?')
    const noReason = await site.post(tell('2026-11-02'), { as: here.priya, fields: { what: 'did-not-happen' } })
    expect(noReason.status).toBe(422)
    await site.post(tell('2026-11-02'), { as: here.priya, fields: { what: 'happened', good: 'Read a whole page' } })
    await site.post(tell('2026-11-05'), { as: here.priya, fields: { what: 'child-away', whyAway: 'away' } })
    const again = await site.post(tell('2026-11-02'), { as: here.priya, fields: { what: 'happened' } })
    expect(again.status).toBe(409)
    expect(again.html).toContain('has been told already')
    const future = await site.post(tell('2026-12-03'), { as: here.priya, fields: { what: 'happened' } })
    expect(future.status).toBe(409)
    const mine = await see(paths.agreed.to({ child: here.kofi.child }), here.amara)
    expect(mine).toContain('Read a whole page')
    const mend = paths.deskMend.to({ child: here.kofi.child, commitment, day: plainDate('2026-11-02') })
    expect(await see(mend, here.priya)).toContain('Put right')
    await site.post(mend, { as: here.priya, fields: { what: 'did-not-happen', why: 'room', because: 'Wrong day' } })
    expect(await see(path, here.priya)).toContain('the room was not free')
  })

  test('[SUP-9] a week of every-day support is confirmed at once, but for what was different', async () => {
    const { commitment, path } = await agree(here.kofi, {
      name: 'Quiet start',
      evidence: 'every day',
      ...dayOf('from', '2026-11-23'),
      ...dayOf('to', '2026-12-11'),
    })
    const week = paths.deskWeek.to({ child: here.kofi.child, commitment, day: plainDate('2026-11-23') })
    expect(await see(week, here.priya)).toContain('week of 23 to 27 November')
    const saved = await site.post(week, {
      as: here.priya,
      fields: {
        days: ['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27'],
        'why-2026-11-25': 'something-else-on',
      },
    })
    expect(saved.status).toBe(303)
    const page = await see(path, here.priya)
    expect(page).toContain('It happened on four out of five days.')
    expect(page).toContain('Last week: four out of five.')
  })

  test('[SUP-6] the second that did not happen asks the lead, and the family reads the day and then the answer', async () => {
    const { commitment } = await agree(here.kofi, { name: 'Number games' })
    for (const day of ['2026-11-02', '2026-11-05'])
      await site.post(paths.deskTell.to({ child: here.kofi.child, commitment, day: plainDate(day) }), {
        as: here.priya,
        fields: { what: 'did-not-happen', why: 'no-cover' },
      })
    expect(await see(paths.agreed.to({ child: here.kofi.child }), here.amara)).toContain(
      'Oakfield says by Monday 7 December what will make up for it.',
    )
    const missed = paths.deskShortfall.to({ child: here.kofi.child, commitment })
    expect(await see(missed, here.priya)).toContain('The family hears by Monday 7 December.')
    await site.post(missed, { as: here.priya, fields: { how: 'Two more in December' } })
    expect(await see(paths.agreed.to({ child: here.kofi.child }), here.amara)).toContain('Two more in December')
  })

  test('[SUP-1] it is changed from tomorrow on, and ended with its reason', async () => {
    const { commitment, path } = await agree(here.kofi, { name: 'Music' })
    const to = { child: here.kofi.child, commitment }
    expect(await see(paths.deskChange.to(to), here.priya)).toContain('value="10:30"')
    const changed = await site.post(paths.deskChange.to(to), {
      as: here.priya,
      fields: { ...fieldsFor({ weekdays: ['2'], because: 'Kofi asked for Tuesdays' }), ...dayOf('to', '2026-12-15') },
    })
    expect(changed.status).toBe(303)
    expect(await see(path, here.priya)).toContain('Tuesdays at 10:30')
    await see(paths.deskEnd.to(to), here.priya)
    await site.post(paths.deskEnd.to(to), {
      as: here.priya,
      fields: { ...dayOf('on', '2026-12-01'), why: 'no-longer-needed' },
    })
    expect(await see(paths.agreed.to({ child: here.kofi.child }), here.amara)).toContain('This ended on 1 December.')
  })
})

describe('the family says', () => {
  test('[SUP-7] one tap: this did not happen; both counts stand; and it can be taken back', async () => {
    const [, ada] = here.children
    if (!ada) throw new Error('There are five')
    await here.layFamily(ada, here.amara.person)
    const { commitment } = await agree(ada, { name: 'Spelling club', ...dayOf('to', '2026-12-10') })
    const to = { child: ada.child, commitment, day: plainDate('2026-11-23') }
    await site.post(paths.deskTell.to(to), { as: here.priya, fields: { what: 'happened' } })
    expect(await see(paths.tell.to({ child: ada.child }), here.amara)).toContain('This did not happen')
    const tapped = await site.post(paths.notHappened.to(to), { as: here.amara })
    expect(tapped.location).toBe(paths.tell.to({ child: ada.child }))
    const mine = await see(paths.agreed.to({ child: ada.child }), here.amara)
    expect(mine).toContain('Oakfield says one happened.')
    expect(mine).toContain('You say none happened, and one did not.')
    expect(await see(paths.deskAgreed.to({ child: ada.child }), here.priya)).toContain(
      'The family says none happened, and one did not.',
    )
    expect(await see(paths.tell.to({ child: ada.child }), here.amara)).toContain('It did happen after all')
    const said = paths.deskSaid.to({ ...to, day: plainDate('2026-11-26') })
    expect(await see(said, here.priya)).toContain('Who said it?')
    await site.post(said, { as: here.priya, fields: { who: here.amara.person, how: 'phone' } })
    expect(await see(paths.agreed.to({ child: ada.child }), here.amara)).toContain('You said Thursday did not happen')
    await site.post(paths.takeBack.to({ ...to, day: plainDate('2026-11-26') }), { as: here.amara })
    await site.post(paths.takeBack.to(to), { as: here.amara })
    expect(await see(paths.agreed.to({ child: ada.child }), here.amara)).not.toContain('You say none')
  })

  test('a child with nothing agreed yet reads what will be here', async () => {
    const [, , noor] = here.children
    if (!noor) throw new Error('There are five')
    const mother = anActor('parent', { areas: [noor.area] })
    await here.layFamily(noor, mother.person)
    expect(await see(paths.agreed.to({ child: noor.child }), mother)).toContain('Nothing is agreed yet.')
  })
})

describe('a group', () => {
  test('[SUP-3] a therapist who forms one is offered her own team once, and the school where its children are', async () => {
    const html = await see(paths.deskNewGroup.to(), here.jo)
    const offered = (name: string) => {
      const list = new RegExp(`<select[^>]*name="${name}"[\\s\\S]*?</select>`).exec(html)?.[0] ?? ''
      return [...list.matchAll(/<option value="([^"]+)"/g)].map(([, value = '']) => value)
    }
    for (const name of ['ledBy', 'heldAt']) expect(offered(name)).toEqual([...new Set(offered(name))])
    expect(offered('ledBy')).toContain(`${here.therapies}:${here.jo.person}`)
    expect(offered('heldAt').slice(0, 2)).toEqual([here.therapies, here.oakfield])
  })

  const form = async () => {
    const name = `Talk Time ${randomUUID().slice(0, 4)}`
    await see(paths.deskNewGroup.to(), here.priya)
    const formed = await site.post(paths.deskNewGroup.to(), {
      as: here.priya,
      fields: {
        name,
        ledBy: `${here.therapies}:${here.jo.person}`,
        heldAt: here.oakfield,
        place: 'Garden Room',
        weekdays: ['1', '4'],
        time: '10:30',
        ...dayOf('from', '2026-11-02'),
        ...dayOf('to', '2026-12-17'),
      },
    })
    expect(formed.status).toBe(303)
    const [row] = await site.here.lay('select session_group from read.session_group where name = $1', [name])
    return { group: String(row?.session_group), name }
  }

  test('[SUP-3] five children of three areas, one save: told, credited, and the good thing read by one family', async () => {
    const { group, name } = await form()
    const all = []
    for (const child of here.children) all.push(await agree(child, { group }))
    expect(await see(paths.deskGroups.to(), here.jo)).toContain(`10:30 ${name}, five children`)
    const path = paths.deskGroup.to({ group, day: today })
    const page = await see(path, here.jo)
    expect(page.match(/type="checkbox"/g)).toHaveLength(5)
    expect(page).toContain('Save for all five')
    const leads = await see(path, here.priya)
    expect(leads).not.toContain('Save for all')
    expect(leads).toContain('There may be others in the group that you do not see')
    const listed = all.map(each => each.commitment)
    const [kofis = '', adas = ''] = listed
    const fields = { did: 'happened', listed: listed.join(' '), present: listed.filter(each => each !== adas) }
    const nobody = await site.post(path, { as: here.jo, fields: { ...fields, good: 'A whole joke' } })
    expect(nobody.status).toBe(422)
    expect(nobody.html).toContain('Say who the good thing is about')
    const saved = await site.post(path, {
      as: here.jo,
      fields: { ...fields, good: 'Told a joke to the end', about: kofis, [`absent-${adas}`]: 'another-lesson' },
    })
    expect(saved.location).toBe(paths.deskGroups.to())
    expect(await see(paths.agreed.to({ child: here.kofi.child }), here.amara)).toContain('Told a joke to the end')
    const [, ada] = here.children
    if (!ada) throw new Error('There are five')
    const adasPage = await see(paths.deskAgreed.to({ child: ada.child }), here.priya)
    expect(adasPage).not.toContain('Told a joke to the end')
    expect(adasPage).toContain('there was another lesson')
    expect(await see(path, here.jo)).toContain('It happened. Four were there.')
    expect(await see(paths.deskGroups.to(), here.jo)).toContain(`10:30 ${name}, saved`)
  })

  test('[SUP-8] a session somebody told first is refused, and the good thing typed meanwhile is not lost', async () => {
    const { group } = await form()
    const { commitment } = await agree(here.kofi, { group })
    const path = paths.deskGroup.to({ group, day: today })
    const fields = { did: 'happened', listed: commitment, present: [commitment] }
    expect((await site.post(path, { as: here.jo, fields })).status).toBe(303)
    for (const about of ['', commitment]) {
      const second = await site.post(path, { as: here.jo, fields: { ...fields, good: 'He laughed out loud', about } })
      expect([second.status, second.html.includes('SUP-8')]).toEqual([409, true])
    }
    const shown = await see(path, here.jo)
    expect(shown).toContain('It happened. One was there.')
    expect(shown).toContain('He laughed out loud')
    expect(shown).toContain('Someone told this session first')
  })

  test('[SUP-3] a pretend class is told in one save, and nothing of it is kept', async () => {
    const events = () => site.here.lay('select count(*)::integer as many from log.event')
    const before = await events()
    const sent = await site.post(paths.deskPretend.to(), { as: here.jo, fields: { did: 'happened' } })
    expect([sent.status, sent.location]).toEqual([303, paths.deskPretend.to()])
    const unclear = await site.post(paths.deskPretend.to(), { as: here.jo, fields: { did: 'moved' } })
    expect(unclear.status).toBe(422)
    expect(await events()).toEqual(before)
  })

  test('[SUP-3] a form kept offline that names a child who is not in the group any more is saved for the others, and says so', async () => {
    const { group, name } = await form()
    const { commitment } = await agree(here.kofi, { group })
    const gone = randomUUID()
    const path = paths.deskGroup.to({ group, day: today })
    const send = (fields: Record<string, string | readonly string[]>) =>
      site.post(path, { as: here.jo, fields: { did: 'happened', ...fields } })
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
    const after = await see(paths.deskGroups.to(), here.jo)
    expect(after).toContain('One child on your page is not in this group any more. Nothing was written about them.')
    expect(after).toContain(`10:30 ${name}, saved`)
    expect(await see(path, here.jo)).toContain('It happened. One was there.')
  })

  test('[IDT-5] a child who has died is not on the list; one who left is, apart, and the others are logged', async () => {
    const { group } = await form()
    const stays = await agree(here.kofi, { group })
    const [, died, , , left] = here.children
    if (!died || !left) throw new Error('There are five')
    const hers = await agree(died, { group })
    const his = await agree(left, { group })
    await site.here.write(here.priya, act => recordDeath(act, died.area, died.child, today))
    await site.here.lay(
      `update identity.child_place set until_on = '2026-11-20' where child = $1 and kind = 'taught-in'`,
      [left.child],
    )
    const path = paths.deskGroup.to({ group, day: today })
    const page = await see(path, here.jo)
    expect(page.match(/type="checkbox"/g)).toHaveLength(1)
    expect(page).not.toContain(hers.commitment)
    expect(page).toContain('Not at Oakfield any more, so not expected here.')
    expect(page).toContain(paths.deskCommitment.to({ child: left.child, commitment: his.commitment }))
    const listed = [stays.commitment, hers.commitment]
    const saved = await site.post(path, {
      as: here.jo,
      fields: { did: 'happened', listed: listed.join(' '), present: listed },
    })
    expect(saved.status).toBe(303)
    const told = await site.here.lay(
      `select commitment, told from read.commitment_session where day = $1 and commitment = any ($2)`,
      [today, [stays.commitment, hers.commitment, his.commitment]],
    )
    expect(told.filter(each => each.told !== null)).toEqual([{ commitment: stays.commitment, told: 'happened' }])
  })

  test('[SUP-4] a session that moves is told on its new day', async () => {
    const { group } = await form()
    const { commitment } = await agree(here.kofi, { group })
    const day = addDays(today, 3)
    const path = paths.deskGroup.to({ group, day })
    const listed = commitment
    const early = await site.post(path, { as: here.jo, fields: { did: 'happened', listed, present: listed } })
    expect(early.status).toBe(409)
    const noDay = await site.post(path, { as: here.jo, fields: { did: 'moved', listed } })
    expect(noDay.status).toBe(422)
    await site.post(path, { as: here.jo, fields: { did: 'moved', listed, ...dayOf('to', '2026-11-30') } })
    expect(await see(path, here.jo)).toContain('It moved to Monday 30 November.')
    const told = await site.post(path, { as: here.jo, fields: { did: 'happened', listed, present: listed } })
    expect(told.status).toBe(303)
  })
})

test('[SUP-5] what nobody has told is on the worker’s list: a group as one line', async () => {
  const page = await see(paths.deskNotTold.to(), here.priya)
  expect(page).toContain('Talk Time')
  expect(page).toContain('Tell it for Jo')
})
