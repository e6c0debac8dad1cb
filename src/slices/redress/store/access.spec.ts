import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../../../platform/access/actor.ts'
import { anActor, type TestPlatform, testPlatform } from '../../../platform/testing/test-platform.ts'
import { duties } from '../domain/duties.ts'
import * as some from '../domain/testing.ts'
import { amara, gareth, jo, layKofisWorld, marcus, priya, told } from './testing.ts'

let here: TestPlatform
const newLead = anActor('inclusion-lead')
const adviser = anActor('adviser')
const gone = anActor('adviser')
const stranger = anActor('therapist')
const psychologist = anActor('psychologist')

beforeAll(async () => {
  here = await testPlatform([{ name: 'redress', duties }])
  await layKofisWorld(here)
  await here.lay(
    `insert into identity.circle (area, member, child, person, standing, relationship, acts_for, from_at, until_at) values
     ('wrenshire', gen_random_uuid(), $1, $2, 'adviser', 'adviser', $5, '2026-09-01', 'infinity'),
     ('wrenshire', gen_random_uuid(), $1, $3, 'adviser', 'adviser', $5, '2026-09-01', '2026-11-01'),
     ('wrenshire', gen_random_uuid(), $1, $4, 'service', 'psychologist', null, '2026-09-01', 'infinity')`,
    [some.kofi, adviser.person, gone.person, psychologist.person, some.amara],
  )
  await here.lay(
    `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, 'inclusion-lead', '2026-11-30')`,
    [newLead.person, some.oakfield],
  )
  await here.write(amara, act => told(act, some.raising()))
})
afterAll(() => here.drop())

const sees = (actor: Actor): Promise<boolean> =>
  here.read(actor, async ({ tx }) => {
    const rows = await tx.selectFrom('concern').select('concern').execute()
    const said = await tx.selectFrom('concern_said').select('version').execute()
    expect(said.length > 0).toBe(rows.length > 0)
    return rows.length > 0
  })

test('whoever raised a concern sees it, and so do the adviser who acts for them and those it names', async () => {
  for (const actor of [amara, adviser, jo, priya]) expect(await sees(actor)).toBe(true)
})

test('another parent does not read over a shoulder (P6)', async () => expect(await sees(gareth)).toBe(false))

test('a new lead of the setting sees what was raised before they came', async () =>
  expect(await sees(newLead)).toBe(true))

test('nobody without a relationship sees it, nor one whose time in the circle ended, nor one who only works beside', async () => {
  for (const actor of [stranger, gone, psychologist, marcus]) expect(await sees(actor)).toBe(false)
})

test('someone admitted to look at the concern sees it, as long as they are', async () => {
  await here.lay(
    `insert into identity.circle (area, member, child, person, standing, relationship, from_at)
     values ('wrenshire', gen_random_uuid(), $1, $2, 'case', 'looks at a concern', '2026-11-20')`,
    [some.kofi, some.marcus],
  )
  expect(await sees(marcus)).toBe(true)
  await here.lay(`update identity.circle set until_at = '2026-11-29' where person = $1`, [some.marcus])
  expect(await sees(marcus)).toBe(false)
})
