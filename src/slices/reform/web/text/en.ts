import { enDesk } from './en-desk.ts'
import { enLab } from './en-lab.ts'
import { enPath } from './en-path.ts'

/** What the path and the lab say. All of it is read by the public, or by people at work. */
export const en = { public: { path: enPath, lab: enLab }, desk: { path: enDesk } }
