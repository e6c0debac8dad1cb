/** What other slices and spaces may use of voice: the way to it, and never what was kept there (VOI-1). */
export type { CheckInEvent, CheckInKept, CheckInTakenBack } from './domain/events.ts'
export * as voicePaths from './web/paths.ts'
export { text as voiceText } from './web/text/text.ts'
