import { expect } from 'vitest'
import { type ChildId, personId } from '../../../../kernel/ids.ts'
import { plainDate } from '../../../../kernel/plain-date.ts'
import type { Actor } from '../../../../platform/access/actor.ts'
import { admitToCircle, introduceChild } from '../../../../platform/identity/circle.ts'
import { aBodyId, anActor, wrenshire } from '../../../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../../../platform/web/testing/test-site.ts'
import { readBack } from '../../../../ui/testing/rendered.ts'
import { validHtml } from '../../../../ui/testing/valid-html.ts'
import { identification } from '../../../identification/wiring.ts'
import { record } from '../../wiring.ts'

const oakfield = aBodyId()
export const chioma = anActor('parent')
export const priya = anActor('inclusion-lead', { forBody: oakfield })
export const shaw = anActor('class-teacher', { forBody: oakfield })

/** A site with one record in it, and short ways to look at it and write in it. */
export type LeahsRecord = {
  readonly site: TestSite
  readonly leah: ChildId
  readonly herself: Actor
  readonly get: (path: string, as: Actor) => Promise<Awaited<ReturnType<TestSite['get']>> & { readonly words: string }>
  readonly send: (path: string, as: Actor, fields: Record<string, string>) => ReturnType<TestSite['post']>
  readonly my: (path?: string) => string
  readonly desk: (path?: string) => string
  readonly entryOf: (part: string) => Promise<string>
}

/** Leah is 15: she and her mother hold her record together. Mr Shaw teaches her, Ms Patel leads on support. */
export async function openLeahsRecord(): Promise<LeahsRecord> {
  const site = await testSite([identification, record])
  const { lay, write } = site.here
  await lay(
    `insert into identity.body (area, body, kind, name, short_name) values ('wrenshire', $1, 'setting', 'Oakfield School', 'Oakfield')`,
    [oakfield],
  )
  for (const [actor, name, called, job] of [
    [chioma, 'Chioma Okonkwo', 'Chioma', ''],
    [priya, 'Priya Patel', 'Ms Patel', 'Inclusion lead (SENCO)'],
    [shaw, 'Daniel Shaw', 'Mr Shaw', 'Tutor'],
  ] as const)
    await lay(
      `insert into identity.person (area, person, full_name, called, job_words) values ('wrenshire', $1, $2, $3, $4)`,
      [actor.person, name, called, job],
    )
  await lay(
    `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, 'inclusion-lead', '2020-09-01')`,
    [priya.person, oakfield],
  )
  const leah = await write(chioma, act =>
    introduceChild(act, {
      ...{ area: wrenshire, bornOn: plainDate('2011-02-20'), given: 'Leah', family: 'Okonkwo' },
      ...{ standing: 'parent', relationship: 'mother' },
    }),
  )
  const herself = anActor('child', { person: personId(leah) })
  await lay(
    `insert into identity.child_place (area, child, kind, body, words, from_on) values ('wrenshire', $1, 'taught-in', $2, '', '2024-09-01')`,
    [leah, oakfield],
  )
  await write(chioma, act =>
    admitToCircle(
      act,
      { area: wrenshire, child: leah },
      { person: shaw.person, standing: 'in-charge', relationship: 'tutor' },
    ),
  )
  return {
    ...{ site, leah, herself },
    get: async (path, as) => {
      const shown = await site.get(path, { as })
      if (shown.status === 200) expect(validHtml(shown.html)).toEqual([])
      return { ...shown, words: readBack(shown.html) }
    },
    send: (path, as, fields) => site.post(path, { as, fields }),
    my: (path = '') => `/my/children/${leah}/record${path}`,
    desk: (path = '') => `/desk/children/${leah}${path}`,
    entryOf: async part => {
      const [row] = await site.here.lay(`select entry from read.record_entry where part = $1 and is_latest`, [part])
      return String(row?.entry)
    },
  }
}
