import { path } from '../../platform/web/path.ts'

/** Who is who: a child's name, places and the people around them, for those who work with them. */
export const who = path('/desk/children/:child/who')
/** Ends the place of somebody at work around the child from this minute. */
export const end = path('/desk/children/:child/who/end/:member')
/** Ends a parent's, a carer's or an adviser's place: a page that says what it does, and asks why (ACC-6). */
export const endFamily = path('/desk/children/:child/who/end-family/:member')
/** What the one whose place ended reads: by whom, whom to ask why, how to challenge it. */
export const ended = path('/my/ended/:member')
/** Asks someone who works in the area in. `?body=` names where they work. */
export const askIn = path('/desk/children/:child/who/ask-in')
export const name = path('/desk/children/:child/who/name')
/** Two records that may be one child's. */
export const same = path('/desk/children/:child/who/same')
export const parted = path('/desk/children/:child/who/same/:link')
/** What was recorded on the wrong child. */
export const wrong = path('/desk/children/:child/who/wrong')
export const died = path('/desk/children/:child/who/died')
/** A sealed move. */
export const seal = path('/desk/children/:child/who/seal')
/** Behind a seal, for the two who are named on it. */
export const sealed = path('/desk/sealed')
/** The area's officer names another for one who has left (IDT-8). */
export const nameKeeper = path('/desk/sealed/keeper')
export const openSealed = path('/desk/sealed/:opening/open')
