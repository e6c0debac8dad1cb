import type { BodyId, ChildId, PersonId } from '../../kernel/ids.ts'
import type { Seen } from '../../platform/db/act.ts'
import { fileTypes, findFileType } from '../../platform/files/kinds.ts'
import { type Elsewhere, listBrought, nothingBrought } from '../../platform/identity/brought.ts'
import type { ChildCard } from '../../platform/identity/children.ts'
import { listPeople } from '../../platform/identity/people.ts'
import {
  type DifferenceRow,
  type EntryRow,
  listDifferences,
  listEntries,
  loadRecordFacts,
  peopleAround,
} from '../../slices/record/index.ts'
import type { CopiedEntry, CopiedWords, RecordCopy, Who } from './record-copy.ts'

/** What is held of a child, as far as the one who asks may read it, with names in place of ids. */
export type Held = {
  readonly card: ChildCard
  readonly setting: string | undefined
  readonly council: string
  readonly contact: Who | undefined
  readonly around: RecordCopy['people']
  readonly who: (person: PersonId | undefined) => Who | undefined
  /** The entries of a part; without those kept for few, unless they are asked for. */
  readonly entriesOf: (part: string, chosen?: Going) => readonly CopiedEntry[]
  readonly hasPrivate: boolean
}

/** Which entries go along. `toStranger`: to somebody whom nobody who wrote them knew of. */
export type Going = { readonly withPrivate: boolean; readonly toStranger?: boolean }

/** Reads it; nothing when the one who asks has no relationship with the child. */
export async function loadHeld(seen: Seen, child: ChildId): Promise<Held | undefined> {
  const known = await loadRecordFacts(seen, child)
  if (!known) return undefined
  const { card, facts } = known
  const entries = await listEntries(seen, card.area, child)
  const differences = await listDifferences(seen, card.area, child)
  const people = await listPeople(seen, card.area, [
    seen.actor.person,
    facts.contact,
    ...facts.circle.map(member => member.person),
    ...peopleAround(facts).map(each => each.person),
    ...[...entries, ...differences].map(each => each.author),
  ])
  const hasBrought = [...entries, ...differences].some(each => each.brought)
  const elsewhere = hasBrought ? await listBrought(seen, card.area, child) : nothingBrought
  const who = (person: PersonId | undefined): Who | undefined => {
    // A child's own person id is the child's id.
    if (person !== undefined && `${person}` === `${card.child}`) return { name: card.knownAs, is: `${card.age}` }
    const writer = person && elsewhere.writers.get(person)
    if (writer) return { name: writer.name, ...(writer.relation && { is: writer.relation }) }
    const found = person && people.get(person)
    if (!found) return undefined
    const member = facts.circle.find(each => each.person === person && isKin(each.standing))
    const is = member?.relationship ?? found.jobWords
    return { name: found.fullName, ...(is && { is }) }
  }
  const saidBy = ({ words, language, voice, author, writtenOn, brought }: EntryRow | DifferenceRow): CopiedWords => {
    const by = voice === 'together' ? undefined : who(author)
    return { words, language, voice, ...(by && { by }), writtenOn: brought?.on ?? writtenOn }
  }
  const names = await bodyNames(seen, card)
  return {
    card,
    setting: card.setting && names.get(card.setting),
    council: names.get('council') ?? card.area,
    contact: who(facts.contact),
    around: peopleAround(facts).flatMap(({ person, standing }) => {
      const found = who(person)
      return found ? [{ ...found, standing }] : []
    }),
    who,
    entriesOf: (part, going = { withPrivate: true }) =>
      entries
        .filter(entry => entry.part === part && goes(entry, going, seen.actor.person))
        .map(entry => ({
          id: entry.entry,
          version: entry.version,
          ...saidBy(entry),
          audience: entry.audience,
          ...heardOf(entry),
          ...broughtOf(entry, elsewhere),
          ...attachmentsOf(entry),
          differently: differences.filter(each => each.entry === entry.entry).map(saidBy),
        })),
    hasPrivate: entries.some(isPrivate),
  }
}

const isKin = (standing: string): boolean => standing === 'parent' || standing === 'carer'
/** What was written for the family alone stays in it: nobody shows a stranger more of another's words than they chose (RCD-5). */
const goes = (entry: EntryRow, { withPrivate, toStranger }: Going, me: PersonId): boolean =>
  toStranger
    ? !(isPrivate(entry) || entry.audience === 'family-and-author') || (withPrivate && entry.author === me)
    : withPrivate || !isPrivate(entry)
const isPrivate = ({ audience }: EntryRow): boolean => audience === 'only-me' || audience === 'named'

const heardOf = ({ heardOn, heardHow, heardWith }: EntryRow): Pick<CopiedEntry, 'heard'> =>
  heardOn && heardHow ? { heard: { on: heardOn, how: heardHow, ...(heardWith && { withHelpOf: heardWith }) } } : {}

function broughtOf({ brought }: EntryRow, { sources }: Elsewhere): Pick<CopiedEntry, 'brought'> {
  const source = brought && sources.get(brought.source)
  if (!source) return {}
  const { keeper: from, setting, stoodOn, proof, signedBy } = source
  const { section } = brought
  return {
    brought: {
      from,
      stoodOn,
      proof,
      ...(setting && { setting }),
      ...(signedBy && { signedBy }),
      ...(section && { section }),
    },
  }
}

const attachmentsOf = ({ attached }: EntryRow): Pick<CopiedEntry, 'attachments'> =>
  attached.length === 0
    ? {}
    : {
        attachments: attached.map(({ file, kind, type, bytes, sha256, about, scanned }) => {
          const ending = findFileType(type)
          const name = `attachments/${file}${ending ? `.${fileTypes[ending]}` : ''}`
          return { id: file, name, kind, type, bytes, sha256, about, scanned }
        }),
      }

/** The setting by its id, and the council of the area as `council`. */
async function bodyNames(seen: Seen, { area, setting }: ChildCard): Promise<ReadonlyMap<BodyId | 'council', string>> {
  const rows = await seen.tx
    .selectFrom('body')
    .select(['body', 'kind', 'name'])
    .where('area', '=', area)
    .where(eb => eb.or([eb('kind', '=', 'council'), ...(setting ? [eb('body', '=', setting)] : [])]))
    .execute()
  return new Map(rows.map(row => [row.kind === 'council' ? ('council' as const) : row.body, row.name]))
}
