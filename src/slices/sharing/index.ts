/** What others may use of sharing. */
export { type Over, type Shown, shown } from './domain/events.ts'
export type { Link } from './domain/link-state.ts'
export { mayEnd, mayGive, type Sharer } from './domain/may.ts'
export { daysOfLink, ownFromAge } from './domain/rules.ts'
export { type FoundLink, findLink, holdLink, keepLink, noteCaller } from './store/keys.ts'
export { findLinkRow, guessedLinksOf, type LinkRow, type LinkUse, listLinks, listLinkUses } from './store/queries.ts'
export { endMovedLinks, runLink, runOpening, sharerOf } from './store/run-link.ts'
export { text as sharingText } from './web/text/text.ts'
