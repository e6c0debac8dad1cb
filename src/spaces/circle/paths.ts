import { path } from '../../platform/web/path.ts'
import { recordPaths } from '../../slices/record/index.ts'

/** For whoever was handed a code: gives it, says who they are, and waits to be seen in person (ACC-7). */
export const join = path('/join')
export const joinWho = path('/join/who/:ticket=word')
export const joinSent = path('/join/sent')
export const joinLink = path('/join/link/:secret=word')
export const joinWaiting = path('/join/waiting')

/** Who is around a child, since when and until when, for the family; and asking that somebody is invited. */
export const { around } = recordPaths
export const ask = path('/my/children/:child/around/ask')
export const takeBack = path('/my/children/:child/around/take-back/:invitation')
export const leave = path('/my/children/:child/around/leave/:member')

/** For whoever leads on the child: invitations, what somebody is and until when, and what a court has ordered. */
export const invitations = path('/desk/children/:child/who/invitations')
export const invite = path('/desk/children/:child/who/invite')
export const invitation = path('/desk/children/:child/who/invitations/:invitation')
export const decline = path('/desk/children/:child/who/invitations/:invitation/decline')
export const withdraw = path('/desk/children/:child/who/invitations/:invitation/withdraw')
export const place = path('/desk/children/:child/who/place/:member')
export const newSlip = path('/desk/children/:child/who/place/:member/slip')
export const orders = path('/desk/children/:child/who/orders')
export const lift = path('/desk/children/:child/who/orders/:bar/lift')
