/** The door of consultation: what others may use. `DialogueTextAgreed` is for whoever will draft expectations from it. */
export type { DialogueTextAgreed } from './domain/events.ts'
export { listOwnDialogues, type OwnDialogue } from './store/queries.ts'
export { DialoguesCard } from './web/desk/dialogues-card.tsx'
export * as consultationPaths from './web/paths.ts'
