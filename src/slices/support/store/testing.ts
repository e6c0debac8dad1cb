import { randomUUID } from 'node:crypto'
import { isRefusal } from '../../../kernel/decider.ts'
import { type AreaId, areaId, type BodyId, type ChildId, commandId, type PersonId } from '../../../kernel/ids.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { Actor, Role } from '../../../platform/access/actor.ts'
import type { Act } from '../../../platform/db/act.ts'
import { asSystem } from '../../../platform/db/as-actor.ts'
import type { Slice } from '../../../platform/slice.ts'
import {
  aBodyId,
  aChildId,
  anActor,
  aPersonId,
  type TestPlatform,
  testPlatform,
  wrenshire,
} from '../../../platform/testing/test-platform.ts'
import type { Proposal } from '../domain/commands.ts'
import { agreeCommitment } from './agree-commitment.ts'

export const saltmere = areaId('saltmere')
export const harrowdale = areaId('harrowdale')
const areas = [wrenshire, saltmere, harrowdale]

/** For tests: Oakfield School, the therapies, the people who work there, and children of three areas taught at Oakfield. */
export type Oakfield = TestPlatform & {
  readonly oakfield: BodyId
  readonly therapies: BodyId
  readonly priya: Actor
  readonly denise: Actor
  readonly jo: Actor
  readonly marcus: Actor
  readonly amara: Actor
  readonly kofi: { readonly area: AreaId; readonly child: ChildId }
  /** Five children in three areas, Kofi first. */
  readonly children: readonly { readonly area: AreaId; readonly child: ChildId }[]
  /** Puts someone into a child's circle as a parent. */
  readonly layFamily: (who: Oakfield['kofi'], person: PersonId) => Promise<void>
  /** As the clock, at an instant. */
  readonly asClock: <T>(at: string, work: (act: Act) => Promise<T>, area?: AreaId) => Promise<T>
  /** As someone, on a day that is not today: how a test lives through weeks. */
  readonly onDay: <T>(day: string, actor: Actor, work: (act: Act) => Promise<T>) => Promise<T>
}

export const oakfieldSchool = async (slices: readonly Slice[]): Promise<Oakfield> =>
  layOakfield(await testPlatform(slices))

/** Lays Oakfield into a platform that is there already. */
export async function layOakfield(here: TestPlatform): Promise<Oakfield> {
  const oakfield = aBodyId()
  const therapies = aBodyId()
  const worker = (as: Role, forBody: BodyId) => anActor(as, { areas, forBody })
  const people = {
    priya: worker('inclusion-lead', oakfield),
    denise: worker('teaching-assistant', oakfield),
    jo: worker('therapist', therapies),
    marcus: worker('service-lead', therapies),
    amara: anActor('parent', { person: aPersonId() }),
  }
  const children = [wrenshire, wrenshire, saltmere, saltmere, harrowdale].map(area => ({ area, child: aChildId() }))
  for (const area of areas) await layPlace(here, area, { oakfield, therapies, ...people })
  for (const { area, child } of children) await layChild(here, area, child, oakfield)
  const [kofi] = children
  if (!kofi) throw new Error('There are five')
  await layMember(here, kofi.area, kofi.child, people.amara.person, 'parent', 'mother')
  return {
    ...here,
    ...people,
    oakfield,
    therapies,
    kofi,
    children,
    layFamily: (who, person) => layMember(here, who.area, who.child, person, 'parent', 'mother'),
    asClock: (at, work, area = wrenshire) =>
      asSystem(here.platform, { area, areas, commandId: commandId(randomUUID()), at: new Date(at) }, work),
    onDay: (day, actor, work) =>
      asSystem(
        here.platform,
        { area: wrenshire, commandId: commandId(randomUUID()), at: new Date(`${plainDate(day)}T14:00:00Z`), actor },
        work,
      ),
  }
}

type Staff = Pick<Oakfield, 'oakfield' | 'therapies' | 'priya' | 'denise' | 'jo' | 'marcus'>

async function layPlace(here: TestPlatform, area: AreaId, staff: Staff): Promise<void> {
  const body = `insert into identity.body (area, body, kind, name, short_name) values ($1, $2, $3, $4, $4)`
  await here.lay(body, [area, staff.oakfield, 'setting', 'Oakfield'])
  await here.lay(body, [area, staff.therapies, 'health-service', 'Wrenshire Community Therapies'])
  const works = [
    [staff.priya, 'Priya Patel', staff.oakfield, 'inclusion-lead'],
    [staff.denise, 'Denise Oyelaran-Hughes', staff.oakfield, 'teaching-assistant'],
    [staff.jo, 'Jo Whitcombe', staff.therapies, 'therapist'],
    [staff.marcus, 'Marcus Lindqvist', staff.therapies, 'service-lead'],
  ] as const
  for (const [{ person }, name, at, job] of works) {
    await here.lay(
      `insert into identity.person (area, person, full_name, called, job_words) values ($1, $2, $3, $3, $4)`,
      [area, person, name, job],
    )
    await here.lay(
      `insert into identity.post (area, person, body, job, from_on) values ($1, $2, $3, $4, '2020-09-01')`,
      [area, person, at, job],
    )
  }
}

async function layChild(here: TestPlatform, area: AreaId, child: ChildId, at: BodyId): Promise<void> {
  await here.lay(`insert into identity.child (area, child, born_on) values ($1, $2, '2018-05-14')`, [area, child])
  await here.lay(
    `insert into identity.child_name (area, child, given, family, known_as) values ($1, $2, 'Given', $3, $3)`,
    [area, child, `Name ${child.slice(0, 4)}`],
  )
  await here.lay(
    `insert into identity.child_place (area, child, kind, body, from_on) values ($1, $2, 'taught-in', $3, '2024-09-01')`,
    [area, child, at],
  )
}

/** Lets somebody into a child's circle, named like everyone's mother here. */
export async function layMember(
  here: TestPlatform,
  area: AreaId,
  child: ChildId,
  person: PersonId,
  standing: string,
  relationship: string,
): Promise<void> {
  await here.lay(
    `insert into identity.person (area, person, full_name, called) values ($1, $2, 'Amara Mensah', 'Amara') on conflict do nothing`,
    [area, person],
  )
  await here.lay(
    `insert into identity.circle (area, member, child, person, standing, relationship, from_at)
     values ($1, gen_random_uuid(), $2, $3, $4, $5, '2026-01-01')`,
    [area, child, person, standing, relationship],
  )
}

/** Talk Time runs from half-term to Christmas. */
export const talkTimeFrom = plainDate('2026-11-02')
export const talkTimeTo = plainDate('2026-12-17')

/** Talk Time, as it is proposed. */
export const talkTime = (here: Oakfield, but: Partial<Proposal> = {}): Proposal => ({
  name: 'Talk Time',
  what: 'Talking and listening games',
  owner: { body: here.therapies, person: here.jo.person },
  agreedFor: here.oakfield,
  rhythm: { evidence: 'session', weekdays: [1, 4], time: '10:30', place: 'Garden Room', heldAt: here.oakfield },
  from: talkTimeFrom,
  to: talkTimeTo,
  outcome: 'Tells the class about something he likes',
  expectation: 'talk-in-small-groups',
  agreedWith: [here.amara.person],
  ...but,
})

/** Agrees Talk Time for a child, and answers what it is known by. */
export async function agreeFor(here: Oakfield, who: Oakfield['kofi'], but: Partial<Proposal> = {}, day = '2026-10-30') {
  const commitment = randomUUID()
  const answer = await here.onDay(day, { ...here.priya, areas: [who.area] }, act =>
    agreeCommitment(act, { ...who, commitment }, talkTime(here, but)),
  )
  if (isRefusal(answer)) throw new Error(answer.because)
  return { ...who, commitment, ownerBody: but.owner?.body ?? here.therapies }
}
