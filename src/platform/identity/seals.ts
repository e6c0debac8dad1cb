import { sql } from 'kysely'
import { type AreaId, areaId, type ChildId, childId, type PersonId, personId } from '../../kernel/ids.ts'
import type { Act, Seen } from '../db/act.ts'

/** Two named people asked, and perhaps looked, behind a seal. */
export type Opening = {
  readonly opening: string
  readonly askedBy: PersonId
  readonly why: string
  readonly askedAt: Date
  /** When the other agreed, and until when both may look. */
  readonly opened?: { readonly at: Date; readonly until: Date }
}

/** A seal on which the one who asks is named. The child is the old record: its name is behind the seal too. */
export type Seal = {
  readonly area: AreaId
  readonly child: ChildId
  readonly sealedAt: Date
  readonly reason: string
  readonly other: PersonId
  readonly openings: readonly Opening[]
}

/** Somebody was named on a seal in place of one who had left. */
export type Keeper = {
  readonly area: AreaId
  readonly child: ChildId
  readonly left: PersonId
  readonly person: PersonId
  readonly by: PersonId
  readonly at: Date
  readonly reason: string
}

/** A seal of which somebody named has left: all the area's officer learns of it. */
export type LeftSeal = {
  readonly area: AreaId
  readonly handle: string
  readonly sealedAt: Date
  readonly left: PersonId
  readonly stays: PersonId
}

type Row = {
  area: string
  child: string
  sealed_at: Date
  reason: string
  other: string
  opening: string | null
  asked_by: string | null
  why: string | null
  asked_at: Date | null
  opened_at: Date | null
  until_at: Date | null
}

/** The seals on which the one who asks is named, each with every time somebody asked to look behind it; none for anybody else. */
export async function listMySeals(seen: Seen): Promise<readonly Seal[]> {
  const { rows } = await sql<Row>`select * from list_my_seals()`.execute(seen.tx)
  return [...new Set(rows.map(row => row.child))].flatMap(child => {
    const its = rows.filter(row => row.child === child)
    const [first] = its
    if (!first) return []
    return {
      area: areaId(first.area),
      child: childId(child),
      sealedAt: first.sealed_at,
      reason: first.reason,
      other: personId(first.other),
      openings: its.flatMap(toOpening),
    }
  })
}

const toOpening = ({ opening, asked_by, why, asked_at, opened_at, until_at }: Row): readonly Opening[] =>
  opening && asked_by && asked_at
    ? [
        {
          opening,
          askedBy: personId(asked_by),
          why: why ?? '',
          askedAt: asked_at,
          ...(opened_at && until_at && { opened: { at: opened_at, until: until_at } }),
        },
      ]
    : []

/** The seals of which somebody named holds no post any more: for the area's officer, nothing for anybody else. */
export async function listLeftSeals(seen: Seen): Promise<readonly LeftSeal[]> {
  const { rows } = await sql<{ area: string; handle: string; sealed_at: Date; left_person: string; stays: string }>`
    select * from list_left_seals()`.execute(seen.tx)
  return rows.map(row => ({
    area: areaId(row.area),
    handle: row.handle,
    sealedAt: row.sealed_at,
    left: personId(row.left_person),
    stays: personId(row.stays),
  }))
}

/** Who was named in whose place on the seals that the one who asks is named on, the latest first. */
export async function listKeepers(seen: Seen): Promise<readonly Keeper[]> {
  type Named = Record<'area' | 'child' | 'left_person' | 'person' | 'named_by' | 'reason', string> & { named_at: Date }
  const { rows } = await sql<Named>`select * from list_seal_keepers()`.execute(seen.tx)
  return rows.map(row => ({
    area: areaId(row.area),
    child: childId(row.child),
    left: personId(row.left_person),
    person: personId(row.person),
    by: personId(row.named_by),
    at: row.named_at,
    reason: row.reason,
  }))
}

/** Names another on a seal for one who has left. The database refuses (TI403) all but the area's officer, and themself. */
export async function nameKeeper(act: Act, seal: LeftSeal, person: PersonId, reason: string): Promise<void> {
  await sql`select name_keeper(${seal.area}, ${seal.handle}, ${seal.left}, ${person}, ${reason})`.execute(act.tx)
}

/** Asks to look behind a seal. The database refuses (TI403) whoever is not named on it. */
export async function askToOpenSeal(act: Act, area: AreaId, child: ChildId, reason: string): Promise<void> {
  await sql`select ask_to_open_seal(${area}, ${child}, ${reason})`.execute(act.tx)
}

/** The other of the two agrees: both may look from now, for so many hours. The database refuses the one who asked. */
export async function openSeal(act: Act, area: AreaId, opening: string, hours: number): Promise<void> {
  await sql`select open_seal(${area}, ${opening}, ${hours})`.execute(act.tx)
}
