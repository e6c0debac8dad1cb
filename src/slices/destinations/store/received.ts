import { sql } from 'kysely'
import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import { ageOn, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type BodyCard, listBodies } from '../../../platform/identity/bodies.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import { findMove, type MovePlan, type MoveRow, toMove } from './queries.ts'

/** A child who comes to the setting of the one who asks: the plan, the one page, how to keep them safe; nothing else. */
export type Received = {
  readonly plan: MovePlan
  readonly me: PersonId
  readonly today: PlainDate
  readonly fullName: string
  readonly knownAs: string
  readonly sayIt?: string
  readonly age: number
  readonly entries: readonly { readonly entry: string; readonly part: string; readonly words: string }[]
  readonly agreedNames: ReadonlyMap<string, string>
  /** By when the setting says who meets the child; nothing once it has. */
  readonly sayBy?: PlainDate
  readonly people: ReadonlyMap<PersonId, PersonCard>
  readonly bodies: ReadonlyMap<BodyId, BodyCard>
  /** Who works at the setting the child comes to, and may meet them. */
  readonly mayMeet: readonly PersonId[]
}

type Opened = {
  readonly area: AreaId
  readonly child: ChildId
  readonly name: {
    readonly given: string
    readonly family: string
    readonly knownAs: string
    readonly sayIt: string | null
    readonly bornOn: PlainDate
  }
  readonly entries: Received['entries']
  readonly agreed: Readonly<Record<string, string>>
  readonly sayBy: PlainDate | null
}

/** Nothing where the child does not come to the one who asks; either way the look is written down. */
export async function findReceived(seen: Seen, move: string): Promise<Received | undefined> {
  const { rows } = await sql<{ found: Opened | null }>`select look_at_received(${move}::uuid) as found`.execute(seen.tx)
  const found = rows[0]?.found
  const plan = found && (await findMove(seen, found.area, found.child, move))
  if (!found || !plan?.agreed) return undefined
  const here = await seen.tx
    .selectFrom('post')
    .select('person')
    .where('area', '=', found.area)
    .where('body', '=', plan.agreed.to)
    .where('from_on', '<=', seen.today)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', plan.on)]))
    .execute()
  const mayMeet = [...new Set(here.map(row => row.person))]
  const { given, family, knownAs, sayIt, bornOn } = found.name
  return {
    plan,
    me: seen.actor.person,
    today: seen.today,
    fullName: `${given} ${family}`,
    knownAs,
    ...(sayIt && { sayIt }),
    age: ageOn(bornOn, seen.today),
    entries: found.entries,
    agreedNames: new Map(Object.entries(found.agreed)),
    ...(found.sayBy && { sayBy: found.sayBy }),
    people: await listPeople(seen, found.area, [...mayMeet, ...plan.helps.map(help => help.person)]),
    bodies: await listBodies(seen, found.area, [plan.setting, plan.agreed.to]),
    mayMeet,
  }
}

/** The moves by which children come to the one who asks, the next one first. A few: each was agreed with a family. */
export async function listComing(seen: Seen): Promise<readonly MoveRow[]> {
  const rows = await seen.tx
    .selectFrom('move')
    .innerJoin('move_reader', join =>
      join.onRef('move_reader.area', '=', 'move.area').onRef('move_reader.move', '=', 'move.move'),
    )
    .selectAll('move')
    .where('move_reader.person', '=', seen.actor.person)
    .where('move_reader.from_at', '<=', seen.at)
    .where('move_reader.until_at', '>', seen.at)
    .orderBy('moves_on')
    .execute()
  return rows.map(toMove)
}
