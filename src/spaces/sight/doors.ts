import type { Notify } from '../../platform/notify/message.ts'

/** What these pages need beside the database: the address people type, and what carries a message. */
export type SightDoors = { readonly address: () => string; readonly notify: Notify }
