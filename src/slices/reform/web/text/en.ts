import { enDesk } from './en-desk.ts'
import { enPath } from './en-path.ts'

/** What the path and the lab say. All of it is read by the public, or by people at work. */
export const en = { public: { path: enPath }, desk: { path: enDesk } }
