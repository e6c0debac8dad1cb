/** What other slices may use of the record. */
export type { BroughtPiece, BroughtView } from './domain/commands.ts'
export type {
  EntryHeldDifferently,
  EntryWritten,
  ProfileRead,
  RecordEvent,
  RecordOpened,
  SharingChosen,
  WhyRefused,
} from './domain/events.ts'
export { mayBring } from './domain/may.ts'
export { findPart, type Part, parts, profileParts } from './domain/parts.ts'
export { peopleAround } from './store/around.ts'
export { type NewFile, newFile } from './store/attachments.ts'
export { type ChosenWordsRow, chosenWordsOf, listChosenWords, termsOf, toChosenWords } from './store/chosen-words.ts'
export { myWordsAskedAbout } from './store/entry-changes.ts'
export { eraseEntry } from './store/erase-entry.ts'
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
export { findRecordWords, type RecordWords } from './store/record-words.ts'
export { runRecord } from './store/run-record.ts'
export { findStory, type Story, type StoryAsked, type StoryEvent } from './store/story.ts'
export { listToRead, listUnread, listUnreadClasses, type ToRead, type UnreadClass } from './store/unread.ts'
export { broughtWords } from './web/brought-words.ts'
export { sentencesAbout } from './web/parts/chosen-words.tsx'
export { SheetBody } from './web/parts/sheet-body.tsx'
export * as recordPaths from './web/paths.ts'
export { linesOf as wordLines, sentencesOf } from './web/shape.ts'
export { text as recordText } from './web/text/text.ts'
