import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { areaId, childId } from '../../../kernel/ids.ts'
import type { Actor } from '../../../platform/access/actor.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { asActorReading } from '../../../platform/db/as-actor.ts'
import { anActor, type TestPlatform, testPlatform } from '../../../platform/testing/test-platform.ts'
import { runRecord } from '../../record/store/run-record.ts'
import { record } from '../../record/wiring.ts'
import { oakfield } from '../../redress/domain/testing.ts'
import { layKofisWorld, priya } from '../../redress/store/testing.ts'
import { transfer } from '../wiring.ts'
import { confirmTransfer, takeRecord } from './cross.ts'
import { annika, layTwoAreas, onDay, rashid, saltmere, says } from './testing.ts'

const wrenshire = areaId('wrenshire')
const people = [1, 2, 3, 4].map(() => anActor('therapist', { areas: [wrenshire, saltmere] }))
let here: TestPlatform
beforeAll(async () => {
  here = await testPlatform([record, transfer], { clock: stoppedClock('2026-12-08T15:00:00Z') })
  await layKofisWorld(here)
  await layTwoAreas(here)
})
afterAll(() => here.drop())

const places = fc.record({
  standing: fc.constantFrom('service', 'in-charge', 'other', 'case', 'supply', 'officer'),
  comes: fc.boolean(),
  isOver: fc.boolean(),
})
const drawn = fc.record({
  places: fc.array(places, { minLength: people.length, maxLength: people.length }),
  audiences: fc.array(
    fc.constantFrom(
      'circle' as const,
      'professionals-and-family' as const,
      'family-and-author' as const,
      'named' as const,
      'only-me' as const,
    ),
    { minLength: 3, maxLength: 3 },
  ),
})

test('[DES-5, ACC-1] whoever comes along sees after a move what they saw before, whoever does not sees nothing, and nobody gains', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async ({ places: each, audiences }) => {
      const { child, mother, members } = await layChild(each)
      for (const audience of audiences) await writes(mother, child, audience)
      const before = await seenBy(people, child, '2026-12-08')
      const comes = members.filter((_, n) => each[n]?.comes)
      const arrival = await says(here, comes, { by: mother, child })
      await confirmTransfer(here.platform, rashid, { area: wrenshire, child })
      expect(isRefusal(await takeRecord(onDay(here, '2027-01-11'), annika, arrival))).toBe(false)
      const after = await seenBy(people, child, '2027-01-12')
      expect(after).toEqual(
        before.map((rows, n) => (each[n]?.comes ? rows.map(row => row.replace(wrenshire, saltmere)) : [])),
      )
      const [officer, oldLead] = await seenBy([rashid, { ...priya, areas: [wrenshire, saltmere] }], child, '2027-01-12')
      expect([officer, oldLead]).toEqual([[], []])
    }),
    { numRuns: 8, seed: 20261130, endOnFailure: true },
  )
}, 120_000)

/** A child with a mother, and each of the people in a place of their own. */
async function layChild(each: readonly { readonly standing: string; readonly isOver: boolean }[]) {
  const child = childId(randomUUID())
  const mother = anActor('parent')
  await here.lay(`insert into identity.child (area, child, born_on) values ('wrenshire', $1, '2018-05-14')`, [child])
  await here.lay(
    `insert into identity.child_name (area, child, given, family, known_as) values ('wrenshire', $1, 'A', 'Child', 'A')`,
    [child],
  )
  await here.lay(
    `insert into identity.child_place (area, child, kind, body, from_on) values ('wrenshire', $1, 'taught-in', $2, '2024-09-01')`,
    [child, oakfield],
  )
  const members = [{ standing: 'parent', isOver: false }, ...each].map(place => ({ ...place, member: randomUUID() }))
  for (const [n, { standing, isOver, member }] of members.entries())
    await here.lay(
      `insert into identity.circle (area, member, child, person, standing, relationship, from_at, until_at)
       values ('wrenshire', $1, $2, $3, $4, $4, '2025-09-01', $5)`,
      [member, child, n === 0 ? mother.person : people[n - 1]?.person, standing, isOver ? '2026-01-01' : 'infinity'],
    )
  return { child, mother, members: members.slice(1).map(place => place.member) }
}

const writes = (
  by: Actor,
  child: ReturnType<typeof childId>,
  audience: 'circle' | 'professionals-and-family' | 'family-and-author' | 'named' | 'only-me',
) =>
  here.write(by, async act => {
    const named = audience === 'named' ? [people[0]?.person ?? by.person] : []
    const answer = await runRecord(act, child, {
      ...{ type: 'WriteEntry', entry: randomUUID(), after: 0, part: 'hopes', words: audience, language: '' },
      ...{ pictures: [], voice: 'parent', audience, named },
    })
    if (!answer || isRefusal(answer)) throw new Error(answer ? answer.because : 'no child')
  })

/** Of each, the entries of a child they see on a day, with the area each stands in. */
async function seenBy(
  actors: readonly Actor[],
  child: ReturnType<typeof childId>,
  day: string,
): Promise<readonly (readonly string[])[]> {
  const seen: (readonly string[])[] = []
  for (const actor of actors) {
    const rows = await asActorReading(onDay(here, day), actor, ({ tx }) =>
      tx.selectFrom('record_entry').select(['area', 'entry']).where('child', '=', child).execute(),
    )
    seen.push(rows.map(row => `${row.area} ${row.entry}`).toSorted())
  }
  return seen
}
