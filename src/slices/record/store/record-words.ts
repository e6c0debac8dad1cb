import type { ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { together } from '../../../platform/db/together.ts'
import { type BodyCard, listBodies } from '../../../platform/identity/bodies.ts'
import {
  type BroughtSource,
  listBrought,
  nothingBrought,
  type WriterElsewhere,
} from '../../../platform/identity/brought.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import {
  type Mistake,
  mistakesOf,
  type SameChild,
  sameChildOf,
  toMistakes,
  toSameChild,
} from '../../../platform/identity/marks.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import { type Holding, holdingOn } from '../domain/ages.ts'
import type { Part } from '../domain/parts.ts'
import { attachedIn, toAttached } from './attachments.ts'
import { type ChosenWordsRow, chosenWordsOf, toChosenWords } from './chosen-words.ts'
import { changesAsked, type EntryChangeRow, toEntryChanges } from './entry-changes.ts'
import {
  type DifferenceRow,
  differencesIn,
  type EntryRow,
  entriesIn,
  type OpenedRecord,
  type ProfileReading,
  readingsOf,
  recordOf,
  toDifferences,
  toEntries,
  toOpened,
  toReaders,
} from './queries.ts'
import { loadRecordFacts, type RecordFacts } from './record-facts.ts'

/** Someone by name, and what they are to the child. */
export type Named = { readonly name: string; readonly called: string; readonly is: string }

/** What everyone wrote in a child's record, with whoever stands around it, now or as it stood. */
export type RecordWords = {
  readonly today: PlainDate
  readonly asOf: PlainDate | undefined
  readonly child: ChildCard
  readonly setting: BodyCard | undefined
  readonly record: OpenedRecord | undefined
  readonly entries: readonly EntryRow[]
  readonly differences: readonly DifferenceRow[]
  /** What was asked to be changed, and what came back (RCD-12). */
  readonly asked: readonly EntryChangeRow[]
  /** Who chooses what others read, at the age the child is (RCD-10). */
  readonly held: Holding
  readonly readers: readonly ProfileReading[]
  /** The words the child and the family chose about themselves, as they stand now (RCD-18). */
  readonly chosen: readonly ChosenWordsRow[]
  readonly facts: RecordFacts
  readonly contact: PersonCard | undefined
  /** Other records that are this child's too (IDT-4). */
  readonly same: readonly SameChild[]
  /** What was written on the wrong child and moved (IDT-3). */
  readonly mistakes: readonly Mistake[]
  readonly nameOf: (person: PersonId | undefined) => Named
  /** Where words that were not written here come from, by the source's id (RCD-22). */
  readonly sources: ReadonlyMap<string, BroughtSource>
}

/** The record of a child as it was written, or nothing where the one who asks has no relationship with them. */
export async function findRecordWords(seen: Seen, id: ChildId, asOf?: PlainDate): Promise<RecordWords | undefined> {
  const known = await loadRecordFacts(seen, id)
  if (!known) return undefined
  const { card: child, facts } = known
  const { area } = child
  // What may be long comes as rows: through JSON, as `together` reads, two hundred entries took longer than by themselves.
  const rows = await entriesIn(seen, area, id, asOf).execute()
  const found = await together(seen, {
    attached: attachedIn(seen, area, id),
    differences: differencesIn(seen, area, id, asOf),
    asked: changesAsked(seen, area, id, asOf),
    readings: readingsOf(seen, area, id, asOf),
    record: recordOf(seen, area, id),
    chosen: chosenWordsOf(seen, area, id),
    same: sameChildOf(seen, area, id),
    mistakes: mistakesOf(seen, area, id),
  })
  const entries = toEntries(rows, toAttached(found.attached))
  const differences = toDifferences(found.differences)
  const asked = toEntryChanges(found.asked, asOf)
  const readers = toReaders(found.readings)
  const people = await listPeople(seen, area, [
    facts.contact,
    ...facts.taughtBy,
    ...facts.ledBy,
    ...facts.circle.map(member => member.person),
    ...facts.ended.map(place => place.person),
    ...entries.flatMap(entry => [entry.author, entry.typedBy, ...entry.named]),
    ...differences.map(view => view.author),
    ...asked.flatMap(each => [each.askedBy, each.answer?.by]),
    ...readers.map(each => each.reader),
  ])
  const hasBrought = [...entries, ...differences].some(each => each.brought)
  const elsewhere = hasBrought ? await listBrought(seen, area, id) : nothingBrought
  const bodies = await listBodies(seen, area, [child.setting])
  return {
    today: seen.today,
    asOf,
    child,
    setting: child.setting && bodies.get(child.setting),
    record: toOpened(found.record[0]),
    entries,
    differences,
    asked,
    held: holdingOn(seen.packsIn(area), child.bornOn, seen.today),
    readers,
    chosen: toChosenWords(found.chosen, id),
    facts,
    contact: facts.contact && people.get(facts.contact),
    same: toSameChild(found.same, id),
    mistakes: toMistakes(found.mistakes, id),
    nameOf: namer(child, people, facts, elsewhere.writers),
    sources: elsewhere.sources,
  }
}

/** The entries of one part, in the order they were written. */
export const entriesOf = ({ entries }: Pick<RecordWords, 'entries'>, part: Part): readonly EntryRow[] =>
  entries.filter(entry => entry.part === part)

function namer(
  child: ChildCard,
  people: ReadonlyMap<PersonId, PersonCard>,
  { circle }: RecordFacts,
  writers: ReadonlyMap<string, WriterElsewhere>,
) {
  return (person: PersonId | undefined): Named => {
    const card = person && people.get(person)
    // A child's own person id is the child's id.
    if (person !== undefined && `${person}` === `${child.child}`)
      return { name: child.knownAs, called: child.knownAs, is: `${child.age}` }
    const writer = person && writers.get(person)
    if (writer) return { name: writer.name, called: writer.name, is: writer.relation ?? '' }
    if (!card) return { name: '', called: '', is: '' }
    const member = circle.find(each => each.person === person && ['parent', 'carer'].includes(each.standing))
    return { name: card.fullName, called: card.called, is: member?.relationship ?? card.jobWords }
  }
}
