import type { PersonId } from '../../../kernel/ids.ts'
import type { ChangeAskedState } from './change-asked.ts'
import type { RecordEvent } from './events.ts'
import type { EntryFacts } from './may.ts'

/** An entry as its next version must know it. The words stay in the log: nothing here decides by them. */
export type Entry = EntryFacts & { readonly version: number; readonly named: readonly PersonId[] }

/** A record may hold entries before anyone decided anything (RCD-1). */
export type Record = {
  readonly open: boolean
  readonly entries: ReadonlyMap<string, Entry>
  readonly changes: ReadonlyMap<string, ChangeAskedState>
}

export const noRecord: Record = { open: false, entries: new Map(), changes: new Map() }

/** Folds one event. What was read, and by whom, changes nothing about what may be written. */
export function evolveRecord(state: Record, event: RecordEvent): Record {
  switch (event.type) {
    case 'RecordOpened':
      return { ...state, open: true }
    case 'EntryWritten': {
      const { entry, part, voice, whose, author, audience, named, version } = event.data
      // Words that a young person has once written themself stay theirs, however often they change (RCD-2).
      const before = state.entries.get(entry)
      const hand = author === whose ? author : (before?.hand ?? author)
      const isKept = before?.isKept ?? false
      const next: Entry = { part, voice, ...(whose && { whose }), hand, audience, named, version, isKept }
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
    case 'EntryHeldDifferently':
    case 'CircleChanged':
    case 'CapacityRecorded':
    case 'LookTakenInEmergency':
    case 'ProfileRead':
      return state
  }
}
