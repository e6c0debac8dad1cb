import { sql } from 'kysely'
import { type ChildId, childId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type ChildCard, listChildren } from '../../../platform/identity/children.ts'

/** Whether the one who asks has read the one page of each child of a class who has one. */
export type ClassReading = {
  readonly all: number
  readonly read: number
  readonly still: readonly { readonly child: ChildCard; readonly hasMedicine: boolean }[]
}

/**
 * The class of a child: how many have a page, how many of those have been read as they stand now. A page that changed
 * since it was read is to be read again (RCD-7).
 */
export async function readingOfClass(seen: Seen, child: ChildCard): Promise<ClassReading> {
  const mine = (await listChildren(seen)).filter(
    each => each.className === child.className && each.setting === child.setting,
  )
  const ids = mine.map(each => each.child)
  const { rows } = await sql<{ child: string; has_medicine: boolean; is_read: boolean }>`
    select e.child, bool_or(e.part = 'keep-me-safe') as has_medicine,
           bool_and(exists (select from record_profile_read r where r.area = e.area and r.child = e.child
                            and r.reader = ${seen.actor.person} and e.entry = any(r.entries_read)
                            and r.read_on >= e.written_on)) as is_read
    from record_entry e
    where e.area = ${child.area} and e.child = any(${ids}::uuid[]) and e.is_latest
      and e.part in ('keep-me-safe', 'helps', 'good-at', 'communicate')
    group by e.child`.execute(seen.tx)
  const pages = new Map<ChildId, (typeof rows)[number]>(rows.map(row => [childId(row.child), row]))
  const withPage = mine.filter(each => pages.has(each.child))
  return {
    all: withPage.length,
    read: withPage.filter(each => pages.get(each.child)?.is_read).length,
    still: withPage
      .filter(each => !pages.get(each.child)?.is_read)
      .map(each => ({ child: each, hasMedicine: pages.get(each.child)?.has_medicine ?? false })),
  }
}
