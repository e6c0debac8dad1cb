import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allSlices } from '../../../all-slices.ts'
import type { ChildId } from '../../../kernel/ids.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { countRoundTrips } from '../../../platform/db/testing/round-trips.ts'
import { aBodyId, anActor } from '../../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { identificationPaths } from '../../../slices/identification/index.ts'
import { recordPaths } from '../../../slices/record/index.ts'
import { readBack } from '../../../ui/testing/rendered.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'
import * as paths from '../paths.ts'
import { routes } from '../routes.tsx'
import { laySchool } from './testing.ts'

// A school of 2,000 in 40 classes, and a small one beside it.
const oakfield = aBodyId()
const larkhill = aBodyId()
const priya = anActor('inclusion-lead', { forBody: oakfield })
const shaw = anActor('class-teacher', { forBody: oakfield })
const bethan = anActor('inclusion-lead', { forBody: larkhill })
let site: TestSite
let ids: { readonly kofi: ChildId; readonly worry: string }

beforeAll(async () => {
  site = await testSite([...allSlices, { name: 'desk', routes }])
  ids = await laySchool(site.here, {
    oakfield,
    larkhill,
    priya: priya.person,
    shaw: shaw.person,
    bethan: bethan.person,
  })
})
afterAll(() => site.close())

type Query = Readonly<Record<string, string>>
const see = async (query: Query = {}, as: Actor = priya) => {
  const shown = await site.get(paths.children.to({}, query), { as })
  expect(shown.status).toBe(200)
  expect(validHtml(shown.html)).toEqual([])
  return { html: shown.html, words: readBack(shown.html), rows: shown.html.match(/<th scope="row">/g)?.length ?? 0 }
}

describe('a list of one’s own children', () => {
  test('fifty stand on a page, by family name, and the rest a page on', async () => {
    const first = await see()
    expect(first.rows).toBe(50)
    expect(first.words).toContain('2000 children')
    expect(first.words).toContain('1 to 50 of 2000')
    const last = await see({ page: '40' })
    expect(last.words).toContain('1951 to 2000 of 2000')
    expect(last.html).not.toContain('page=41')
  })

  test('a page that is not there is the last one', async () => {
    expect((await see({ page: '99' })).words).toContain('of 2000')
    expect((await see({ page: 'two' })).words).toContain('1 to 50 of 2000')
  })

  test('turning the page keeps what was looked for', async () => {
    const { html, words } = await see({ name: 'pupil' })
    expect(words).toContain('1 to 50 of 1997')
    expect(html).toContain(paths.children.to({}, { page: '2', name: 'pupil' }).replaceAll('&', '&amp;'))
  })

  test('a class teacher sees their class and nobody else, and its count says no more', async () => {
    const { words } = await see({}, shaw)
    expect(words).toContain('3 children')
    expect(words).toContain('All classes (3)')
    expect(words).not.toContain('7A')
  })

  test('whoever stands in for a day is not told that nothing is raised: it may only be hidden', async () => {
    const supply = anActor('supply', { forBody: oakfield })
    await site.here.lay(
      `insert into identity.person (area, person, full_name, called) values ('wrenshire', $1, 'Tamsin Quill', 'Ms Quill')`,
      [supply.person],
    )
    await site.here.lay(
      `insert into identity.teaches (area, person, body, class_words, as_job, from_at) values ('wrenshire', $1, $2, '4 Maple', 'supply', '2026-09-01')`,
      [supply.person, oakfield],
    )
    const { words } = await see({}, supply)
    expect(words).toContain('You see what concerns your part')
    expect(words).not.toContain('Nothing raised')
    expect((await see({}, shaw)).words).not.toContain('You see what concerns your part')
  })

  test('the first day is told what will be here', async () =>
    expect((await see({}, anActor('class-teacher', { forBody: larkhill }))).words).toContain('No children yet.'))
})

describe('finding a child', () => {
  test('by the beginning of any of their names', async () => {
    const { words, rows } = await see({ name: 'mens' })
    expect([rows, words.includes('Kofi Mensah')]).toEqual([1, true])
    expect((await see({ name: ' KOFI  men ' })).rows).toBe(1)
  })

  test('letters without their marks find a name that has them', async () =>
    expect((await see({ name: 'ines' })).words).toContain('Inês'))

  test('nobody of another school, whatever is typed', async () => {
    const shown = await see({ name: 'teo' })
    expect(shown.words).toContain('No child of yours fits that.')
    expect((await see({ name: 'teo' }, bethan)).words).toContain('Teo Marchetti')
  })

  test('by class', async () => expect((await see({ class: '4 Maple' })).rows).toBe(3))

  test('by kind of support; a child with support and a newer worry is found by both', async () => {
    expect((await see({ support: 'extra-support' })).rows).toBe(1)
    expect((await see({ support: 'deciding' })).words).toContain('Kofi Mensah')
    expect((await see({ support: 'not-now' })).words).toContain('Inês')
  })

  test('what was typed is still there, as it was typed', async () => {
    expect((await see({ name: '"><b>' })).html).toContain('value="&quot;>&lt;b>"')
  })
})

describe('one line a child', () => {
  test('says where they stand, and what comes next from us with its one day', async () => {
    const { html, words } = await see({ class: '4 Maple' })
    expect(words).toContain('Extra support agreed · A worry is open')
    expect(words).toContain('Decide with the family · Fri 27 Nov Overdue')
    expect(html).toContain(recordPaths.deskChild.to({ child: ids.kofi }))
    expect(html).toContain(identificationPaths.deskNeed.to({ child: ids.kofi, need: ids.worry }))
  })

  test('[IDN-8] not now says the day to look again, and it is the duty’s', async () =>
    expect((await see({ name: 'ines' })).words).toContain('Not now, and we look again on Mon 8 Feb'))

  test('nothing raised is said, and what others owe is not called ours', async () => {
    const { words } = await see({ name: 'lily' })
    expect(words).toContain('Nothing raised')
    expect(words).not.toContain('Say if you can help')
  })
})

test('a school of 2,000 is listed in as few questions as a class', async () => {
  const { trips: many } = await countRoundTrips(() => site.get(paths.children.to(), { as: priya }))
  const { trips: few } = await countRoundTrips(() => site.get(paths.children.to(), { as: shaw }))
  expect(many).toBe(few)
})
