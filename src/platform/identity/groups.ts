import { sql } from 'kysely'
import type { AreaId, BodyId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Act, Seen } from '../db/act.ts'
import type { ListedGroup } from '../import/group-list.ts'

type Where = { readonly area: AreaId; readonly body: BodyId }

/** A timetable group of a setting: how many are in it, and for how long. Its office sees none of their names. */
export type Group = {
  readonly name: string
  readonly children: number
  readonly from: PlainDate
  readonly last?: PlainDate
}

/** The groups of a setting now and later, for whoever keeps its timetable; none for anybody else. */
export async function listGroups(seen: Seen, { area, body }: Where): Promise<readonly Group[]> {
  const { rows } = await sql<{ name: string; children: number; from_on: PlainDate; until_on: PlainDate | null }>`
    select name, children, from_on, until_on from list_groups(${area}, ${body})`.execute(seen.tx)
  return rows.map(({ name, children, from_on: from, until_on }) => ({
    ...{ name, children, from },
    ...(until_on && { last: until_on }),
  }))
}

/** What became of a line: in the group now, in it before, or not one child of this setting. `left`: somebody is in it no more. */
export type GroupOutcome = {
  readonly line: number | null
  readonly outcome: 'added' | 'unchanged' | 'nobody' | 'several' | 'left'
}

/** Brings one group from its first day to its last. The database refuses (TI403) whoever does not keep the timetable. */
export async function bringGroup(
  act: Act,
  { area, body }: Where,
  { name, from, children }: ListedGroup,
  until: { readonly seenFrom: PlainDate; readonly last: PlainDate },
): Promise<readonly GroupOutcome[]> {
  const group = JSON.stringify({ group: name, from, ...until, children })
  const { rows } = await sql<GroupOutcome>`
    select line, outcome from bring_group(${area}, ${body}, ${group}::jsonb)`.execute(act.tx)
  return rows
}
