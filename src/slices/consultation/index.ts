/** The door of consultation: what others may use. `DialogueTextAgreed` is heard by expectations, where it stands as a draft. */
export type { DialogueTextAgreed } from './domain/events.ts'
export { findDialogueName, listOwnDialogues, type OwnDialogue } from './store/queries.ts'
export { DialoguesCard } from './web/desk/dialogues-card.tsx'
export * as consultationPaths from './web/paths.ts'
