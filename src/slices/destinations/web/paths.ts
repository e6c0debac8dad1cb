import { path } from '../../../platform/web/path.ts'

/** A family, or the child: what helps at a move, and what becomes of each thing agreed. */
export const move = path('/my/children/:child/moves/:move')
export const seen = path('/my/children/:child/moves/:move/seen')

/** Who stays around a child at a move, and whose place ends with it: for the family to say. */
export const people = path('/my/children/:child/moves/:move/people')

/** A child's moves, and the next one to say. */
export const deskMoves = path('/desk/children/:child/moves')
export const deskSay = path('/desk/children/:child/moves/new')
/** The plan of one move. */
export const deskMove = path('/desk/children/:child/moves/:move')
/** Another day or place. */
export const deskSayAgain = path('/desk/children/:child/moves/:move/change')
export const deskHelp = path('/desk/children/:child/moves/:move/help')
export const deskGiven = path('/desk/children/:child/moves/:move/help/:help/given')
export const deskDrop = path('/desk/children/:child/moves/:move/help/:help/leave-out')
export const deskDecide = path('/desk/children/:child/moves/:move/agreed/:commitment')
export const deskPlan = path('/desk/children/:child/moves/:move/made')
/** Gone through it with one of the family: written down for them (P13). */
export const deskSeen = path('/desk/children/:child/moves/:move/seen')
/** Which setting the child goes to, agreed with the family: whoever leads there reads the plan (DES-3). */
export const deskAgree = path('/desk/children/:child/moves/:move/where-to')
/** A child who comes to the setting of the one who asks, and who meets them. */
export const coming = path('/desk/coming/:move')
