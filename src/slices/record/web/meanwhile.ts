import type { ChildId } from '../../../kernel/ids.ts'
import { Conflict } from '../../../platform/events/append.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import { type EntryRow, listVersions } from '../store/queries.ts'
import { findRecordView, type RecordView } from '../store/record-view.ts'

/** What somebody else saved while this was written: the words it began from, and those that stand now. */
export type Meanwhile = { readonly before: EntryRow | undefined; readonly saved: EntryRow }

/** What was saved of an entry since the version a form saw, or nothing where it is still the one that stands. */
export async function findMeanwhile<Params>(
  ask: Ask<Params>,
  view: RecordView,
  { entry, after }: { readonly entry?: string | undefined; readonly after?: number | undefined },
): Promise<Meanwhile | undefined> {
  const saved = view.entries.find(each => each.entry === entry)
  if (!saved || saved.version === after) return undefined
  const versions = await ask.read(seen => listVersions(seen, view.child.area, saved.entry))
  return { saved, before: versions.find(each => each.version === after) }
}

/** The record as it stands, read again for each try. */
export const readRecord = <Params>(ask: Ask<Params>, child: ChildId): Promise<RecordView | undefined> =>
  ask.read(seen => findRecordView(seen, child))

/** As often as two devices in one meeting save in the same moment. */
const tries = 3

/**
 * Tries once more when somebody else wrote in the same record in the same moment: they may have written in another part, and
 * then nobody need know.
 */
export async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  for (let left = tries; left > 0; left--) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
    }
  }
  return work()
}
