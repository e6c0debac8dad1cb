import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isRefusal } from '../../../kernel/decider.ts'
import { childId, commandId, type PersonId, personId } from '../../../kernel/ids.ts'
import { sees } from '../../../platform/access/oracle.ts'
import { stoppedClock } from '../../../platform/clock.ts'
import { asActorWriting } from '../../../platform/db/as-actor.ts'
import { anActor, type TestPlatform, testPlatform, wrenshire } from '../../../platform/testing/test-platform.ts'
import { amara, kofi } from '../domain/examples.ts'
import {
  commandOf,
  entries,
  histories,
  type Lived,
  lifeOf,
  live,
  people,
  rowsOf,
  type Step,
  worldOf,
} from '../domain/testing/histories.ts'
import { record } from '../wiring.ts'
import { runRecord } from './run-record.ts'

type Told = { readonly life: Lived; readonly steps: readonly Step[] }

let here: TestPlatform
let admin: pg.Client
let reader: pg.Client
beforeAll(async () => {
  here = await testPlatform([record])
  admin = new pg.Client(here.database.admin)
  reader = new pg.Client(here.database.as('tandem_read'))
  await Promise.all([admin.connect(), reader.connect()])
  for (const client of [admin, reader]) await client.query(`select set_config('app.areas', 'wrenshire', false)`)
  const versions = `select 'record ' || entry || ' ' || version as seen from read.record_entry
    union all
    select 'story ' || (data->>'entry') || ' ' || (data->>'version') from read.timeline where type = 'EntryWritten'`
  await reader.query(`prepare of_any as ${versions}`)
  await reader.query(
    `prepare of_one (uuid) as ${versions.replace('record_entry', `record_entry where area = 'wrenshire' and child = $1`)} and area = 'wrenshire' and child = $1`,
  )
})
afterAll(async () => {
  await Promise.all([admin.end(), reader.end()])
  await here.drop()
})

test('[RCD-5] [RCD-14] in 300 histories told to the database everybody reads their audience’s entries, in the record and the story, and nobody else does', async () => {
  const told = fc.sample(histories, { numRuns: 300, seed: 20261130 }).map(steps => ({ life: aLife(), steps }))
  await layChildren(told)
  const rounds = Math.max(...told.map(({ steps }) => steps.length))
  for (let round = 0; round < rounds; round += 1) {
    // All the histories take their next step, in the same minute.
    const at = new Date(Date.UTC(2026, 10, 30, 9, round)).toISOString()
    await movePlaces(told, round, at)
    for (const person of people) await tellSteps(told, round, at, person)
    // As in a database that has lived a while: its planner knows how much there is.
    if (round === 1) await admin.query('analyze read.record_entry, read.timeline, log.event')
    const grownUps = people.filter(person => person !== kofi)
    for (const [n, seen] of (await seenBy(grownUps, at)).entries())
      expect(seen, `round ${round}`).toEqual(shouldSee(told, grownUps[n]))
    // What a child reads of their own changes where their history takes a step.
    const stepped = told.filter(({ steps }) => steps[round])
    for (const [n, seen] of (await seenByThemselves(stepped, at)).entries())
      expect(seen, `round ${round}`).toEqual(shouldSee(stepped.slice(n, n + 1), stepped[n]?.life.child))
  }
  // Of all the children there are, a child reads of themself.
  const some = told.slice(0, 20)
  for (const [n, seen] of (
    await seenBy(
      some.map(({ life }) => life.child),
      '2026-11-30T10:00:00Z',
    )
  ).entries())
    expect(seen).toEqual(shouldSee(some.slice(n, n + 1), some[n]?.life.child))
  expect(told.some(({ life }) => life.happened.length > 5)).toBe(true)
}, 120_000)

const aLife = (): Lived => {
  const ids = new Map<string, string>(entries.map(entry => [entry, randomUUID()]))
  return lifeOf(personId(randomUUID()), entry => ids.get(entry) ?? entry)
}

/** The children of all the histories, each with whoever stands around them first. */
async function layChildren(told: readonly Told[]): Promise<void> {
  await admin.query(
    `insert into identity.child (area, child, born_on) select 'wrenshire', child, $2 from unnest($1::uuid[]) child`,
    [told.map(({ life }) => life.child), told[0]?.life.bornOn],
  )
  await place(
    told.flatMap(({ life }) => [...life.places].map(([person, standing]) => ({ child: life.child, person, standing }))),
    '2026-11-30T08:00:00Z',
  )
  await admin.query('analyze identity.child, identity.circle, identity.child_access')
}

/** Steps that change places and ages, told in memory and laid in the database. */
async function movePlaces(told: readonly Told[], round: number, at: string): Promise<void> {
  const moved = told.flatMap(({ life, steps }) => {
    const step = steps[round]
    if (step?.does !== 'place' || step.who === kofi) return []
    live(life, step)
    return [{ child: life.child, person: step.who, standing: life.places.get(step.who) }]
  })
  await place(moved, at)
  const older = told.flatMap(({ life, steps }) => {
    const step = steps[round]
    if (step?.does !== 'wait') return []
    live(life, step)
    return [{ child: life.child, born: life.bornOn }]
  })
  await admin.query(
    `update identity.child c set born_on = older.born
     from jsonb_to_recordset($1::jsonb) as older(child uuid, born date) where c.child = older.child`,
    [JSON.stringify(older)],
  )
}

/** Ends the place each had, from this moment, and gives them the one they have now. */
async function place(
  moved: readonly { readonly child: PersonId; readonly person: PersonId; readonly standing: string | undefined }[],
  at: string,
): Promise<void> {
  const rows = JSON.stringify(moved.map(each => ({ ...each, ...(each.standing === 'adviser' && { acts_for: amara }) })))
  await admin.query(
    `update identity.circle c set until_at = $2
     from jsonb_to_recordset($1::jsonb) as moved(child uuid, person uuid)
     where c.child = moved.child and c.person = moved.person and c.until_at = 'infinity'`,
    [rows, at],
  )
  await admin.query(
    `insert into identity.circle (area, member, child, person, standing, relationship, acts_for, from_at)
     select 'wrenshire', gen_random_uuid(), child, person, standing, standing, acts_for, $2
     from jsonb_to_recordset($1::jsonb) as moved(child uuid, person uuid, standing text, acts_for uuid)
     where standing is not null`,
    [rows, at],
  )
}

/** What one person writes and chooses in a round, by the commands of every day: the database answers as the rules do. */
async function tellSteps(told: readonly Told[], round: number, at: string, who: PersonId): Promise<void> {
  const mine = told.flatMap(({ life, steps }) => {
    const step = steps[round]
    return step && step.does !== 'place' && step.does !== 'wait' && step.who === who ? [{ life, step }] : []
  })
  const together = who === kofi ? mine.map(each => [each]) : [mine]
  for (const each of together) await tellAs(each, who, at)
}

async function tellAs(mine: readonly { life: Lived; step: Step }[], who: PersonId, at: string): Promise<void> {
  const [first] = mine
  if (!first) return
  const actor = anActor(who === kofi ? 'child' : 'therapist', { person: who === kofi ? first.life.child : who })
  const then = { ...here.platform, clock: stoppedClock(at) }
  await asActorWriting(then, actor, wrenshire, commandId(randomUUID()), async act => {
    for (const { life, step } of mine) {
      const asked = commandOf(life, step)
      if (!asked) continue
      const answer = await runRecord(act, childId(life.child), asked.command)
      const said = live(life, step)
      const happened = answer && !isRefusal(answer) ? answer : []
      expect(happened.map(({ type }) => type)).toEqual(said.map(({ type }) => type))
    }
  })
}

/** Every version that each of these reads now, in the record and in the story, of whichever child. */
const seenBy = (askers: readonly PersonId[], at: string) =>
  ask(
    at,
    askers.map(person => ({ person, question: 'execute of_any' })),
  )

/** The same of each child by themself, in their own record. */
const seenByThemselves = (told: readonly Told[], at: string) =>
  ask(
    at,
    told.map(({ life: { child } }) => ({ person: child, question: `execute of_one('${child}')` })),
  )

/** All in one round trip: the database is told who asks before each question. */
async function ask(
  at: string,
  asked: readonly { readonly person: PersonId; readonly question: string }[],
): Promise<readonly (readonly string[])[]> {
  const told = asked.map(
    ({ person, question }) =>
      `select set_config('app.person', '${person}', false), set_config('app.at', '${at}', false); ${question}`,
  )
  // Several statements answer as a list: an empty one for whom we told, then what was asked.
  const answers: unknown = await reader.query(told.join(';'))
  const results: readonly pg.QueryResult<{ seen: string }>[] = Array.isArray(answers) ? answers : []
  return results.filter((_, n) => n % 2 === 1).map(({ rows }) => rows.map(({ seen }) => seen).toSorted())
}

function shouldSee(told: readonly Told[], person: PersonId | undefined): readonly string[] {
  if (!person) return []
  const asker = { person, areas: [wrenshire], as: 'public' as const }
  return told
    .flatMap(({ life }) => entries.map(entry => ({ life, entry: life.idOf(entry) })))
    .flatMap(({ life, entry }) => {
      const world = worldOf(life)
      return rowsOf(life, entry).flatMap((row, n) =>
        sees(world, asker, 'audience', row, 1) ? [`record ${entry} ${n + 1}`, `story ${entry} ${n + 1}`] : [],
      )
    })
    .toSorted()
}
