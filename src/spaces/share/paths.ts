import { path } from '../../platform/web/path.ts'

/** For other systems: the manifest of a link, and a file of it for an hour (SMART Health Links). */
export const manifest = path('/shl/:address=word')
export const sealedFile = path('/shl/:address=word/file/:ticket=word')
/** For a person without an account: who they are, the passcode, and then what they were shown. */
export const shared = path('/shared/:address=word')
/** A picture, a recording or a paper that this page shows, for as long as its ticket is good. */
export const sharedFile = path('/shared/:address=word/file/:ticket=word/:file')
