import type { Selectable } from 'kysely'
import { type AreaId, type ChildId, type PersonId, personId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { RecordChange } from '../../../platform/db/tables.generated.ts'
import { type EntryAnswer, entryAnswers } from '../domain/change-events.ts'

/** A change asked for in an entry, and what came back. */
export type EntryChangeRow = {
  readonly change: string
  readonly entry: string
  readonly version: number
  readonly words: string
  readonly askedBy: PersonId
  readonly askedOn: PlainDate
  readonly dueOn: PlainDate
  readonly answer?: {
    readonly is: EntryAnswer
    readonly words: string
    readonly by: PersonId | undefined
    readonly on: PlainDate
  }
}

/** What was asked to be changed in a record, as far as whoever asks hears the entries; the first first (RCD-12). */
export async function listEntryChanges(
  seen: Seen,
  area: AreaId,
  child: ChildId,
  asOf?: PlainDate,
): Promise<readonly EntryChangeRow[]> {
  return toEntryChanges(await changesAsked(seen, area, child, asOf).execute(), asOf)
}

/** The same as a query, for a page that asks several things together. */
export function changesAsked(seen: Seen, area: AreaId, child: ChildId, asOf?: PlainDate) {
  const all = seen.tx
    .selectFrom('record_change')
    .selectAll()
    .where('area', '=', area)
    .where('child', '=', child)
    .orderBy('asked_on')
    .orderBy('change')
  return asOf ? all.where('asked_on', '<=', asOf) : all
}

export const toEntryChanges = (
  rows: readonly Selectable<RecordChange>[],
  asOf?: PlainDate,
): readonly EntryChangeRow[] =>
  // Without words it was erased, and nobody owes an answer.
  rows.filter(row => row.words !== '').map(row => toEntryChange(row, asOf))

/** What others ask to have changed in one's own words, and nobody has answered yet: the soonest due first. As a query. */
export const myWordsAskedAbout = (seen: Seen, area: AreaId, child: ChildId) =>
  seen.tx
    .selectFrom('record_change as asked')
    .innerJoin('record_entry as entry', join =>
      join
        .onRef('entry.area', '=', 'asked.area')
        .onRef('entry.child', '=', 'asked.child')
        .onRef('entry.entry', '=', 'asked.entry')
        .onRef('entry.version', '=', 'asked.entry_version'),
    )
    .select(['asked.change', 'asked.author', 'asked.due_on'])
    .where('asked.area', '=', area)
    .where('asked.child', '=', child)
    .where('asked.answered_on', 'is', null)
    // Without words it was erased, and nobody owes an answer.
    .where('asked.words', '<>', '')
    .where('entry.author', '=', seen.actor.person)
    .orderBy('asked.due_on')
    .orderBy('asked.change')
    .limit(3)

function toEntryChange(row: Selectable<RecordChange>, asOf: PlainDate | undefined): EntryChangeRow {
  const is = entryAnswers.find(each => each === row.answer)
  const isThere = is && row.answered_on && (asOf === undefined || row.answered_on <= asOf)
  return {
    change: row.change,
    entry: row.entry,
    version: row.entry_version,
    words: row.words,
    askedBy: personId(row.author),
    askedOn: row.asked_on,
    dueOn: row.due_on,
    ...(isThere && {
      answer: {
        is,
        words: row.answer_words ?? '',
        by: row.by_person ? personId(row.by_person) : undefined,
        on: row.answered_on ?? row.due_on,
      },
    }),
  }
}
