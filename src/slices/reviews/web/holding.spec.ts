import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wrenshire } from '../../../platform/testing/test-platform.ts'
import type { Fields } from '../../../platform/web/testing/test-site.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import * as some from '../../redress/domain/testing.ts'
import { amara, priya } from '../../redress/store/testing.ts'
import { listAgreed } from '../../support/index.ts'
import * as paths from './paths.ts'
import { child, dayOf, ids, type KofisReview, kofi, openKofisReview, talkTime, words } from './testing.ts'

let here: KofisReview
beforeAll(async () => {
  here = await openKofisReview()
  await here.post(paths.deskSet.to(ids), priya, { ...dayOf('on', '2026-12-08'), time: '15:30', place: 'Garden Room' })
  await here.post(paths.deskAsk.to(ids), priya, { who: [child, some.amara], means: 'here' })
  await here.post(paths.review.to(ids), kofi, { goingWell: 'Talk Time', notYet: '', wanted: 'To go first' })
  await here.post(paths.askForChange.to({ child }), amara, { words: 'In the morning, please.' })
})
afterAll(() => here.site.close())

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
    await here.see(paths.deskHold.to(ids), priya)
    const bare = await here.post(paths.deskHold.to(ids), priya, { ...held, canDo: '' })
    expect(bare.status).toBe(422)
    expect(bare.html).toContain('Kofi wants more of it')
    expect(validHtml(bare.html)).toEqual([])
  })

  test('[REV-4] a change says what changes, what goes on says until when, and each problem names its thing', async () => {
    const nothing = { 'changes[0].to-day': '', 'changes[0].to-month': '', 'changes[0].to-year': '' }
    const changes = { ...held, ...nothing, 'changes[0].weekdays': [], 'changes[0].time': '', 'changes[0].owner': '' }
    const bare = await here.post(paths.deskHold.to(ids), priya, changes)
    expect([bare.status, words(bare.html).includes('Talk Time: Say what changes')]).toEqual([422, true])
    const empty = await here.post(paths.deskHold.to(ids), priya, { 'changes[0].commitment': talkTime })
    expect(words(empty.html)).toContain('Talk Time: Say if it goes on, changes or ends')
    expect(words(empty.html)).toContain('Talk Time: Say why, in a few words')
    const goesOn = await here.post(paths.deskHold.to(ids), priya, { ...changes, 'changes[0].decided': 'continues' })
    expect([goesOn.status, words(goesOn.html).includes('Talk Time ends on Thursday 17 December')]).toEqual([409, true])
    expect(await here.site.here.lay(`select 1 from log.event where type = 'CommitmentChanged'`)).toEqual([])
  })

  test('[REV-4] nothing that was agreed is passed over', async () => {
    const { 'changes[0].commitment': _, 'changes[0].decided': __, 'changes[0].because': ___, ...less } = held
    const none = Object.fromEntries(Object.entries(less).filter(([name]) => !name.startsWith('changes')))
    expect((await here.post(paths.deskHold.to(ids), priya, none)).status).toBe(409)
  })

  test('[REV-4] once held, what we agreed changes, the next review has its day, and the request has its answer', async () => {
    expect((await here.post(paths.deskHold.to(ids), priya, held)).status).toBe(303)
    const [agreed] = await here.site.here.read(priya, seen => listAgreed(seen, wrenshire, child))
    expect(agreed?.to).toBe('2027-03-26')
    expect(agreed?.rhythm).toMatchObject({ weekdays: [2, 4], time: '09:30', place: 'Garden Room' })
    expect(await here.site.here.lay(`select due_on::text from read.review where status = 'due'`)).toEqual([
      { due_on: '2027-03-23' },
    ])
    expect(await here.site.here.lay(`select answer from read.change_request`)).toEqual([{ answer: 'at the review' }])
  })

  test('[SUP-2] who gives it from now on is asked, owes the answer by its day, and everyone reads who it is', async () => {
    const asked = await here.site.here.lay(
      `select c.status, d.owed_by_body as body, d.due_on::text as due from read.commitment c
       join read.duty d on d.kind = 'answer-part' and d.ended_on is null where c.owner_person = $1`,
      [some.jo],
    )
    expect(asked).toEqual([{ status: 'asked', body: some.therapies, due: '2026-12-22' }])
    for (const [path, as] of [
      [paths.review.to(ids), amara],
      [paths.deskReview.to(ids), priya],
    ] as const)
      expect(words(await here.see(path, as))).toContain('From now on it is for Jo')
    const bogus = { ...held, 'changes[0].owner': `${randomUUID()}` }
    expect((await here.post(paths.deskHold.to(ids), priya, bogus)).status).toBe(409)
  })

  test('[REV-3] from the next review everyone finds what came of the last', async () => {
    const [row] = await here.site.here.lay(`select review from read.review where status = 'due'`)
    const next = { child, review: String(row?.review) }
    for (const [path, last, as] of [
      [paths.review.to(next), paths.review.to(ids), amara],
      [paths.review.to(next), paths.review.to(ids), kofi],
      [paths.deskReview.to(next), paths.deskReview.to(ids), priya],
    ] as const) {
      const html = await here.see(path, as)
      expect(html).toContain(`href="${last}"`)
      expect(words(html)).toContain('What came of it last time, on Tuesday 8 December')
    }
  })

  test('[REV-5] the family reads what the child can do now, what was decided, and where they differ', async () => {
    const shown = words(await here.see(paths.review.to(ids), amara))
    expect(shown).toContain('“I can tell my class something and they wait”')
    expect(shown).toContain('Kofi wants more of it')
    expect(shown).toContain('“Twice a week is not enough.”')
    expect(words(await here.see(paths.review.to(ids), kofi))).toContain('What I can do now')
    await here.see(paths.deskReview.to(ids), priya)
    for (const path of [paths.review.to(ids), paths.changes.to({ child })])
      expect((await here.site.get(`${path}?language=en-easy`, { as: amara })).status).toBe(200)
  })

  test('what has passed its last day is not said to be agreed now', async () => {
    const before = words(await here.see(paths.deskReview.to(ids), priya))
    expect(before).toContain('What is agreed now')
    await here.site.here.lay(`update read.commitment set to_on = '2026-09-25'`)
    const shown = words(await here.see(paths.deskReview.to(ids), priya))
    expect(shown).toContain('What was agreed, and has ended')
    expect(shown).toContain('ended on Friday 25 September')
    expect(shown).not.toContain('What is agreed now')
  })
})
