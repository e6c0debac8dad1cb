import { expect } from 'vitest'
import type { ChildId } from '../../../kernel/ids.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import type { Slice } from '../../../platform/slice.ts'
import { aBodyId, anActor } from '../../../platform/testing/test-platform.ts'
import { tellOfKofi } from '../../../platform/web/testing/kofi.ts'
import { type Shown, type TestSite, testSite } from '../../../platform/web/testing/test-site.ts'
import { validHtml } from '../../../ui/testing/valid-html.ts'

/** A site with one school, the people of its Year 4 class, and Kofi with his mother. */
export type Oakfield = {
  readonly site: TestSite
  readonly oakfield: string
  readonly kofi: ChildId
  readonly amara: Actor
  readonly stranger: Actor
  readonly priya: Actor
  readonly ruth: Actor
  readonly shaw: Actor
  /** A page, which must be valid HTML where it is shown at all. */
  readonly get: (path: string, as?: Actor) => Promise<Shown>
}

/** Lays it all in a database of its own, with these slices. The inclusion lead, the head and the class teacher hold their posts since 2020. */
export async function openOakfield(slices: readonly Slice[]): Promise<Oakfield> {
  const oakfield = aBodyId()
  const amara = anActor('parent')
  const stranger = anActor('parent')
  const priya = anActor('inclusion-lead', { forBody: oakfield })
  const ruth = anActor('head', { forBody: oakfield })
  const shaw = anActor('class-teacher', { forBody: oakfield })
  const people = [
    [amara, 'Amara Mensah', 'Amara', ''],
    [priya, 'Priya Patel', 'Ms Patel', 'Inclusion lead (SENCO), Oakfield'],
    [ruth, 'Ruth Adeyemi-Clarke', 'Mrs Adeyemi-Clarke', 'Head'],
    [shaw, 'Daniel Shaw', 'Mr Shaw', 'Class teacher, 4 Maple'],
  ] as const
  const site = await testSite(slices)
  const lay = site.here.lay
  await lay(
    `insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, 'setting', 'Oakfield School', 'Oakfield')`,
    [oakfield],
  )
  await lay(`insert into identity.setting (area, body, phase) values ('wrenshire', $1, 'all-through')`, [oakfield])
  for (const [actor, name, called, job] of people)
    await lay(
      `insert into identity.person (area, person, full_name, called, job_words, phone) values ('wrenshire', $1, $2, $3, $4, '01632 960 100')`,
      [actor.person, name, called, job],
    )
  for (const [actor, job] of [
    [priya, 'inclusion-lead'],
    [ruth, 'head'],
    [shaw, 'class-teacher'],
  ] as const)
    await lay(
      `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, $3, '2020-09-01')`,
      [actor.person, oakfield, job],
    )
  await lay(
    `insert into identity.teaches (area, person, body, class_words, from_at) values ('wrenshire', $1, $2, '4 Maple', '2026-09-01')`,
    [shaw.person, oakfield],
  )
  const kofi = await tellOfKofi(site.here, amara)
  await lay(
    `insert into identity.child_place (area, child, kind, body, words, from_on) values ('wrenshire', $1, 'taught-in', $2, '', '2024-09-01'), ('wrenshire', $1, 'class', $2, '4 Maple', '2026-09-01')`,
    [kofi, oakfield],
  )
  const get = async (path: string, as: Actor = amara) => {
    const shown = await site.get(path, { as })
    if (shown.status === 200) expect(validHtml(shown.html)).toEqual([])
    return shown
  }
  return { site, oakfield, kofi, amara, stranger, priya, ruth, shaw, get }
}
