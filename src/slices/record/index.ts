/** What other slices may use of the record. */
export type {
  EntryHeldDifferently,
  EntryWritten,
  ProfileRead,
  RecordEvent,
  RecordOpened,
  SharingChosen,
} from './domain/events.ts'
export { type EntryRow, findRecord, listEntries, listReaders } from './store/queries.ts'
export { findStory, type Story, type StoryEvent } from './store/story.ts'
export { listUnread, listUnreadClasses, type UnreadClass } from './store/unread.ts'
export * as recordPaths from './web/paths.ts'
export { text as recordText } from './web/text/text.ts'
