/** The door of consultation: what others may use. Whoever drafts expectations listens to `DialogueTextAgreed`. */
export type { DialogueTextAgreed } from './domain/events.ts'
export { type DialogueRow, listDialogues, listOwnDialogues, type OwnDialogue } from './store/queries.ts'
export { DialoguesCard } from './web/desk/dialogues-card.tsx'
export * as consultationPaths from './web/paths.ts'
