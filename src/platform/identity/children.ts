import { type InferResult, sql } from 'kysely'
import { type AreaId, type BodyId, type ChildId, childId } from '../../kernel/ids.ts'
import { ageOn, type PlainDate } from '../../kernel/plain-date.ts'
import type { Seen } from '../db/act.ts'
import { together } from '../db/together.ts'

/** A child as a page shows them. */
export type ChildCard = {
  readonly area: AreaId
  readonly child: ChildId
  readonly given: string
  readonly family: string
  readonly knownAs: string
  readonly fullName: string
  readonly sayIt?: string
  readonly bornOn: PlainDate
  readonly age: number
  readonly setting?: BodyId
  /** `4 Maple`. */
  readonly className?: string
  readonly yearGroup?: string
  readonly portrait?: string
  /** When a child has died, the day. Nothing is asked or sent any more (IDT-5). */
  readonly diedOn?: PlainDate
  /** The record that is kept, when this one was confirmed to be the same child's (IDT-4). */
  readonly sameAs?: ChildId
}

/** The child, or nothing when there is no such child or the one who asks has no relationship with them: a 404. */
export async function findChild(seen: Seen, child: ChildId): Promise<ChildCard | undefined> {
  const [found] = await listChildren(seen, [child])
  return found
}

/** These children, as far as the one who asks may see them, by family name; without a list, all of theirs. */
export async function listChildren(seen: Seen, only?: readonly ChildId[]): Promise<readonly ChildCard[]> {
  if (only?.length === 0) return []
  if (!only) return listAllChildren(seen)
  const rows = await childrenOf(seen).where('child.child', 'in', only).execute()
  return rows.map(row => toChildCard(row, seen.today))
}

/** As many as one asks for at once: more than any school has. */
const most = 5_000

/**
 * All of one's children. The three tables are each read whole and put together here: joined in the database, each row
 * would be looked for among all the children of a lead again, which takes seconds in a school of 2,000.
 */
async function listAllChildren(seen: Seen): Promise<readonly ChildCard[]> {
  const { areas } = seen.actor
  const { names, children, places } = await together(seen, {
    names: seen.tx
      .selectFrom('child_name')
      .select(['area', 'child', 'given', 'family', 'known_as', 'say_it'])
      .where('area', 'in', areas)
      .where('until_at', '=', sql<Date>`'infinity'`)
      .orderBy('family')
      .orderBy('given')
      .orderBy('child')
      .limit(most),
    children: seen.tx
      .selectFrom('child')
      .select(['area', 'child', 'born_on', 'portrait', 'died_on', 'same_as'])
      .where('area', 'in', areas)
      .limit(most),
    places: seen.tx
      .selectFrom('child_place')
      .select(['area', 'child', 'kind', 'body', 'words', 'year_group'])
      .where('area', 'in', areas)
      .where('kind', 'in', ['taught-in', 'class'])
      .where('from_on', '<=', seen.today)
      .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', seen.today)]))
      .orderBy('from_on', 'desc')
      .limit(2 * most),
  })
  const key = ({ area, child }: { area: AreaId; child: ChildId }) => `${area} ${child}`
  const of = new Map(children.map(row => [key(row), row]))
  const placed = Map.groupBy(places, row => `${key(row)} ${row.kind}`)
  return names.flatMap(name => {
    const child = of.get(key(name))
    const [taught] = placed.get(`${key(name)} taught-in`) ?? []
    const [inClass] = placed.get(`${key(name)} class`) ?? []
    if (!child) return []
    const place = {
      setting: taught?.body ?? null,
      class_name: inClass?.words ?? null,
      year_group: inClass?.year_group ?? null,
    }
    return [toChildCard({ ...child, ...name, ...place }, seen.today)]
  })
}

/** The same as a query, for a page that asks several things together; its rows become cards by `toChildCard`. */
export const childrenOf = (seen: Seen) =>
  seen.tx
    .selectFrom('child')
    .innerJoin('child_name', join =>
      join
        .onRef('child_name.area', '=', 'child.area')
        .onRef('child_name.child', '=', 'child.child')
        .on('child_name.until_at', '=', sql<Date>`'infinity'`),
    )
    .leftJoin('child_place as taught', join =>
      join
        .onRef('taught.area', '=', 'child.area')
        .onRef('taught.child', '=', 'child.child')
        .on('taught.kind', '=', 'taught-in')
        .on('taught.from_on', '<=', seen.today)
        .on(eb => eb.or([eb('taught.until_on', 'is', null), eb('taught.until_on', '>=', seen.today)])),
    )
    .leftJoin('child_place as class', join =>
      join
        .onRef('class.area', '=', 'child.area')
        .onRef('class.child', '=', 'child.child')
        .on('class.kind', '=', 'class')
        .on('class.from_on', '<=', seen.today)
        .on(eb => eb.or([eb('class.until_on', 'is', null), eb('class.until_on', '>=', seen.today)])),
    )
    .distinctOn(['child_name.family', 'child_name.given', 'child.child'])
    .select([
      'child.area',
      'child.child',
      'child.born_on',
      'child.portrait',
      'child.died_on',
      'child.same_as',
      'child_name.given',
      'child_name.family',
    ])
    .select([
      'child_name.known_as',
      'child_name.say_it',
      'taught.body as setting',
      'class.words as class_name',
      'class.year_group',
    ])
    .where('child.area', 'in', seen.actor.areas)
    .orderBy('child_name.family')
    .orderBy('child_name.given')
    .orderBy('child.child')

/** A row of `childrenOf` as the rest of the code knows it. */
export function toChildCard(row: InferResult<ReturnType<typeof childrenOf>>[number], today: PlainDate): ChildCard {
  return {
    area: row.area,
    child: row.child,
    given: row.given,
    family: row.family,
    knownAs: row.known_as,
    fullName: `${row.given} ${row.family}`,
    bornOn: row.born_on,
    age: ageOn(row.born_on, today),
    ...(row.say_it && { sayIt: row.say_it }),
    ...(row.setting && { setting: row.setting }),
    ...(row.class_name && { className: row.class_name }),
    ...(row.year_group && { yearGroup: row.year_group }),
    ...(row.portrait && { portrait: row.portrait }),
    ...(row.died_on && { diedOn: row.died_on }),
    ...(row.same_as && { sameAs: childId(row.same_as) }),
  }
}
