import { path } from '../../../platform/web/path.ts'

/** A family: what worries you, about a child we know. */
export const worry = path('/my/children/:child/worry')
/** A family: about a child we do not know yet. */
export const newWorry = path('/my/worry')
/** A family: what happens next, every view, and the decision. */
export const need = path('/my/children/:child/needs/:need')
/** The decision as a letter, to print and to keep. */
export const letter = path('/my/children/:child/needs/:need/letter')
export const deskLetter = path('/desk/children/:child/needs/:need/letter')
/** Someone in the family: their own view. */
export const view = path('/my/children/:child/needs/:need/view')
/** The young person: what happens next for me, and what I want to say. */
export const myNeed = path('/my/me/needs/:need')

/** A practitioner: a worry that was said to them, or their own. */
export const deskWorry = path('/desk/children/:child/worry')
export const deskNewWorry = path('/desk/worry')
/** A practitioner: deciding together. */
export const deskNeed = path('/desk/children/:child/needs/:need')
/** A practitioner: a view of their own, or typed for someone who said it. */
export const deskView = path('/desk/children/:child/needs/:need/view')
export const deskChildSpoke = path('/desk/children/:child/needs/:need/child')
export const deskStart = path('/desk/children/:child/needs/:need/start')
export const deskAsk = path('/desk/children/:child/needs/:need/ask')
export const deskTold = path('/desk/children/:child/needs/:need/told')
/** Looks again at a "not now", sooner or on its day. */
export const lookAgain = path('/desk/children/:child/needs/:need/look-again')
export const askSooner = path('/my/children/:child/needs/:need/look-again')
export const takeBack = path('/my/children/:child/needs/:need/take-back')
