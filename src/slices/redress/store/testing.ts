import type { Actor } from '../../../platform/access/actor.ts'
import type { Act } from '../../../platform/db/act.ts'
import { runCommand } from '../../../platform/events/run-command.ts'
import { anActor, type TestPlatform, wrenshire } from '../../../platform/testing/test-platform.ts'
import type { ConcernCommand } from '../domain/commands.ts'
import { concern } from '../domain/concern.ts'
import * as some from '../domain/testing.ts'

/** For tests: lays Kofi's world in a fresh database: his school, the therapy service, his two parents, who works where. */
export async function layKofisWorld(here: TestPlatform): Promise<void> {
  const body = (id: string, kind: string, name: string, phone = '01632 960 100') =>
    here.lay(
      `insert into identity.body (area, body, kind, name, short_name, phone) values ('wrenshire', $1, $2, $3, $3, $4)`,
      [id, kind, name, phone],
    )
  const person = (id: string, name: string, called: string, job = '') =>
    here.lay(
      `insert into identity.person (area, person, full_name, called, job_words) values ('wrenshire', $1, $2, $3, $4)`,
      [id, name, called, job],
    )
  const post = (who: string, where: string, job: string) =>
    here.lay(
      `insert into identity.post (area, person, body, job, from_on) values ('wrenshire', $1, $2, $3, '2024-09-01')`,
      [who, where, job],
    )
  const circle = (who: string, standing: string, relationship: string) =>
    here.lay(
      `insert into identity.circle (area, member, child, person, standing, relationship, from_at)
       values ('wrenshire', gen_random_uuid(), $1, $2, $3, $4, '2025-09-01')`,
      [some.kofi, who, standing, relationship],
    )
  await body(some.oakfield, 'setting', 'Oakfield')
  await here.lay(`insert into identity.setting (area, body, phase) values ('wrenshire', $1, 'all-through')`, [
    some.oakfield,
  ])
  await body(some.therapies, 'health-service', 'Wrenshire Community Therapies')
  await body(some.partnership, 'partnership', 'Wrenshire Inclusion Partnership')
  await body(some.council, 'council', 'Wrenshire Council')
  await person(some.kofi, 'Kofi Mensah', 'Kofi')
  await person(some.amara, 'Amara Mensah', 'Amara')
  await person(some.gareth, 'Gareth Mensah', 'Gareth')
  await person(some.priya, 'Priya Patel', 'Ms Patel', 'Inclusion lead (SENCO)')
  await person(some.ruth, 'Ruth Adeyemi-Clarke', 'Mrs Adeyemi-Clarke', 'Head teacher')
  await person(some.jo, 'Jo Whitcombe', 'Jo', 'Speech and language therapist')
  await person(some.marcus, 'Marcus Lindqvist', 'Marcus', 'Lead of the therapy service')
  await person(some.hilary, 'Hilary Penhaligon', 'Hilary', 'Partnership officer')
  await here.lay(`insert into identity.child (area, child, born_on) values ('wrenshire', $1, '2018-05-14')`, [
    some.kofi,
  ])
  await here.lay(
    `insert into identity.child_name (area, child, given, family, known_as) values ('wrenshire', $1, 'Kofi', 'Mensah', 'Kofi')`,
    [some.kofi],
  )
  await here.lay(
    `insert into identity.child_place (area, child, kind, body, from_on) values ('wrenshire', $1, 'taught-in', $2, '2024-09-01')`,
    [some.kofi, some.oakfield],
  )
  await post(some.priya, some.oakfield, 'inclusion-lead')
  await post(some.ruth, some.oakfield, 'head')
  await post(some.jo, some.therapies, 'therapist')
  await post(some.marcus, some.therapies, 'service-lead')
  await post(some.hilary, some.partnership, 'partnership-officer')
  await circle(some.kofi, 'child', 'himself')
  await circle(some.amara, 'parent', 'mother')
  await circle(some.gareth, 'parent', 'father')
  await circle(some.jo, 'service', 'speech and language therapist')
}

export const amara: Actor = anActor('parent', { person: some.amara })
export const gareth: Actor = anActor('parent', { person: some.gareth })
export const priya: Actor = anActor('inclusion-lead', { person: some.priya, forBody: some.oakfield })
export const jo: Actor = anActor('therapist', { person: some.jo, forBody: some.therapies })
export const marcus: Actor = anActor('service-lead', { person: some.marcus, forBody: some.therapies })
export const hilary: Actor = anActor('partnership-officer', { person: some.hilary, forBody: some.partnership })

const askers = new Map(
  [some.asAmara, some.asPriya, some.asJo, some.asMarcus, some.asHilary, some.asGareth].map(each => [each.person, each]),
)

/** Runs a command on the concern, as whoever acts. */
export const told = (act: Act, command: ConcernCommand) => {
  const asker = askers.get(act.actor.person) ?? some.asAmara
  const facts = { asker, bodies: { partnership: some.partnership }, vacant: false, nextLookers: [some.hilary] }
  const where = {
    area: wrenshire,
    slice: 'redress',
    id: some.theConcern,
    child: some.kofi,
    subject: 'redress',
  } as const
  return runCommand(act, { ...where, decider: concern, command, facts })
}

/** Talk Time with Jo: four sessions so far, two of which did not happen. */
export async function layTalkTime(here: TestPlatform): Promise<void> {
  await here.lay(
    `insert into read.commitment (area, commitment, child, name, what, evidence, weekdays, at_time, place, held_at, owner_body,
       owner_person, setting_body, from_on, to_on, outcome, expectation, status, agreed_on)
     values ('wrenshire', $1, $2, 'Talk Time', 'Talking games', 'session', '{1,4}', '10:30', 'Garden Room', $3, $4, $5, $3,
       '2026-11-05', '2026-12-17', 'Tells the class something he likes', '4.1', 'agreed', '2026-10-20')`,
    [some.talkTime, some.kofi, some.oakfield, some.therapies, some.jo],
  )
  const days = {
    '2026-11-05': 'happened',
    '2026-11-09': 'happened',
    '2026-11-12': 'did-not-happen',
    '2026-11-16': 'did-not-happen',
  }
  for (const [day, told] of Object.entries(days))
    await here.lay(
      `insert into read.commitment_session (area, commitment, day, child, due_on, told) values ('wrenshire', $1, $2::date, $3, $2::date, $4)`,
      [some.talkTime, day, some.kofi, told],
    )
}
