import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { anActor } from '../../../platform/testing/test-platform.ts'
import * as some from '../../redress/domain/testing.ts'
import { amara, jo, priya } from '../../redress/store/testing.ts'
import * as paths from './paths.ts'
import { child, dayOf, ids, type KofisReview, kofi, openKofisReview, talkTime, words } from './testing.ts'

let here: KofisReview
beforeAll(async () => {
  here = await openKofisReview()
})
afterAll(() => here.site.close())

describe('before the review', () => {
  test('[REV-1] the setting sees it is due and sets its day; the family sees when and where', async () => {
    expect(words(await here.see(paths.deskReviews.to(), priya))).toContain('Kofi Mensah')
    const set = { ...dayOf('on', '2026-12-08'), time: '15:30', place: 'Garden Room' }
    expect((await here.post(paths.deskSet.to(ids), priya, set)).status).toBe(303)
    const shown = words(await here.see(paths.review.to(ids), amara))
    expect(shown).toContain('On Tuesday 8 December')
    expect(shown).toContain('3:30 pm, Garden Room')
    expect(words(await here.see(paths.deskReview.to(ids), priya))).toContain('3:30 pm, Garden Room')
    expect((await here.post(paths.deskSet.to(ids), jo, set)).status).toBe(409)
    expect((await here.site.get(paths.deskSet.to(ids), { as: jo })).status).toBe(409)
    const offers = {
      priya: await here.see(paths.deskReview.to(ids), priya),
      jo: await here.see(paths.deskReview.to(ids), jo),
    }
    for (const path of [paths.deskSet, paths.deskHold, paths.deskAsk].map(each => each.to(ids))) {
      expect(offers.priya).toContain(`href="${path}"`)
      expect(offers.jo).not.toContain(`href="${path}"`)
    }
    expect(offers.jo).toContain(`href="${paths.deskWords.to(ids)}"`)
  })

  test('[REV-1] once its day has passed, the same thing is owed and overdue on every page', async () => {
    here.goTo('2026-12-14T09:00:00Z')
    const family = words(await here.see(paths.review.to(ids), amara))
    expect(family).toContain('Overdue since Tuesday 8 December')
    expect(family).toContain('We have not been told what came of it.')
    expect(family).not.toContain('holds the meeting')
    const desk = words(await here.see(paths.deskReview.to(ids), priya))
    expect(desk).toContain('Overdue since Tuesday 8 December')
    expect(desk).toContain('Say what came of it')
    expect(desk).toContain('Set another day')
    expect(words(await here.see(paths.deskReviews.to(), priya))).toContain(
      'The day was Tuesday 8 December. Say what came of it.',
    )
    const owed = await here.site.here.lay(
      `select kind, due_on::text as due from read.duty where kind in ('hold-review', 'meet-for-review') and ended_on is null`,
    )
    expect(owed).toEqual([{ kind: 'meet-for-review', due: '2026-12-08' }])
    here.goTo('2026-12-08T15:00:00Z')
  })

  test('[REV-7] one form sets the day and another day: why is asked for where it was another, and read by the family', async () => {
    expect((await here.site.get(paths.deskMove.to(ids), { as: priya })).location).toBe(paths.deskSet.to(ids))
    const form = await here.see(paths.deskSet.to(ids), priya)
    expect(words(form)).toContain('It was set for Tuesday 8 December, and is owed by Friday 18 December.')
    expect(form).toContain('value="Garden Room"')
    const later = { ...dayOf('on', '2027-01-06'), time: '16:00', place: 'The library' }
    const bare = await here.post(paths.deskSet.to(ids), priya, later)
    expect([
      bare.status,
      words(bare.html).includes('Say why, in a few words'),
      bare.html.includes('The library'),
    ]).toEqual([...[409, true, true]])
    const same = { ...dayOf('on', '2026-12-08'), time: '15:45', place: 'Garden Room' }
    expect((await here.post(paths.deskSet.to(ids), priya, same)).status).toBe(303)
    expect((await here.post(paths.deskSet.to(ids), priya, { ...later, why: 'Amara works in December' })).status).toBe(
      303,
    )
    const family = words(await here.see(paths.review.to(ids), amara))
    expect(family).toMatch(/On Wednesday 6 January .*4:00 pm, The library It moved: Amara works in December/)
    expect((await here.post(paths.deskSet.to(ids), priya, { ...same, why: 'She can come after all' })).status).toBe(303)
  })

  test('[REV-2] nobody is asked before the child', async () => {
    const others = await here.post(paths.deskAsk.to(ids), priya, { who: [some.amara, some.jo], means: 'here' })
    expect(others.status).toBe(409)
    expect(others.html).toContain('The child is asked first.')
    const all = await here.post(paths.deskAsk.to(ids), priya, { who: [some.jo, some.amara, child], means: 'here' })
    expect(all.status).toBe(303)
    const [first] = await here.site.here.lay(
      `select data ->> 'of' as of from log.event where type = 'ContributionAsked' order by version`,
    )
    expect(first).toEqual({ of: child })
  })

  test('[REV-2] the child says it in their own space, and it stands first for everyone', async () => {
    expect(await here.see(paths.review.to(ids), kofi)).toContain('t-page--own')
    const said = { goingWell: 'Talk Time', notYet: '', wanted: 'To go first in the meeting' }
    expect((await here.post(paths.review.to(ids), kofi, said)).status).toBe(303)
    const mothers = { goingWell: '', notYet: 'Twice a week is not enough.', wanted: '' }
    expect((await here.post(paths.review.to(ids), amara, mothers)).status).toBe(303)
    const desk = words(await here.see(paths.deskReview.to(ids), priya))
    expect(desk.indexOf('To go first in the meeting')).toBeLessThan(desk.indexOf('Twice a week is not enough.'))
    expect((await here.post(paths.review.to(ids), amara, { goingWell: ' ' })).status).toBe(422)
  })

  test('[REV-2] words typed for someone stand in their name, and the log says who said them (P13)', async () => {
    const typed = { who: some.jo, goingWell: 'He waits for his turn.', notYet: '', wanted: '' }
    expect((await here.post(paths.deskWords.to(ids), priya, typed)).status).toBe(303)
    const [last] = await here.site.here.lay(
      `select said_by, actor from log.event where type = 'ContributionGiven' order by position desc limit 1`,
    )
    expect(last).toEqual({ said_by: some.jo, actor: some.priya })
  })

  test('someone without a relationship finds nothing there', async () => {
    expect((await here.site.get(paths.review.to(ids), { as: anActor('parent') })).status).toBe(404)
    expect((await here.site.get(paths.deskReview.to(ids), { as: anActor('class-teacher') })).status).toBe(404)
  })
})

describe('asking for a change', () => {
  test('[REV-6] the family asks, sees by when, and the setting has it on its list', async () => {
    await here.see(paths.askForChange.to({ child }, { commitment: talkTime }), amara)
    const asked = await here.post(paths.askForChange.to({ child }), amara, { words: 'In the morning, please.' })
    expect(asked.status).toBe(303)
    expect(words(await here.see(paths.changes.to({ child }), amara))).toContain('Tuesday 22 December')
    expect(words(await here.see(paths.deskReviews.to(), priya))).toContain('Tue 22 Dec Kofi Mensah')
    expect((await here.post(paths.askForChange.to({ child }), amara, { words: '' })).status).toBe(422)
  })
})
