import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { dayOf as dayOn, plainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { anActor, wrenshire } from '../../../platform/testing/test-platform.ts'
import { type Fields, type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import * as some from '../../redress/domain/testing.ts'
import { amara, jo, layKofisWorld, priya } from '../../redress/store/testing.ts'
import { agreeCommitment, listAgreed } from '../../support/index.ts'
import { support } from '../../support/wiring.ts'
import { runReview } from '../store/run-review.ts'
import { reviews } from '../wiring.ts'
import * as paths from './paths.ts'

const child = some.kofi
const review = randomUUID()
const talkTime = randomUUID()
const kofi = anActor('child', { person: some.kofiHimself })
const ids = { child, review }
let now = new Date('2026-12-08T15:00:00Z')
let site: TestSite
beforeAll(async () => {
  site = await testSite([support, reviews], { clock: { now: () => now, today: () => dayOn(now) } })
  await layKofisWorld(site.here)
  await site.here.write(priya, async act => {
    const agreed = await agreeCommitment(
      act,
      { area: wrenshire, child, commitment: talkTime },
      {
        name: 'Talk Time',
        what: 'Talking games',
        owner: { body: some.oakfield, person: some.priya },
        agreedFor: some.oakfield,
        rhythm: { evidence: 'session', weekdays: [1], time: '10:30', place: 'Garden Room', heldAt: some.oakfield },
        from: act.today,
        to: plainDate('2026-12-17'),
        outcome: 'Tells the class something he likes',
        expectation: '4.1',
        agreedWith: [some.amara],
      },
    )
    if (isRefusal(agreed)) throw new Error(agreed.because)
    const owed = { owedBy: some.oakfield, dueOn: plainDate('2026-12-18'), because: 'extra support agreed' } as const
    await runReview(act, { area: wrenshire, child }, review, { type: 'PlanReview', review, child, ...owed })
  })
})
afterAll(() => site.close())

const see = async (path: string, as: Actor) => {
  const shown = await site.get(path, { as })
  expect(shown.status, path).toBe(200)
  expect(validHtml(shown.html), path).toEqual([])
  return shown.html
}
const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ')
const post = (path: string, as: Actor, fields: Fields) => site.post(path, { as, fields })
const dayOf = (name: string, day: string): Fields => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

describe('before the review', () => {
  test('[REV-1] the setting sees it is due and sets its day; the family sees when and where', async () => {
    expect(words(await see(paths.deskReviews.to(), priya))).toContain('Kofi Mensah')
    const set = { ...dayOf('on', '2026-12-08'), time: '15:30', place: 'Garden Room' }
    expect((await post(paths.deskSet.to(ids), priya, set)).status).toBe(303)
    const shown = words(await see(paths.review.to(ids), amara))
    expect(shown).toContain('On Tuesday 8 December')
    expect(shown).toContain('3:30 pm, Garden Room')
    expect(words(await see(paths.deskReview.to(ids), priya))).toContain('3:30 pm, Garden Room')
    expect((await post(paths.deskSet.to(ids), jo, set)).status).toBe(409)
    expect((await site.get(paths.deskSet.to(ids), { as: jo })).status).toBe(409)
    const offers = { priya: await see(paths.deskReview.to(ids), priya), jo: await see(paths.deskReview.to(ids), jo) }
    for (const path of [paths.deskSet, paths.deskHold, paths.deskAsk].map(each => each.to(ids))) {
      expect(offers.priya).toContain(`href="${path}"`)
      expect(offers.jo).not.toContain(`href="${path}"`)
    }
    expect(offers.jo).toContain(`href="${paths.deskWords.to(ids)}"`)
  })

  test('[REV-1] once its day has passed, the same thing is owed and overdue on every page', async () => {
    now = new Date('2026-12-14T09:00:00Z')
    const family = words(await see(paths.review.to(ids), amara))
    expect(family).toContain('Overdue since Tuesday 8 December')
    expect(family).toContain('We have not been told what came of it.')
    expect(family).not.toContain('holds the meeting')
    const desk = words(await see(paths.deskReview.to(ids), priya))
    expect(desk).toContain('Overdue since Tuesday 8 December')
    expect(desk).toContain('Say what came of it')
    expect(desk).toContain('Set another day')
    expect(words(await see(paths.deskReviews.to(), priya))).toContain(
      'The day was Tuesday 8 December. Say what came of it.',
    )
    const owed = await site.here.lay(
      `select kind, due_on::text as due from read.duty where kind in ('hold-review', 'meet-for-review') and ended_on is null`,
    )
    expect(owed).toEqual([{ kind: 'meet-for-review', due: '2026-12-08' }])
    now = new Date('2026-12-08T15:00:00Z')
  })

  test('[REV-7] one form sets the day and another day: why is asked for where it was another, and read by the family', async () => {
    expect((await site.get(paths.deskMove.to(ids), { as: priya })).location).toBe(paths.deskSet.to(ids))
    const form = await see(paths.deskSet.to(ids), priya)
    expect(words(form)).toContain('It was set for Tuesday 8 December, and is owed by Friday 18 December.')
    expect(form).toContain('value="Garden Room"')
    const later = { ...dayOf('on', '2027-01-06'), time: '16:00', place: 'The library' }
    const bare = await post(paths.deskSet.to(ids), priya, later)
    expect([
      bare.status,
      words(bare.html).includes('Say why, in a few words'),
      bare.html.includes('The library'),
    ]).toEqual([...[409, true, true]])
    const same = { ...dayOf('on', '2026-12-08'), time: '15:45', place: 'Garden Room' }
    expect((await post(paths.deskSet.to(ids), priya, same)).status).toBe(303)
    expect((await post(paths.deskSet.to(ids), priya, { ...later, why: 'Amara works in December' })).status).toBe(303)
    const family = words(await see(paths.review.to(ids), amara))
    expect(family).toMatch(/On Wednesday 6 January .*4:00 pm, The library It moved: Amara works in December/)
    expect((await post(paths.deskSet.to(ids), priya, { ...same, why: 'She can come after all' })).status).toBe(303)
  })

  test('[REV-2] nobody is asked before the child', async () => {
    const others = await post(paths.deskAsk.to(ids), priya, { who: [some.amara, some.jo], means: 'here' })
    expect(others.status).toBe(409)
    expect(others.html).toContain('The child is asked first.')
    const all = await post(paths.deskAsk.to(ids), priya, { who: [some.jo, some.amara, child], means: 'here' })
    expect(all.status).toBe(303)
    const [first] = await site.here.lay(
      `select data ->> 'of' as of from log.event where type = 'ContributionAsked' order by version`,
    )
    expect(first).toEqual({ of: child })
  })

  test('[REV-2] the child says it in their own space, and it stands first for everyone', async () => {
    expect(await see(paths.review.to(ids), kofi)).toContain('t-page--own')
    const said = { goingWell: 'Talk Time', notYet: '', wanted: 'To go first in the meeting' }
    expect((await post(paths.review.to(ids), kofi, said)).status).toBe(303)
    const mothers = { goingWell: '', notYet: 'Twice a week is not enough.', wanted: '' }
    expect((await post(paths.review.to(ids), amara, mothers)).status).toBe(303)
    const desk = words(await see(paths.deskReview.to(ids), priya))
    expect(desk.indexOf('To go first in the meeting')).toBeLessThan(desk.indexOf('Twice a week is not enough.'))
    expect((await post(paths.review.to(ids), amara, { goingWell: ' ' })).status).toBe(422)
  })

  test('[REV-2] words typed for someone stand in their name, and the log says who said them (P13)', async () => {
    const typed = { who: some.jo, goingWell: 'He waits for his turn.', notYet: '', wanted: '' }
    expect((await post(paths.deskWords.to(ids), priya, typed)).status).toBe(303)
    const [last] = await site.here.lay(
      `select said_by, actor from log.event where type = 'ContributionGiven' order by position desc limit 1`,
    )
    expect(last).toEqual({ said_by: some.jo, actor: some.priya })
  })

  test('someone without a relationship finds nothing there', async () => {
    expect((await site.get(paths.review.to(ids), { as: anActor('parent') })).status).toBe(404)
    expect((await site.get(paths.deskReview.to(ids), { as: anActor('class-teacher') })).status).toBe(404)
  })
})

describe('asking for a change', () => {
  test('[REV-6] the family asks, sees by when, and the setting has it on its list', async () => {
    await see(paths.askForChange.to({ child }, { commitment: talkTime }), amara)
    const asked = await post(paths.askForChange.to({ child }), amara, { words: 'In the morning, please.' })
    expect(asked.status).toBe(303)
    expect(words(await see(paths.changes.to({ child }), amara))).toContain('Tuesday 22 December')
    expect(words(await see(paths.deskReviews.to(), priya))).toContain('Tue 22 Dec Kofi Mensah')
    expect((await post(paths.askForChange.to({ child }), amara, { words: '' })).status).toBe(422)
  })
})

describe('holding it', () => {
  const held: Fields = {
    ...dayOf('heldOn', '2026-12-08'),
    present: [child, some.amara, some.priya],
    'changes[0].commitment': talkTime,
    'changes[0].decided': 'changes',
    'changes[0].because': 'Kofi wants more of it',
    ...dayOf('changes[0].to', '2027-03-26'),
    'changes[0].weekdays': ['2', '4'],
    'changes[0].time': '09:30',
    'changes[0].owner': `${some.therapies}:${some.jo}`,
    agreed: 'no',
    differsBy: some.amara,
    differsWords: 'Twice a week is not enough.',
    canDo: 'I can tell my class something and they wait',
    how: 'said',
    ...dayOf('nextOn', '2027-03-23'),
  }

  test('[REV-3] it is not recorded without what the child can do now, and what was typed is kept', async () => {
    await see(paths.deskHold.to(ids), priya)
    const bare = await post(paths.deskHold.to(ids), priya, { ...held, canDo: '' })
    expect(bare.status).toBe(422)
    expect(bare.html).toContain('Kofi wants more of it')
    expect(validHtml(bare.html)).toEqual([])
  })

  test('[REV-4] a change says what changes, what goes on says until when, and each problem names its thing', async () => {
    const nothing = { 'changes[0].to-day': '', 'changes[0].to-month': '', 'changes[0].to-year': '' }
    const changes = { ...held, ...nothing, 'changes[0].weekdays': [], 'changes[0].time': '', 'changes[0].owner': '' }
    const bare = await post(paths.deskHold.to(ids), priya, changes)
    expect([bare.status, words(bare.html).includes('Talk Time: Say what changes')]).toEqual([422, true])
    const empty = await post(paths.deskHold.to(ids), priya, { 'changes[0].commitment': talkTime })
    expect(words(empty.html)).toContain('Talk Time: Say if it goes on, changes or ends')
    expect(words(empty.html)).toContain('Talk Time: Say why, in a few words')
    const goesOn = await post(paths.deskHold.to(ids), priya, { ...changes, 'changes[0].decided': 'continues' })
    expect([goesOn.status, words(goesOn.html).includes('Talk Time ends on Thursday 17 December')]).toEqual([409, true])
    expect(await site.here.lay(`select 1 from log.event where type = 'CommitmentChanged'`)).toEqual([])
  })

  test('[REV-4] nothing that was agreed is passed over', async () => {
    const { 'changes[0].commitment': _, 'changes[0].decided': __, 'changes[0].because': ___, ...less } = held
    const none = Object.fromEntries(Object.entries(less).filter(([name]) => !name.startsWith('changes')))
    expect((await post(paths.deskHold.to(ids), priya, none)).status).toBe(409)
  })

  test('[REV-4] once held, what we agreed changes, the next review has its day, and the request has its answer', async () => {
    expect((await post(paths.deskHold.to(ids), priya, held)).status).toBe(303)
    const [agreed] = await site.here.read(priya, seen => listAgreed(seen, wrenshire, child))
    expect(agreed?.to).toBe('2027-03-26')
    expect(agreed?.rhythm).toMatchObject({ weekdays: [2, 4], time: '09:30', place: 'Garden Room' })
    expect(await site.here.lay(`select due_on::text from read.review where status = 'due'`)).toEqual([
      { due_on: '2027-03-23' },
    ])
    expect(await site.here.lay(`select answer from read.change_request`)).toEqual([{ answer: 'at the review' }])
  })

  test('[SUP-2] who gives it from now on is asked, owes the answer by its day, and everyone reads who it is', async () => {
    const asked = await site.here.lay(
      `select c.status, d.owed_by_body as body, d.due_on::text as due from read.commitment c
       join read.duty d on d.kind = 'answer-part' and d.ended_on is null where c.owner_person = $1`,
      [some.jo],
    )
    expect(asked).toEqual([{ status: 'asked', body: some.therapies, due: '2026-12-22' }])
    for (const [path, as] of [
      [paths.review.to(ids), amara],
      [paths.deskReview.to(ids), priya],
    ] as const)
      expect(words(await see(path, as))).toContain('From now on it is for Jo')
    const bogus = { ...held, 'changes[0].owner': `${randomUUID()}` }
    expect((await post(paths.deskHold.to(ids), priya, bogus)).status).toBe(409)
  })

  test('[REV-3] from the next review everyone finds what came of the last', async () => {
    const [row] = await site.here.lay(`select review from read.review where status = 'due'`)
    const next = { child, review: String(row?.review) }
    for (const [path, last, as] of [
      [paths.review.to(next), paths.review.to(ids), amara],
      [paths.review.to(next), paths.review.to(ids), kofi],
      [paths.deskReview.to(next), paths.deskReview.to(ids), priya],
    ] as const) {
      const html = await see(path, as)
      expect(html).toContain(`href="${last}"`)
      expect(words(html)).toContain('What came of it last time, on Tuesday 8 December')
    }
  })

  test('[REV-5] the family reads what the child can do now, what was decided, and where they differ', async () => {
    const shown = words(await see(paths.review.to(ids), amara))
    expect(shown).toContain('“I can tell my class something and they wait”')
    expect(shown).toContain('Kofi wants more of it')
    expect(shown).toContain('“Twice a week is not enough.”')
    expect(words(await see(paths.review.to(ids), kofi))).toContain('What I can do now')
    await see(paths.deskReview.to(ids), priya)
    for (const path of [paths.review.to(ids), paths.changes.to({ child })])
      expect((await site.get(`${path}?language=en-easy`, { as: amara })).status).toBe(200)
  })
  test('what has passed its last day is not said to be agreed now', async () => {
    const before = words(await see(paths.deskReview.to(ids), priya))
    expect(before).toContain('What is agreed now')
    await site.here.lay(`update read.commitment set to_on = '2026-09-25'`)
    const shown = words(await see(paths.deskReview.to(ids), priya))
    expect(shown).toContain('What was agreed, and has ended')
    expect(shown).toContain('ended on Friday 25 September')
    expect(shown).not.toContain('What is agreed now')
  })
})
