import { sql } from 'kysely'
import { type AreaId, type BodyId, type ChildId, type PersonId, personId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { type Standing, standings } from '../../../kernel/standing.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { together } from '../../../platform/db/together.ts'
import { type ChildCard, childrenOf, toChildCard } from '../../../platform/identity/children.ts'
import { circleOf, type Member, toMember } from '../../../platform/identity/circle.ts'
import { type EndedPlace, endedPlacesOf, toEndedPlace } from '../../../platform/identity/ended-places.ts'
import type { Writer } from '../domain/may.ts'
import type { RecordContext } from '../domain/record-context.ts'

export type RecordFacts = Pick<RecordContext, 'me' | 'child' | 'bornOn' | 'setting' | 'contact'> & {
  readonly circle: readonly Member[]
  /** Places of the family that ended, of people who are not back (ACC-6). */
  readonly ended: readonly EndedPlace[]
  /** Who sees the child by their post where they are taught: who leads on inclusion or on safety, and the head. */
  readonly ledBy: readonly PersonId[]
  /** Who teaches the child's class now, and helps in it; not whoever stands in for a day. */
  readonly taughtBy: readonly PersonId[]
}

/**
 * What the decider of a record needs: who writes, as what; the child's setting and its named contact. With the child's
 * card, in one round trip; nothing where the one who asks has no relationship with them.
 */
export async function loadRecordFacts(
  seen: Seen,
  child: ChildId,
): Promise<{ readonly card: ChildCard; readonly facts: RecordFacts } | undefined> {
  const found = await together(seen, {
    cards: childrenOf(seen).where('child.child', '=', child),
    circle: circleOf(seen, child),
    ended: endedPlacesOf(seen, child),
    standings: standingsOf(seen, child),
    leads: leadsOf(seen, child),
    teachers: teachersOf(seen, child),
  })
  const [row] = found.cards
  if (!row) return undefined
  const card = toChildCard(row, seen.today)
  const isHere = ({ area }: { readonly area: AreaId }) => area === card.area
  const circle = found.circle.filter(isHere).map(toMember)
  const standings = found.standings.find(isHere)?.standings ?? []
  const leads = found.leads.filter(lead => isHere(lead) && lead.body === card.setting)
  const lead = leads.find(each => each.job === 'inclusion-lead') ?? leads.find(each => each.job === 'head')
  const facts = {
    me: writerOf(seen, standings, circle),
    // A child's own person id is the child's id.
    child: personId(card.child),
    bornOn: card.bornOn,
    circle,
    ended: found.ended
      .filter(isHere)
      .map(toEndedPlace)
      .filter(place => !circle.some(member => member.person === place.person)),
    ledBy: leads.map(each => each.person),
    taughtBy: found.teachers.filter(isHere).map(each => each.person),
    ...(card.setting && { setting: card.setting }),
    ...(lead && { contact: lead.person }),
  }
  return { card, facts }
}

export type CommandFacts = Omit<RecordFacts, 'circle' | 'ledBy' | 'taughtBy' | 'ended'> & { readonly area: AreaId }

/**
 * The same for a command, which needs no names and no circle: in one statement written by hand, since each table under
 * row-level security asks again whose child this is (0.9 ms for eight of them, 0.4 for these). Nothing where the one who
 * asks has no relationship with the child.
 */
export async function loadCommandFacts(seen: Seen, child: ChildId): Promise<CommandFacts | undefined> {
  const { rows } = await sql<FactsRow>`
    select c.area, c.born_on as "bornOn",
      (select coalesce(jsonb_agg(jsonb_build_object('standing', a.standing, 'actsFor', a.acts_for)), '[]')
       from child_access a
       where a.area = c.area and a.child = c.child and a.person = ${seen.actor.person}
         and a.from_at <= ${seen.at} and a.until_at > ${seen.at}) as standings,
      (select coalesce(jsonb_agg(jsonb_build_object('body', t.body, 'job', p.job, 'person', p.person) order by p.from_on), '[]')
       from child_place t
       left join post p on p.area = t.area and p.body = t.body and p.job in ('inclusion-lead', 'head')
         and p.from_on <= ${seen.today} and (p.until_on is null or p.until_on >= ${seen.today})
       where t.area = c.area and t.child = c.child and t.kind = 'taught-in'
         and t.from_on <= ${seen.today} and (t.until_on is null or t.until_on >= ${seen.today})) as leads
    from child c
    where c.area = any (${seen.actor.areas}) and c.child = ${child}`.execute(seen.tx)
  const [row] = rows
  if (!row) return undefined
  const setting = row.leads[0]?.body
  const leads = row.leads.filter(each => each.body === setting && each.person)
  const contact = (leads.find(each => each.job === 'inclusion-lead') ?? leads[0])?.person
  const standing = standings.find(each => row.standings.some(held => held.standing === each)) ?? 'other'
  const actsFor = row.standings.find(held => held.standing === 'adviser')?.actsFor
  return {
    area: row.area,
    me: { ...answering(seen), standing, ...(standing === 'adviser' && actsFor && { actsFor }) },
    child: personId(child),
    bornOn: row.bornOn,
    ...(setting && { setting }),
    ...(contact && { contact }),
  }
}

type FactsRow = {
  readonly area: AreaId
  readonly bornOn: PlainDate
  readonly standings: readonly { readonly standing: Standing; readonly actsFor: PersonId | null }[]
  /** Where the child is taught, once for each who leads there. */
  readonly leads: readonly { readonly body: BodyId; readonly job: string | null; readonly person: PersonId | null }[]
}

/** What the one who asks is to the child now. */
const standingsOf = (seen: Seen, child: ChildId) =>
  seen.tx
    .selectFrom('child')
    .select(['area', sql<readonly Standing[]>`standing_with(area, child)`.as('standings')])
    .where('area', 'in', seen.actor.areas)
    .where('child', '=', child)

/** Whoever has the child's class, its teacher before those who help in it. */
const teachersOf = (seen: Seen, child: ChildId) =>
  seen.tx
    .selectFrom('child_place as class')
    .innerJoin('teaches', join =>
      join
        .onRef('teaches.area', '=', 'class.area')
        .onRef('teaches.body', '=', 'class.body')
        .onRef('teaches.class_words', '=', 'class.words'),
    )
    .select(['teaches.area', 'teaches.person'])
    .where('class.area', 'in', seen.actor.areas)
    .where('class.child', '=', child)
    .where('class.kind', '=', 'class')
    .where('class.from_on', '<=', seen.today)
    .where(eb => eb.or([eb('class.until_on', 'is', null), eb('class.until_on', '>=', seen.today)]))
    .where('teaches.as_job', '<>', 'supply')
    .where('teaches.from_at', '<=', seen.at)
    .where('teaches.until_at', '>', seen.at)
    .orderBy(sql`array_position(array['class-teacher','key-person'], teaches.as_job)`)
    .orderBy('teaches.from_at')
    .limit(8)

/** Whoever sees the child by their post where they are taught today: the jobs of `refresh_child_access`. */
const leadsOf = (seen: Seen, child: ChildId) =>
  seen.tx
    .selectFrom('child_place as taught')
    .innerJoin('post', join => join.onRef('post.area', '=', 'taught.area').onRef('post.body', '=', 'taught.body'))
    .select(['post.area', 'post.body', 'post.job', 'post.person'])
    .where('taught.area', 'in', seen.actor.areas)
    .where('taught.child', '=', child)
    .where('taught.kind', '=', 'taught-in')
    .where('post.job', 'in', ['inclusion-lead', 'head', 'safeguarding-lead', 'area-officer'])
    .where('post.from_on', '<=', seen.today)
    .where(eb => eb.or([eb('post.until_on', 'is', null), eb('post.until_on', '>=', seen.today)]))
    .orderBy('post.from_on')

function writerOf(seen: Seen, has: readonly Standing[], circle: readonly Member[]): Writer {
  const { person } = seen.actor
  const standing = standings.find(each => has.includes(each)) ?? 'other'
  const actsFor = circle.find(member => member.person === person && member.standing === 'adviser')?.actsFor
  return { ...answering(seen), standing, ...(standing === 'adviser' && actsFor && { actsFor }) }
}

/** Who asks, and whether they answer for what a setting or an area keeps (RCD-23). */
function answering({ actor: { person, as } }: Seen): Pick<Writer, 'person' | 'answersFor'> {
  if (as === 'head') return { person, answersFor: 'setting' }
  return as === 'area-officer' ? { person, answersFor: 'area' } : { person }
}
