import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { anActor } from '../../../platform/testing/test-platform.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import { support } from '../wiring.ts'
import * as paths from './paths.ts'
import { dayOf, openSupport, type SupportSite } from './testing.ts'

let at: SupportSite
beforeAll(async () => {
  at = await openSupport([support])
})
afterAll(() => at.site.close())

describe('agreeing support', () => {
  test('[SUP-1] the inclusion lead agrees it, and mother and lead see the same', async () => {
    const { path } = await at.agree(at.here.kofi)
    const page = await at.see(path, at.here.priya)
    expect(page).toContain('Talking and listening games')
    expect(page).toContain('Mondays and Thursdays at 10:30, Garden Room. 2 November to 17 December')
    const mine = await at.see(paths.agreed.to({ child: at.here.kofi.child }), at.here.amara)
    expect(mine).toContain('Jo Whitcombe, Oakfield')
    expect(mine).toContain('So that: Tells the class about something he likes')
    await at.see(paths.deskAgreed.to({ child: at.here.kofi.child }), at.here.priya)
  })

  test('what is missing is named, and what was typed is kept', async () => {
    const answer = await at.site.post(paths.deskAgree.to({ child: at.here.kofi.child }), {
      as: at.here.priya,
      fields: at.fieldsFor({ outcome: '', weekdays: [], expectation: '' }),
    })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('Say what it is meant to make possible')
    expect(answer.html).toContain('value="Talk Time"')
    expect(validHtml(answer.html)).toEqual([])
  })

  test('[SUP-2] another service is asked, sees it on its list, and answers', async () => {
    const refusedFirst = await at.site.post(paths.deskAgree.to({ child: at.here.kofi.child }), {
      as: at.here.priya,
      fields: at.fieldsFor({ owner: at.here.therapies, agreedWith: [] }),
    })
    expect(refusedFirst.status).toBe(409)
    expect(refusedFirst.html).toContain('Ask the family first')
    const { commitment } = await at.agree(at.here.kofi, { owner: at.here.therapies, name: 'Sound play' })
    const asks = await at.see(paths.deskAsks.to(), at.here.marcus)
    expect(asks).toContain('Sound play')
    expect(asks).toContain('Mon 14 Dec')
    const answer = paths.deskAnswer.to({ child: at.here.kofi.child, commitment })
    expect(await at.see(answer, at.here.marcus)).toContain('Can your service give this?')
    const empty = await at.site.post(answer, { as: at.here.marcus, fields: { answer: 'no' } })
    expect(empty.status).toBe(422)
    const notTheirs = await at.site.post(answer, { as: at.here.priya, fields: { answer: 'yes' } })
    expect(notTheirs.status).toBe(409)
    const said = await at.site.post(answer, {
      as: at.here.marcus,
      fields: { answer: 'no', reasons: 'The post is vacant until January', instead: 'Coaching for Denise' },
    })
    expect(said.location).toBe(paths.deskAsks.to())
    const mine = await at.see(paths.agreed.to({ child: at.here.kofi.child }), at.here.amara)
    expect(mine).toContain('The post is vacant until January')
    expect(mine).toContain('Coaching for Denise')
  })

  test('someone with no relationship to the child is shown nothing', async () => {
    const path = paths.deskAgreed.to({ child: at.here.kofi.child })
    expect((await at.site.get(path, { as: at.here.denise })).status).toBe(404)
  })
})

describe('telling what happened', () => {
  test('[SUP-4] a session is told, shown to the family, and put right by name', async () => {
    const { commitment, path } = await at.agree(at.here.kofi, { name: 'Reading aloud' })
    const tell = (day: string) => paths.deskTell.to({ child: at.here.kofi.child, commitment, day: plainDate(day) })
    expect(await at.see(tell('2026-11-02'), at.here.priya)).toContain('What happened?')
    const noReason = await at.site.post(tell('2026-11-02'), { as: at.here.priya, fields: { what: 'did-not-happen' } })
    expect(noReason.status).toBe(422)
    await at.site.post(tell('2026-11-02'), {
      as: at.here.priya,
      fields: { what: 'happened', good: 'Read a whole page' },
    })
    await at.site.post(tell('2026-11-05'), { as: at.here.priya, fields: { what: 'child-away', whyAway: 'away' } })
    const again = await at.site.post(tell('2026-11-02'), { as: at.here.priya, fields: { what: 'happened' } })
    expect(again.status).toBe(409)
    expect(again.html).toContain('has been told already')
    const future = await at.site.post(tell('2026-12-03'), { as: at.here.priya, fields: { what: 'happened' } })
    expect(future.status).toBe(409)
    const mine = await at.see(paths.agreed.to({ child: at.here.kofi.child }), at.here.amara)
    expect(mine).toContain('Read a whole page')
    const mend = paths.deskMend.to({ child: at.here.kofi.child, commitment, day: plainDate('2026-11-02') })
    expect(await at.see(mend, at.here.priya)).toContain('Put right')
    await at.site.post(mend, {
      as: at.here.priya,
      fields: { what: 'did-not-happen', why: 'room', because: 'Wrong day' },
    })
    expect(await at.see(path, at.here.priya)).toContain('the room was not free')
  })

  test('[SUP-9] a week of every-day support is confirmed at once, but for what was different', async () => {
    const { commitment, path } = await at.agree(at.here.kofi, {
      name: 'Quiet start',
      evidence: 'every day',
      ...dayOf('from', '2026-11-23'),
      ...dayOf('to', '2026-12-11'),
    })
    const week = paths.deskWeek.to({ child: at.here.kofi.child, commitment, day: plainDate('2026-11-23') })
    expect(await at.see(week, at.here.priya)).toContain('week of 23 to 27 November')
    const saved = await at.site.post(week, {
      as: at.here.priya,
      fields: {
        days: ['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27'],
        'why-2026-11-25': 'something-else-on',
      },
    })
    expect(saved.status).toBe(303)
    const page = await at.see(path, at.here.priya)
    expect(page).toContain('It happened on four out of five days.')
    expect(page).not.toContain('Last week')
  })

  test('[SUP-6] the second that did not happen asks the lead, and the family reads the day and then the answer', async () => {
    const { commitment } = await at.agree(at.here.kofi, { name: 'Number games' })
    for (const day of ['2026-11-02', '2026-11-05'])
      await at.site.post(paths.deskTell.to({ child: at.here.kofi.child, commitment, day: plainDate(day) }), {
        as: at.here.priya,
        fields: { what: 'did-not-happen', why: 'no-cover' },
      })
    expect(await at.see(paths.agreed.to({ child: at.here.kofi.child }), at.here.amara)).toContain(
      'Oakfield says by Monday 7 December what will make up for it.',
    )
    const missed = paths.deskShortfall.to({ child: at.here.kofi.child, commitment })
    expect(await at.see(missed, at.here.priya)).toContain('The family hears by Monday 7 December.')
    await at.site.post(missed, { as: at.here.priya, fields: { how: 'Two more in December' } })
    expect(await at.see(paths.agreed.to({ child: at.here.kofi.child }), at.here.amara)).toContain(
      'Two more in December',
    )
  })

  test('[SUP-1] it is changed from tomorrow on, and ended with its reason', async () => {
    const { commitment, path } = await at.agree(at.here.kofi, { name: 'Music' })
    const to = { child: at.here.kofi.child, commitment }
    expect(await at.see(paths.deskChange.to(to), at.here.priya)).toContain('value="10:30"')
    const changed = await at.site.post(paths.deskChange.to(to), {
      as: at.here.priya,
      fields: {
        ...at.fieldsFor({ weekdays: ['2'], because: 'Kofi asked for Tuesdays' }),
        ...dayOf('to', '2026-12-15'),
      },
    })
    expect(changed.status).toBe(303)
    expect(await at.see(path, at.here.priya)).toContain('Tuesdays at 10:30')
    await at.see(paths.deskEnd.to(to), at.here.priya)
    await at.site.post(paths.deskEnd.to(to), {
      as: at.here.priya,
      fields: { ...dayOf('on', '2026-12-01'), why: 'no-longer-needed' },
    })
    expect(await at.see(paths.agreed.to({ child: at.here.kofi.child }), at.here.amara)).toContain(
      'This ended on 1 December.',
    )
  })
})

describe('the family says', () => {
  test('[SUP-7] one tap: this did not happen; both counts stand; and it can be taken back', async () => {
    const [, ada] = at.here.children
    if (!ada) throw new Error('There are five')
    await at.here.layFamily(ada, at.here.amara.person)
    const { commitment } = await at.agree(ada, { name: 'Spelling club', ...dayOf('to', '2026-12-10') })
    const to = { child: ada.child, commitment, day: plainDate('2026-11-23') }
    await at.site.post(paths.deskTell.to(to), { as: at.here.priya, fields: { what: 'happened' } })
    expect(await at.see(paths.tell.to({ child: ada.child }), at.here.amara)).toContain('This did not happen')
    const tapped = await at.site.post(paths.notHappened.to(to), { as: at.here.amara })
    expect(tapped.location).toBe(paths.tell.to({ child: ada.child }))
    const mine = await at.see(paths.agreed.to({ child: ada.child }), at.here.amara)
    expect(mine).toContain('Oakfield says one happened.')
    expect(mine).toContain('You say none happened, and one did not.')
    expect(await at.see(paths.deskAgreed.to({ child: ada.child }), at.here.priya)).toContain(
      'The family says none happened, and one did not.',
    )
    expect(await at.see(paths.tell.to({ child: ada.child }), at.here.amara)).toContain('It did happen after all')
    const said = paths.deskSaid.to({ ...to, day: plainDate('2026-11-26') })
    expect(await at.see(said, at.here.priya)).toContain('Who said it?')
    await at.site.post(said, { as: at.here.priya, fields: { who: at.here.amara.person, how: 'phone' } })
    expect(await at.see(paths.agreed.to({ child: ada.child }), at.here.amara)).toContain(
      'You said Thursday did not happen',
    )
    await at.site.post(paths.takeBack.to({ ...to, day: plainDate('2026-11-26') }), { as: at.here.amara })
    await at.site.post(paths.takeBack.to(to), { as: at.here.amara })
    expect(await at.see(paths.agreed.to({ child: ada.child }), at.here.amara)).not.toContain('You say none')
  })

  test('a child with nothing agreed yet reads what will be here', async () => {
    const [, , noor] = at.here.children
    if (!noor) throw new Error('There are five')
    const mother = anActor('parent', { areas: [noor.area] })
    await at.here.layFamily(noor, mother.person)
    expect(await at.see(paths.agreed.to({ child: noor.child }), mother)).toContain('Nothing is agreed yet.')
  })
})
