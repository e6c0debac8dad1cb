import { sql } from 'kysely'
import { childId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listChildren } from '../../../platform/identity/children.ts'
import { noteLook } from '../../../platform/identity/circle.ts'
import { profileParts } from '../domain/parts.ts'
import { findRecordView, type RecordView } from './record-view.ts'

/** As many as a class has. */
const mostPages = 40

/**
 * The records of the children of a class who have a one-page profile, by name. Each is a look at that child's
 * page, which their family sees (RCD-6). Only children whom the one who asks works with.
 */
export async function findClassPages(seen: Seen, className: string): Promise<readonly RecordView[]> {
  const inClass = (await listChildren(seen)).filter(each => each.className === className)
  const { rows } = await sql<{ child: string }>`
    select distinct e.child from record_entry e
    where e.area = any (${seen.actor.areas}) and e.child = any (${inClass.map(each => each.child)}::uuid[]) and e.is_latest
      and e.part = any (${['keep-me-safe', ...profileParts]})`.execute(seen.tx)
  const withPage = new Set(rows.map(row => childId(row.child)))
  const views: RecordView[] = []
  for (const card of inClass.filter(each => withPage.has(each.child)).slice(0, mostPages)) {
    const view = (await noteLook(seen, card.area, card.child, 'profile'))
      ? await findRecordView(seen, card.child)
      : undefined
    if (view) views.push(view)
  }
  return views.toSorted((a, b) => a.child.fullName.localeCompare(b.child.fullName))
}
