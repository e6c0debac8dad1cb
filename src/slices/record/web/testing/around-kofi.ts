import { type ChildId, personId } from '../../../../kernel/ids.ts'
import type { Actor } from '../../../../platform/access/actor.ts'
import { admitToCircle } from '../../../../platform/identity/circle.ts'
import { aBodyId, anActor, wrenshire } from '../../../../platform/testing/test-platform.ts'
import { tellOfKofi } from '../../../../platform/web/testing/kofi.ts'
import { type Shown, type TestSite, testSite } from '../../../../platform/web/testing/test-site.ts'
import { readBack } from '../../../../ui/testing/rendered.ts'
import { validHtml } from '../../../../ui/testing/valid-html.ts'
import { identification } from '../../../identification/wiring.ts'
import { record } from '../../wiring.ts'

export const oakfield = aBodyId()
export const amara = anActor('parent')
export const stranger = anActor('parent')
export const priya = anActor('inclusion-lead', { forBody: oakfield })
export const shaw = anActor('class-teacher', { forBody: oakfield })
export const jo = anActor('therapist')
export const supply = anActor('supply', { forBody: oakfield })

const people = [
  [amara, 'Amara Mensah', 'Amara', ''],
  [priya, 'Priya Patel', 'Ms Patel', 'Inclusion lead (SENCO)'],
  [shaw, 'Daniel Shaw', 'Mr Shaw', 'Class teacher'],
  [jo, 'Jo Whitcombe', 'Jo', 'Speech and language therapist'],
  [supply, 'Tamsin Ferreira-Quill', 'Ms Quill', 'Supply'],
] as const

/** Kofi's record on a site of its own, with those around him: what its pages say, and where they are. */
export type KofisRecord = {
  readonly site: TestSite
  readonly kofi: ChildId
  readonly himself: Actor
  /** A page that is valid, and the words on it. */
  readonly get: (path: string, as: Actor) => Promise<Shown & { readonly words: string }>
  readonly my: (path?: string) => string
  readonly desk: (path?: string) => string
}

/** Tells of Kofi at Oakfield: his mother, his inclusion lead, his teacher, his therapist, and a supply teacher for his class. */
export async function openKofisRecord(): Promise<KofisRecord> {
  const site = await testSite([identification, record])
  const { lay } = site.here
  await lay(
    `insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, 'setting', 'Oakfield School', 'Oakfield')`,
    [oakfield],
  )
  for (const [actor, name, called, job] of people)
    await lay(
      `insert into identity.person (area, person, full_name, called, job_words) values ('wrenshire', $1, $2, $3, $4)`,
      [actor.person, name, called, job],
    )
  for (const [actor, job] of [
    [priya, 'inclusion-lead'],
    [shaw, 'class-teacher'],
    [jo, 'therapist'],
  ] as const)
    await lay(
      `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, $3, '2020-09-01')`,
      [actor.person, oakfield, job],
    )
  for (const [actor, job] of [
    [shaw, 'class-teacher'],
    [supply, 'supply'],
  ] as const)
    await lay(
      `insert into identity.teaches (area, person, body, class_words, as_job, from_at) values ('wrenshire', $1, $2, '4 Maple', $3, '2026-09-01')`,
      [actor.person, oakfield, job],
    )
  const kofi = await tellOfKofi(site.here, amara)
  const himself = anActor('child', { person: personId(kofi) })
  await lay(
    `insert into identity.child_place (area, child, kind, body, words, from_on) values ('wrenshire', $1, 'taught-in', $2, '', '2024-09-01'), ('wrenshire', $1, 'class', $2, '4 Maple', '2026-09-01')`,
    [kofi, oakfield],
  )
  await site.here.write(amara, act =>
    admitToCircle(
      act,
      { area: wrenshire, child: kofi },
      { person: jo.person, standing: 'service', relationship: 'therapist' },
    ),
  )
  return {
    ...{ site, kofi, himself },
    get: async (path, as) => {
      const shown = await site.get(path, { as })
      if (shown.status === 200 && validHtml(shown.html).length > 0) throw new Error(validHtml(shown.html).join('\n'))
      return { ...shown, words: readBack(shown.html) }
    },
    my: (path = '') => `/my/children/${kofi}/record${path}`,
    desk: (path = '') => `/desk/children/${kofi}${path}`,
  }
}
