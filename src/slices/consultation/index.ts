/** The door of consultation: what others may use. Whoever drafts expectations listens to `DialogueTextAgreed`. */
export type { DialogueTextAgreed } from './domain/events.ts'
export { type DialogueRow, listDialogues } from './store/queries.ts'
export * as consultationPaths from './web/paths.ts'
