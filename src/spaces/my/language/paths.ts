import { path } from '../../../platform/web/path.ts'

/** How we speak together: the language of the home, and an interpreter or none. */
export const language = path('/my/language')
