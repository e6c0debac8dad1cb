/** What other slices may use of the record. */
export type {
  EntryHeldDifferently,
  EntryWritten,
  ProfileRead,
  RecordEvent,
  RecordOpened,
  SharingChosen,
} from './domain/events.ts'
export { parts, profileParts } from './domain/parts.ts'
export { listChildrenWithNews } from './store/news.ts'
export {
  type DifferenceRow,
  type EntryRow,
  findRecord,
  listDifferences,
  listEntries,
  listReaders,
} from './store/queries.ts'
export { loadRecordFacts } from './store/record-facts.ts'
export { findStory, type Story, type StoryAsked, type StoryEvent } from './store/story.ts'
export { listUnread, listUnreadClasses, type UnreadClass } from './store/unread.ts'
export * as recordPaths from './web/paths.ts'
export { text as recordText } from './web/text/text.ts'
