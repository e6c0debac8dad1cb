import { sql } from 'kysely'
import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import { isFamily } from '../../../platform/access/actor.ts'
import type { Act, Seen } from '../../../platform/db/act.ts'
import { type BodyCard, listBodies } from '../../../platform/identity/bodies.ts'
import { listPosts } from '../../../platform/identity/people.ts'
import type { Asker } from '../domain/may.ts'

/** The jobs that decide on a concern for their body, whoever answers first standing first. */
const decidingJobs = [
  'service-lead',
  'inclusion-lead',
  'head',
  'partnership-officer',
  'early-years-adviser',
  'area-officer',
] as const

/** Who asks, as the rules of redress know them: where they work, for which bodies they decide, for whom they act. */
export async function loadAsker(seen: Seen, area: AreaId, child?: ChildId): Promise<Asker> {
  const { person } = seen.actor
  // Someone may work here and be a parent there: what they act as decides which of the two asks.
  if (isFamily(seen.actor))
    return { person, bodies: [], decidesFor: [], actsFor: child ? await listActedFor(seen, area, child) : [] }
  const posts = await seen.tx
    .selectFrom('post')
    .select(['body', 'job'])
    .where('area', '=', area)
    .where('person', '=', person)
    .where('from_on', '<=', seen.today)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', seen.today)]))
    .execute()
  return {
    person,
    bodies: [...new Set(posts.map(post => post.body))],
    decidesFor: [...new Set(posts.filter(post => decides(post.job)).map(post => post.body))],
    actsFor: [],
  }
}

const decides = (job: string): boolean => decidingJobs.some(each => each === job)

async function listActedFor(seen: Seen, area: AreaId, child: ChildId): Promise<readonly PersonId[]> {
  const rows = await seen.tx
    .selectFrom('child_access')
    .select('acts_for')
    .where('area', '=', area)
    .where('child', '=', child)
    .where('person', '=', seen.actor.person)
    .where('acts_for', 'is not', null)
    .where('from_at', '<=', seen.at)
    .where('until_at', '>', seen.at)
    .execute()
  return rows.flatMap(row => (row.acts_for ? [row.acts_for] : []))
}

/** The bodies of an area that stand behind the first one: the council, the partnership, a national body, free help. */
export type BodiesHere = {
  readonly all: ReadonlyMap<BodyId, BodyCard>
  readonly council?: BodyCard
  readonly partnership?: BodyCard
  readonly national?: BodyCard
  /** Free, independent help that is not from any of us. */
  readonly help?: BodyCard
}

/** Reads them. Where an area has no partnership its council stands in. */
export async function loadBodies(seen: Seen, area: AreaId): Promise<BodiesHere> {
  const all = await listBodies(seen, area)
  const first = (test: (body: BodyCard) => boolean): BodyCard | undefined => [...all.values()].find(test)
  const council = first(body => body.kind === 'council')
  const partnership = first(body => body.kind === 'partnership') ?? council
  const national = first(body => body.kind === 'national')
  const help = first(body => /sendias/i.test(body.name))
  return {
    all,
    ...(council && { council }),
    ...(partnership && { partnership }),
    ...(national && { national }),
    ...(help && { help }),
  }
}

/** The people who decide for a body, in the order in which they would answer. */
export const listDeciders = async (seen: Seen, area: AreaId, body: BodyId): Promise<readonly PersonId[]> => [
  ...new Set((await listPosts(seen, area, body, decidingJobs)).map(post => post.person)),
]

/** True for a childminder and anyone else who is alone at a body: they cannot look again at their own work (P21). */
export async function worksAlone(seen: Seen, area: AreaId, body: BodyId): Promise<boolean> {
  const { rows } = await sql<{ people: number }>`
    select count(distinct person)::integer as people from post
    where area = ${area} and body = ${body} and (until_on is null or until_on >= ${seen.today})`.execute(seen.tx)
  return (rows[0]?.people ?? 0) === 1
}

/** Lets those whose turn it is see the child, as long as the concern is open. */
export const openCase = async (act: Act, concern: string): Promise<void> => {
  await sql`select open_case(${act.area}, ${concern}, ${[...decidingJobs]})`.execute(act.tx)
}

/** Ends that sight when the concern is over. */
export const closeCase = async (act: Act, concern: string): Promise<void> => {
  await sql`select close_case(${act.area}, ${concern})`.execute(act.tx)
}
