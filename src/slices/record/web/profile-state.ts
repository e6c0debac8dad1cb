import type { PersonId } from '../../../kernel/ids.ts'
import { profileParts } from '../domain/parts.ts'
import type { RecordView } from '../store/record-view.ts'

/** The entries that stand on the one-page profile now. */
export const readEntries = (view: RecordView): readonly string[] =>
  view.entries
    .filter(entry => entry.part === 'keep-me-safe' || profileParts.includes(entry.part))
    .map(entry => entry.entry)

/** Whether someone has read the profile as it stands now, or it has changed since they did (RCD-7). */
export function profileState(view: RecordView, reader: PersonId): 'unread' | 'read' | 'changed' {
  const reading = view.readers.find(each => each.reader === reader)
  if (!reading) return 'unread'
  const shown = readEntries(view)
  const isNew = view.entries.some(
    entry =>
      shown.includes(entry.entry) && (entry.writtenOn > reading.readOn || !reading.entries.includes(entry.entry)),
  )
  return isNew ? 'changed' : 'read'
}
