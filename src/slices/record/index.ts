/** What other slices may use of the record. */
export type {
  CircleChanged,
  EntryHeldDifferently,
  EntryWritten,
  ProfileRead,
  RecordEvent,
  RecordOpened,
  SharingChosen,
} from './domain/events.ts'
export { type EntryRow, listEntries } from './store/queries.ts'
export * as recordPaths from './web/paths.ts'
