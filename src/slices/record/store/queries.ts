import type { Selectable } from 'kysely'
import { type AreaId, type ChildId, type PersonId, personId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { RecordDifference, RecordEntry, RecordProfileRead } from '../../../platform/db/tables.generated.ts'
import { type Attachment, type Voice, voices } from '../domain/events.ts'
import type { EntryFacts } from '../domain/may.ts'
import { type Audience, audiences, findPart } from '../domain/parts.ts'
import { type Attached, listAttached } from './attachments.ts'

/** One version of an entry, as far as whoever asks may hear it. It satisfies `EntryFacts`. */
export type EntryRow = EntryFacts & {
  readonly entry: string
  readonly version: number
  readonly words: string
  readonly language: string
  readonly pictures: readonly string[]
  /** Pictures, recordings and papers that came with this version. */
  readonly attached: readonly Attachment[]
  /** Whose words: the person an "only me" entry is kept for. */
  readonly author: PersonId
  readonly typedBy: PersonId
  readonly heardOn?: PlainDate
  readonly heardHow?: string
  readonly heardWith?: string
  readonly named: readonly PersonId[]
  readonly writtenOn: PlainDate
  readonly checkBy?: PlainDate
  /** Where it was brought in from, where it was not written here (RCD-22). */
  readonly brought?: BroughtRow
}

/** Where words were written before they came here, and when. */
export type BroughtRow = {
  readonly source: string
  readonly on: PlainDate
  /** Which version of an entry it was there. */
  readonly version: number
  readonly section?: string
}

/** The entries of a record as they stand, or as they stood at the end of a day (RCD-8). */
export async function listEntries(
  seen: Seen,
  area: AreaId,
  child: ChildId,
  asOf?: PlainDate,
): Promise<readonly EntryRow[]> {
  const rows = await entriesIn(seen, area, child, asOf).execute()
  return toEntries(rows, await listAttached(seen, area, child))
}

/** The same as a query, for a page that asks several things together; its rows become entries by `toEntries`. */
export function entriesIn(seen: Seen, area: AreaId, child: ChildId, asOf?: PlainDate) {
  const all = seen.tx.selectFrom('record_entry').selectAll().where('area', '=', area).where('child', '=', child)
  return asOf
    ? all.where('written_on', '<=', asOf).distinctOn('entry').orderBy('entry').orderBy('version', 'desc')
    : all.where('is_latest', '=', true)
}

export const toEntries = (rows: readonly Selectable<RecordEntry>[], attached: Attached): readonly EntryRow[] =>
  rows
    .map(row => toEntryRow(row, attached))
    .filter(isStill)
    .toSorted((a, b) => a.writtenOn.localeCompare(b.writtenOn) || (a.entry < b.entry ? -1 : 1))

/** Every version of one entry, the first first; none where there is none, or it is not for whoever asks. */
export async function listVersions(seen: Seen, area: AreaId, entry: string): Promise<readonly EntryRow[]> {
  const rows = await seen.tx
    .selectFrom('record_entry')
    .selectAll()
    .where('area', '=', area)
    .where('entry', '=', entry)
    .orderBy('version')
    .execute()
  const [first] = rows
  const attached = first ? await listAttached(seen, area, first.child) : () => []
  return rows.map(row => toEntryRow(row, attached)).filter(isStill)
}

/** Something of it is there: nothing is, once it was erased (IDT-1). */
const isStill = ({ words, attached }: EntryRow): boolean => words !== '' || attached.length > 0

/** A different view beside an entry. */
export type DifferenceRow = {
  readonly view: string
  readonly entry: string
  readonly words: string
  readonly language: string
  readonly voice: Voice
  readonly author: PersonId
  readonly writtenOn: PlainDate
  readonly brought?: BroughtRow
}

/** The different views beside the entries of a record, as they stand or stood. */
export async function listDifferences(
  seen: Seen,
  area: AreaId,
  child: ChildId,
  asOf?: PlainDate,
): Promise<readonly DifferenceRow[]> {
  return toDifferences(await differencesIn(seen, area, child, asOf).execute())
}

/** The same as a query. */
export function differencesIn(seen: Seen, area: AreaId, child: ChildId, asOf?: PlainDate) {
  const all = seen.tx
    .selectFrom('record_difference')
    .selectAll()
    .where('area', '=', area)
    .where('child', '=', child)
    .orderBy('written_on')
  return asOf ? all.where('written_on', '<=', asOf) : all
}

export const toDifferences = (rows: readonly Selectable<RecordDifference>[]): readonly DifferenceRow[] =>
  rows.map(toDifferenceRow).filter(view => view.words !== '')

export type ProfileReading = {
  readonly reader: PersonId
  readonly readOn: PlainDate
  readonly entries: readonly string[]
}

/** Who has read the one-page profile, the latest first, once each. */
export async function listReaders(
  seen: Seen,
  area: AreaId,
  child: ChildId,
  asOf?: PlainDate,
): Promise<readonly ProfileReading[]> {
  return toReaders(await readingsOf(seen, area, child, asOf).execute())
}

/** The same as a query. */
export function readingsOf(seen: Seen, area: AreaId, child: ChildId, asOf?: PlainDate) {
  const all = seen.tx
    .selectFrom('record_profile_read')
    .selectAll()
    .where('area', '=', area)
    .where('child', '=', child)
    .orderBy('version', 'desc')
  return asOf ? all.where('read_on', '<=', asOf) : all
}

export function toReaders(rows: readonly Selectable<RecordProfileRead>[]): readonly ProfileReading[] {
  const latest = new Map<string, ProfileReading>()
  for (const row of rows)
    if (!latest.has(row.reader))
      latest.set(row.reader, { reader: personId(row.reader), readOn: row.read_on, entries: row.entries_read })
  return [...latest.values()]
}

export type OpenedRecord = { readonly openedOn: PlainDate; readonly because: string; readonly contact?: PersonId }

/** The record of a child, where one is open. */
export async function findRecord(seen: Seen, area: AreaId, child: ChildId): Promise<OpenedRecord | undefined> {
  return toOpened(await recordOf(seen, area, child).executeTakeFirst())
}

/** The same as a query. */
export const recordOf = (seen: Seen, area: AreaId, child: ChildId) =>
  seen.tx
    .selectFrom('record')
    .select(['opened_on', 'because', 'contact'])
    .where('area', '=', area)
    .where('child', '=', child)

type OpenedColumns = { readonly opened_on: PlainDate; readonly because: string; readonly contact: string | null }
export const toOpened = (row: OpenedColumns | undefined): OpenedRecord | undefined =>
  row && { openedOn: row.opened_on, because: row.because, ...(row.contact && { contact: personId(row.contact) }) }

const heardBy: readonly Audience[] = ['in-charge', ...audiences]

const toEntryRow = (row: Selectable<RecordEntry>, attached: Attached): EntryRow => ({
  entry: row.entry,
  version: row.version,
  part: findPart(row.part) ?? 'about-me',
  words: row.words,
  language: row.language,
  pictures: row.pictures,
  attached: attached(row.entry, row.version),
  voice: voiceOf(row.voice),
  author: row.author,
  ...(row.voice !== 'together' && { whose: row.author }),
  typedBy: personId(row.typed_by),
  hand: personId(row.hand),
  isKept: row.is_kept,
  audience: heardBy.find(audience => audience === row.audience) ?? 'only-me',
  named: row.named.map(personId),
  writtenOn: row.written_on,
  ...(row.heard_on && { heardOn: row.heard_on }),
  ...(row.heard_how && { heardHow: row.heard_how }),
  ...(row.heard_with && { heardWith: row.heard_with }),
  ...(row.check_by && { checkBy: row.check_by }),
  ...(row.brought_writer && { isFromElsewhere: true as const }),
  ...broughtOf(row, row.brought_version, row.brought_section),
})

const toDifferenceRow = (row: Selectable<RecordDifference>): DifferenceRow => ({
  view: row.view,
  entry: row.entry,
  words: row.words,
  language: row.language,
  voice: voiceOf(row.voice),
  author: row.author,
  writtenOn: row.written_on,
  ...broughtOf(row, null, null),
})

const broughtOf = (
  { brought_source: source, brought_on: on }: Pick<Selectable<RecordDifference>, 'brought_source' | 'brought_on'>,
  version: number | null,
  section: string | null,
): { readonly brought?: BroughtRow } =>
  source && on ? { brought: { source, on, version: version ?? 1, ...(section && { section }) } } : {}

const voiceOf = (text: string): Voice => voices.find(voice => voice === text) ?? 'together'
