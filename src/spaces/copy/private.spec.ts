import { afterAll, beforeAll, expect, test } from 'vitest'
import { allSlices } from '../../all-slices.ts'
import { type ChildId, personId } from '../../kernel/ids.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import type { Actor } from '../../platform/access/actor.ts'
import { introduceChild } from '../../platform/identity/circle.ts'
import { passingSigner } from '../../platform/signing/signer.ts'
import { aBodyId, anActor, wrenshire } from '../../platform/testing/test-platform.ts'
import { type TestSite, testSite } from '../../platform/web/testing/test-site.ts'
import { findStory } from '../../slices/record/index.ts'
import { copyRoutes } from './routes.tsx'

// Leah, 15, her mother, and the inclusion lead of her school.
const oakfield = aBodyId()
const chioma = anActor('parent')
const priya = anActor('inclusion-lead', { forBody: oakfield })
const secret = 'Some weeks everything is too loud.'
let leah: ChildId
let herself: Actor
let site: TestSite

beforeAll(async () => {
  const signer = await passingSigner()
  site = await testSite([
    ...allSlices,
    { name: 'copy', routes: copyRoutes(async () => ({ signer, issuer: 'https://tandem.example' })) },
  ])
  leah = await site.here.write(chioma, act =>
    introduceChild(act, {
      ...{ area: wrenshire, bornOn: plainDate('2011-02-20'), given: 'Leah', family: 'Okonkwo' },
      ...{ standing: 'parent', relationship: 'mother' },
    }),
  )
  herself = anActor('child', { person: personId(leah) })
  await site.here.lay(
    `insert into identity.child_place (area, child, kind, body, words, from_on) values ('wrenshire', $1, 'taught-in', $2, '', '2024-09-01')`,
    [leah, oakfield],
  )
  await site.here.lay(
    `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, 'inclusion-lead', '2020-09-01')`,
    [priya.person, oakfield],
  )
  await site.post('/my/me/write', {
    as: herself,
    fields: { part: 'helps', 'lines[0].words': secret, audience: 'circle' },
  })
})
afterAll(() => site.close())

/** Everything of hers that somebody can open or take away, as one text. */
async function everythingFor(who: Actor, paths: readonly string[]): Promise<string> {
  const shown = await Promise.all(paths.map(path => site.get(path, { as: who })))
  expect(shown.map(each => each.status)).toEqual(paths.map(() => 200))
  const story = await site.here.read(who, seen => findStory(seen, leah))
  return [...shown.map(each => each.html), ...(story?.events.map(each => each.words) ?? [])].join('\n')
}
const mothers = () => [
  `/my/children/${leah}/record`,
  `/my/children/${leah}/record?on=2026-11-30`,
  `/my/children/${leah}/own-page`,
  ...['html', 'fhir'].map(kind => `/my/children/${leah}/copy-taken?as=${kind}&private=yes`),
]
const leads = () => [`/desk/children/${leah}`, `/desk/children/${leah}/profile`]

test('[RCD-5] [RCD-10] what a 15-year-old makes private is gone for her mother and the inclusion lead: page, profile, story and copies', async () => {
  expect(await everythingFor(chioma, mothers())).toContain(secret)
  expect(await everythingFor(priya, leads())).toContain(secret)
  const [row] = await site.here.lay(`select entry from read.record_entry where is_latest`)
  const sent = await site.post(`/my/me/${row?.entry}/sharing`, { as: herself, fields: { audience: 'only-me' } })
  expect(sent.status).toBe(303)
  expect(await everythingFor(chioma, mothers())).not.toContain(secret)
  expect(await everythingFor(priya, leads())).not.toContain(secret)
  expect(await everythingFor(herself, ['/my/me', '/my/me/who-sees'])).toContain(secret)
})
