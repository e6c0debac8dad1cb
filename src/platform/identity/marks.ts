import { type AreaId, type ChildId, childId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Seen } from '../db/act.ts'

/** Another record that a person confirmed to be the same child's. */
export type SameChild = { readonly link: string; readonly other: ChildId; readonly isKept: boolean }

/** The records that are this child's too, as far as the one who asks may see them (IDT-4). */
export async function listSameChild(seen: Seen, area: AreaId, child: ChildId): Promise<readonly SameChild[]> {
  return toSameChild(await sameChildOf(seen, area, child).execute(), child)
}

/** The same as a query, for a page that asks several things together. */
export const sameChildOf = (seen: Seen, area: AreaId, child: ChildId) =>
  seen.tx
    .selectFrom('same_child')
    .select(['link', 'child', 'same_as'])
    .where('area', '=', area)
    .where('undone_at', 'is', null)
    .where(eb => eb.or([eb('child', '=', child), eb('same_as', '=', child)]))
    .orderBy('confirmed_at')

type SameRow = { readonly link: string; readonly child: string; readonly same_as: string }
export const toSameChild = (rows: readonly SameRow[], child: ChildId): readonly SameChild[] =>
  rows.map(row => ({
    link: row.link,
    other: childId(row.child === child ? row.same_as : row.child),
    isKept: row.child === child,
  }))

/** Something recorded on the wrong child: `here` it was written by mistake, or it `belongs` here and came back. */
export type Mistake = { readonly breach: string; readonly on: PlainDate; readonly side: 'here' | 'belongs' }

/** What was recorded on the wrong child and moved, on either side: both families are told (IDT-3). */
export async function listMistakes(seen: Seen, area: AreaId, child: ChildId): Promise<readonly Mistake[]> {
  return toMistakes(await mistakesOf(seen, area, child).execute(), child)
}

/** The same as a query, for a page that asks several things together. */
export const mistakesOf = (seen: Seen, area: AreaId, child: ChildId) =>
  seen.tx
    .selectFrom('breach')
    .select(['breach', 'child', 'found_on'])
    .where('area', '=', area)
    .where(eb => eb.or([eb('child', '=', child), eb('right_child', '=', child)]))
    .orderBy('found_on', 'desc')

type MistakeRow = { readonly breach: string; readonly child: string; readonly found_on: PlainDate }
export const toMistakes = (rows: readonly MistakeRow[], child: ChildId): readonly Mistake[] =>
  rows.map(row => ({ breach: row.breach, on: row.found_on, side: row.child === child ? 'here' : 'belongs' }))
