import { type InferResult, sql } from 'kysely'
import type { AreaId, BodyId, ChildId, PersonId } from '../../kernel/ids.ts'
import { childId, streamOf } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Standing, seesPart } from '../../kernel/standing.ts'
import type { Act, Seen } from '../db/act.ts'
import { append } from '../events/append.ts'
import { isRole, type Responsibility, type Role, responsibilities } from './roles.ts'

export type Member = {
  readonly member: string
  readonly person: PersonId
  readonly standing: Standing
  /** `mother`, `speech and language therapist`. */
  readonly relationship: string
  readonly actsFor?: PersonId
  /** Since when. */
  readonly from: Date
  /** Until when, where an end is known. */
  readonly until?: Date
  /** What they are, said more exactly, where it was asked (P16). */
  readonly role?: Role
  readonly responsibility?: Responsibility
  /** Which everyday decisions a carer was given, in words. */
  readonly delegated?: string
}

/** The people around a child now, the child and family first. */
export async function listCircle(seen: Seen, area: AreaId, child: ChildId): Promise<readonly Member[]> {
  const rows = await circleOf(seen, child).where('area', '=', area).execute()
  return rows.map(toMember)
}

/** The same as a query, for a page that asks several things together; its rows become members by `toMember`. */
export const circleOf = (seen: Seen, child: ChildId) =>
  seen.tx
    .selectFrom('circle')
    .select(['area', 'member', 'person', 'standing', 'relationship', 'acts_for', 'from_at', 'role', 'responsibility'])
    // No end is nothing rather than infinity, which is no date once it has come together with other lists.
    .select(['delegated', sql<Date | null>`nullif(until_at, 'infinity')`.as('until')])
    .where('area', 'in', seen.actor.areas)
    .where('child', '=', child)
    .where('from_at', '<=', seen.at)
    .where('until_at', '>', seen.at)
    .orderBy(sql`array_position(array['child','parent','carer','adviser','lead','in-charge','service'], standing)`)
    .orderBy('from_at')

/** A row of `circleOf` as the rest of the code knows it. */
export const toMember = (row: InferResult<ReturnType<typeof circleOf>>[number]): Member => ({
  member: row.member,
  person: row.person,
  standing: row.standing as Standing,
  relationship: row.relationship,
  // Text where it came together with other lists.
  from: new Date(row.from_at),
  ...(row.acts_for && { actsFor: row.acts_for }),
  ...(row.until && { until: new Date(row.until) }),
  ...(row.role && isRole(row.role) && { role: row.role }),
  ...(row.responsibility && {
    responsibility: responsibilities.find(each => each === row.responsibility) ?? 'not-known',
  }),
  ...(row.delegated && { delegated: row.delegated }),
})

/** What the one who asks is to a child now: none means no relationship. */
export async function standingsWith(seen: Seen, area: AreaId, child: ChildId): Promise<readonly Standing[]> {
  const { rows } = await sql<{ standings: Standing[] }>`select standing_with(${area}, ${child}) as standings`.execute(
    seen.tx,
  )
  return rows[0]?.standings ?? []
}

/** Of these children, those of whom the one who asks sees only a part. */
export async function listSeenInPart(seen: Seen, children: readonly ChildId[]): Promise<ReadonlySet<ChildId>> {
  if (children.length === 0) return new Set()
  const rows = await seen.tx
    .selectFrom('child')
    .select(['child', sql<Standing[]>`standing_with(area, child)`.as('standings')])
    .where('area', 'in', seen.actor.areas)
    .where('child', 'in', children)
    .execute()
  return new Set(rows.flatMap(row => (row.standings.every(seesPart) ? [childId(row.child)] : [])))
}

export type NewChild = {
  readonly area: AreaId
  readonly child?: ChildId
  readonly bornOn: PlainDate
  readonly given: string
  readonly family: string
  readonly knownAs?: string
  readonly sayIt?: string
  readonly firstLanguage?: string
  readonly places?: readonly {
    readonly kind: 'taught-in' | 'class' | 'health-body' | 'responsible-authority'
    readonly body?: BodyId
    readonly words?: string
    readonly yearGroup?: string
  }[]
  /** What the one who asks is to the child: a parent telling us of their own child stands in the circle at once. */
  readonly standing?: 'parent' | 'carer'
  readonly relationship?: string
}

/** A child not known to us before. Answers the new child's id. */
export async function introduceChild(act: Act, child: NewChild): Promise<ChildId> {
  const { rows } = await sql<{
    child: string
  }>`select introduce_child(${JSON.stringify(child)}::jsonb) as child`.execute(act.tx)
  return childId(rows[0]?.child ?? '')
}

/**
 * Adds someone to a child's circle from now, and says in the child's story that the circle changed. The database refuses
 * (TI403) when the one who asks may not; nothing changes when they stand there already.
 */
export async function admitToCircle(
  act: Act,
  to: { readonly area: AreaId; readonly child: ChildId },
  who: {
    readonly person: PersonId
    readonly standing: Standing
    readonly relationship: string
    readonly actsFor?: PersonId
  },
): Promise<void> {
  const { rows } = await sql<{ member: string | null }>`
    select admit_to_circle(${to.area}, ${to.child}, ${who.person}, ${who.standing}, ${who.relationship}, ${who.actsFor ?? null}) as member`.execute(
    act.tx,
  )
  const member = rows[0]?.member
  if (member) await sayCircleChanged(act, to, member, 'joined')
}

/** What somebody is to a child, which decisions they were given, until when. Their standing stays what it is. */
export async function setPlaceTerms(
  act: Act,
  area: AreaId,
  member: string,
  terms: {
    readonly role: Role
    readonly relationship: string
    readonly responsibility?: Responsibility | undefined
    readonly delegated?: string | undefined
    /** The last day; nothing where no end is known. */
    readonly until?: PlainDate | undefined
  },
): Promise<void> {
  const { role, relationship, responsibility, delegated, until } = terms
  await sql`select set_place_terms(${area}, ${member}, ${role}, ${relationship}, ${responsibility ?? null}, ${delegated ?? null},
    coalesce(day_starts(${until ?? null}::date + 1), 'infinity'))`.execute(act.tx)
}

/**
 * Ends a place in a circle from this minute, and says in the child's story that the circle changed: of somebody at work
 * around the child. Of the family's: `endFamilyPlace`.
 */
export async function endMembership(
  act: Act,
  of: { readonly area: AreaId; readonly child: ChildId },
  member: string,
): Promise<void> {
  await sql`select end_membership(${of.area}, ${member})`.execute(act.tx)
  await sayCircleChanged(act, of, member, 'left')
}

/**
 * Somebody came or left: who it is stands in the identity tables under the opaque id of their place, which can be
 * corrected, sealed and erased there; never in the log (IDT-1).
 */
export async function sayCircleChanged(
  act: Act,
  { area, child }: { readonly area: AreaId; readonly child: ChildId },
  member: string,
  change: 'joined' | 'left',
): Promise<void> {
  const stream = streamOf('record', child)
  const { rows } = await sql<{ version: number | null; gone: boolean }>`
    select (select version from stream_versions(${area}, ${[stream]})) as version,
           exists (select from child c where c.area = ${area} and c.child = ${child} and c.died_on is not null) as gone`.execute(
    act.tx,
  )
  // Nothing is added to the story of a child who has died (IDT-5).
  if (rows[0]?.gone) return
  const { today, actor } = act
  await append(act, [
    {
      ...{ area, stream, child, expected: rows[0]?.version ?? 0, subject: 'record' },
      events: [{ type: 'CircleChanged', data: { member, change, by: actor.person, on: today } }],
      meta: { happenedOn: today, receivedOn: today, channel: actor.as === 'clock' ? 'clock' : 'typed' },
    },
  ])
}

/** Writes down someone's home language and whether they want an interpreter (P12). */
export async function setLanguage(
  act: Act,
  area: AreaId,
  person: PersonId,
  language: string,
  interpreter: 'yes' | 'no' | 'sometimes' | '',
): Promise<void> {
  await sql`select set_language(${area}, ${person}, ${language}, ${interpreter})`.execute(act.tx)
}

/** Writes down that someone looked at a part of a record, and answers whether they may (RCD-6). */
export async function noteLook(seen: Seen, area: AreaId, child: ChildId, part: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select note_look(${area}, ${child}, ${part}) as may`.execute(seen.tx)
  return rows[0]?.may ?? false
}

/** The children whom the one who asks leads on now. */
export async function listLed(seen: Seen, area: AreaId): Promise<ReadonlySet<ChildId>> {
  const rows = await seen.tx
    .selectFrom('child_access')
    .select('child')
    .where('area', '=', area)
    .where('person', '=', seen.actor.person)
    .where('standing', 'in', ['lead', 'officer'])
    .where('from_at', '<=', seen.at)
    .where('until_at', '>', seen.at)
    .execute()
  return new Set(rows.map(row => row.child))
}
