import type { PersonId } from '../../../kernel/ids.ts'
import type { RecordEvent } from './events.ts'
import type { EntryFacts } from './may.ts'

/** An entry as its next version must know it. The words stay in the log: nothing here decides by them. */
export type Entry = EntryFacts & {
  readonly version: number
  readonly named: readonly PersonId[]
  /** The version it was elsewhere, while nobody has changed it here since. */
  readonly broughtVersion?: number
}

/** A change that was asked for, as its answer must know it. */
export type ChangeAskedState = {
  readonly entry: string
  readonly by: PersonId
  readonly version: number
  readonly isAnswered: boolean
}

/** A record may hold entries before anyone decided anything (RCD-1). */
export type Record = {
  readonly open: boolean
  readonly entries: ReadonlyMap<string, Entry>
  readonly views: ReadonlySet<string>
  readonly changes: ReadonlyMap<string, ChangeAskedState>
  /** What was erased: nothing is written under it again (RCD-23). */
  readonly erased: ReadonlySet<string>
  /** Who wrote down the words somebody chose about themself, by whose words they are: once they did, it stays they (RCD-18). */
  readonly wordsChosenBy: ReadonlyMap<PersonId, PersonId>
}

export const noRecord: Record = {
  open: false,
  entries: new Map(),
  views: new Set(),
  changes: new Map(),
  erased: new Set(),
  wordsChosenBy: new Map(),
}

/** Folds one event. What was read, and by whom, changes nothing about what may be written. */
export function evolveRecord(state: Record, event: RecordEvent): Record {
  switch (event.type) {
    case 'RecordOpened':
      return { ...state, open: true }
    case 'EntryWritten': {
      const { entry, part, voice, whose, author, audience, named, version, brought } = event.data
      // Words that a young person has once written themself stay theirs, however often they change (RCD-2).
      const before = state.entries.get(entry)
      const isOwnHand = author === whose || brought?.byOwnHand === true
      const next: Entry = {
        part,
        voice,
        ...(whose && { whose }),
        hand: (isOwnHand && whose) || before?.hand || author,
        audience,
        named,
        version,
        isKept: before?.isKept ?? false,
        ...(brought && { broughtVersion: brought.version }),
        ...((brought?.writer || before?.isFromElsewhere) && { isFromElsewhere: true as const }),
      }
      return { ...state, entries: new Map(state.entries).set(entry, next) }
    }
    case 'SharingChosen': {
      const before = state.entries.get(event.data.entry)
      if (!before) return state
      const { audience, named, isKept = false } = event.data
      return { ...state, entries: new Map(state.entries).set(event.data.entry, { ...before, audience, named, isKept }) }
    }
    case 'EntryChangeAsked': {
      const { change, entry, by, version } = event.data
      return { ...state, changes: new Map(state.changes).set(change, { entry, by, version, isAnswered: false }) }
    }
    case 'EntryChangeAnswered': {
      const asked = state.changes.get(event.data.change)
      if (!asked) return state
      return { ...state, changes: new Map(state.changes).set(event.data.change, { ...asked, isAnswered: true }) }
    }
    case 'EntryErased': {
      const { entry } = event.data
      const entries = new Map(state.entries)
      entries.delete(entry)
      return { ...state, entries, erased: new Set(state.erased).add(entry) }
    }
    case 'EntryHeldDifferently':
      return { ...state, views: new Set(state.views).add(event.data.view) }
    case 'WordsChosen': {
      const { whose, by } = event.data
      if (state.wordsChosenBy.get(whose) === whose) return state
      return { ...state, wordsChosenBy: new Map(state.wordsChosenBy).set(whose, by) }
    }
    case 'RecordBrought':
    case 'FileRefused':
    case 'CircleChanged':
    case 'CapacityRecorded':
    case 'LookTakenInEmergency':
    case 'ProfileRead':
      return state
  }
}
