import type { ChildId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listNeeds, type NeedRow } from '../../identification/index.ts'
import { findRecordWords, type RecordWords } from './record-words.ts'

/** A child's record with every worry about them beside it, now or as it stood. */
export type RecordView = RecordWords & { readonly needs: readonly NeedRow[] }

/** The record of a child, or nothing where the one who asks has no relationship with them. */
export async function findRecordView(seen: Seen, id: ChildId, asOf?: PlainDate): Promise<RecordView | undefined> {
  const words = await findRecordWords(seen, id, asOf)
  if (!words) return undefined
  const needs = await listNeeds(seen, words.child.area, id)
  return { ...words, needs: asOf ? needs.filter(need => need.saidOn <= asOf) : needs }
}
