import type { PersonId } from '../../../kernel/ids.ts'
import type { Standing } from '../../../kernel/standing.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { listCircle, type Member, standingsWith } from '../../../platform/identity/circle.ts'
import { findRecord } from '../../record/index.ts'
import type { NeedActor } from '../domain/may.ts'
import type { NeedContext } from '../domain/need.ts'
import type { Party, PartyRole } from '../domain/party.ts'
import { type JobAround, listJobsAround } from './jobs-around.ts'

/** What the decider needs of other places, and the people around the child, for the pages that name them. */
export type NeedFactsOf = Pick<
  NeedContext,
  'bornOn' | 'me' | 'contact' | 'parties' | 'healthBody' | 'healthHelps' | 'hasRecord'
> & {
  readonly circle: readonly Member[]
  readonly jobs: readonly JobAround[]
  /** Who is asked to speak for health where nobody around the child does: the lead of its service, by name if there is one. */
  readonly healthLead: Party
}

/** Who decides, who is asked, who speaks for health: read from the circle and the posts of today. */
export async function loadNeedFacts(seen: Seen, child: ChildCard): Promise<NeedFactsOf> {
  const circle = await listCircle(seen, child.area, child.child)
  const standings = await standingsWith(seen, child.area, child.child)
  const jobs = await listJobsAround(seen, child, [seen.actor.person, ...circle.map(member => member.person)])
  const lead = leadOf(jobs)
  const healthBody = jobs.find(job => job.isHealthOf)?.body
  return {
    bornOn: child.bornOn,
    me: actorOf(seen, standings, circle, jobs),
    contact: lead ?? { as: 'setting', person: seen.actor.person },
    parties: partiesOf(circle, jobs, lead),
    hasRecord: (await findRecord(seen, child.area, child.child)) !== undefined,
    healthHelps: circle.some(member => member.standing === 'service' && isHealth(member.person, jobs)),
    circle,
    jobs,
    healthLead: healthLeadOf(jobs),
    ...(healthBody && { healthBody }),
  }
}

/** The jobs that decide for a setting (IDN-10); a small setting has one person in all of them (P21). */
const decides = ['inclusion-lead', 'head']

/** The setting's named contact; where a setting has nobody known to us yet, the area's officer (P26). */
const leadOf = (jobs: readonly JobAround[]): NeedContext['contact'] | undefined => {
  const lead =
    ['inclusion-lead', 'head', 'key-person', 'class-teacher', 'office']
      .map(job => jobs.find(each => each.isSetting && each.job === job))
      .find(found => found !== undefined) ?? jobs.find(each => each.job === 'area-officer')
  return lead && { as: 'setting', person: lead.person, body: lead.body }
}

function actorOf(
  seen: Seen,
  standings: readonly Standing[],
  circle: readonly Member[],
  jobs: readonly JobAround[],
): NeedActor {
  const { person } = seen.actor
  const actsFor = circle.find(member => member.person === person && member.standing === 'adviser')?.actsFor
  return {
    person,
    as: roleOf(standings, jobs.find(job => job.person === person)?.job),
    decidesFor: jobs.filter(job => job.person === person && decides.includes(job.job)).map(job => job.body),
    ...(actsFor && { actsFor }),
  }
}

function roleOf(standings: readonly Standing[], job: string | undefined): PartyRole {
  if (standings.includes('child')) return 'young-person'
  if (standings.includes('parent')) return 'parent'
  if (standings.includes('carer')) return 'carer'
  if (standings.includes('lead')) return 'setting'
  if (standings.includes('in-charge')) return 'teacher'
  return standings.includes('service') ? serviceRole(job) : 'other'
}

function serviceRole(job: string | undefined): PartyRole {
  if (job === 'therapist' || job === 'psychologist') return job
  return job === 'health-visitor' || job === 'service-lead' ? 'health-lead' : 'other'
}

/** Everyone whose view must be heard: the child, each parent, teacher, setting, services, and a health lead (IDN-6). */
function partiesOf(circle: readonly Member[], jobs: readonly JobAround[], lead: Party | undefined): readonly Party[] {
  const family = circle.flatMap((member): Party[] =>
    member.standing === 'parent' || member.standing === 'carer' ? [{ as: member.standing, person: member.person }] : [],
  )
  const teacher = jobs.find(job => job.isClassTeacher)
  const services = circle
    .filter(member => member.standing === 'service')
    .map((member): Party => {
      const job = jobs.find(each => each.person === member.person)
      return { as: serviceRole(job?.job), person: member.person, ...(job && { body: job.body }) }
    })
  const parties: readonly Party[] = [
    { as: 'young-person' },
    ...family,
    ...(teacher ? [{ as: 'teacher', person: teacher.person, body: teacher.body } as const] : []),
    ...services,
    ...(lead ? [lead] : []),
  ]
  return withHealthLead(parties, jobs)
}

/** A health lead speaks for health: whoever of the service is in the circle; else the therapist there. */
function withHealthLead(parties: readonly Party[], jobs: readonly JobAround[]): readonly Party[] {
  if (parties.some(party => party.as === 'health-lead')) return parties
  const therapist = parties.find(party => party.as === 'therapist' && party.person && isHealth(party.person, jobs))
  return therapist
    ? parties.map(party => (party === therapist ? { ...party, as: 'health-lead' as const } : party))
    : parties
}

function healthLeadOf(jobs: readonly JobAround[]): Party {
  const service = jobs.filter(job => job.isHealthOf)
  const lead = service.find(job => job.job === 'service-lead') ?? service[0]
  return { as: 'health-lead', ...(lead && { person: lead.person, body: lead.body }) }
}

const isHealth = (person: PersonId, jobs: readonly JobAround[]): boolean =>
  jobs.some(job => job.person === person && job.bodyKind === 'health-service')
