import type { Joining } from '../../platform/identity/joining.ts'
import type { Notify } from '../../platform/notify/message.ts'

/** What the pages of invitations need beside the database: the doors of whoever is nobody here yet, and a carrier. */
export type Doors = {
  readonly joining: Joining
  readonly notify: Notify
  /** The address people type, for the link in a message. */
  readonly address: () => string
}

const closed = (): Promise<never> => Promise.reject(new Error('Nobody joins here: no doors were given'))

/** Where routes are only counted, or nobody joins. */
export const noDoors: Doors = {
  joining: {
    giveCode: closed,
    claimSignedIn: closed,
    isGood: closed,
    makeLink: closed,
    claimByLink: closed,
    claimWithPin: closed,
    signInBySlip: closed,
  },
  notify: closed,
  address: () => '',
}
