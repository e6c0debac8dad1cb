import { randomUUID } from 'node:crypto'
import type { ChildId } from '../../kernel/ids.ts'
import type { Seen } from '../../platform/db/act.ts'
import type { Language } from '../../platform/i18n/language.ts'
import { profileParts } from '../../slices/record/index.ts'
import type { LinkRow } from '../../slices/sharing/index.ts'
import { loadCopy } from '../copy/load-copy.ts'
import type { RecordCopy } from '../copy/record-copy.ts'

/**
 * What a link shows, as whoever gave it may read it now; nothing when they see the child no more, or the child has died.
 * The one page says nothing of who is around the child, or of what was agreed.
 */
export async function loadShown(
  seen: Seen,
  child: ChildId,
  { what, withPrivate }: Pick<LinkRow, 'what' | 'withPrivate'>,
  language: Language,
): Promise<RecordCopy | undefined> {
  const parts = what === 'page' ? { parts: [...profileParts, 'what-matters'] } : {}
  const copy = await loadCopy(seen, child, { ...parts, withPrivate, toStranger: true, copy: randomUUID(), language })
  return copy && { ...copy, people: what === 'page' ? [] : eachOnce(copy.people) }
}

/** Somebody may stand around a child twice, as a service and for a concern. */
const eachOnce = (people: RecordCopy['people']): RecordCopy['people'] =>
  people.filter(({ name, is }, at) => people.findIndex(each => each.name === name && each.is === is) === at)
