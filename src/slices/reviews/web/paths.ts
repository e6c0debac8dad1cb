import { path } from '../../../platform/web/path.ts'

/** A family, or the child: what I want said at the review, and what came of it. */
export const review = path('/my/children/:child/reviews/:review')
/** Asks for something to be different, before the next review. `?commitment=` names one thing. */
export const askForChange = path('/my/children/:child/changes/new')
/** What was asked to be different, and what we heard. */
export const changes = path('/my/children/:child/changes')

/** A practitioner: reviews that are due and changes that wait for an answer, at the settings they work for. */
export const deskReviews = path('/desk/reviews')
/** Gather: who is asked, what each said. */
export const deskReview = path('/desk/children/:child/reviews/:review')
/** Its day, the first or another. */
export const deskSet = path('/desk/children/:child/reviews/:review/day')
export const deskAsk = path('/desk/children/:child/reviews/:review/ask')
/** Where moving it stood by itself: another day is set where the first one was. */
export const deskMove = path('/desk/children/:child/reviews/:review/move')
/** A practitioner's own words, or typed for someone who said them (P13). */
export const deskWords = path('/desk/children/:child/reviews/:review/words')
/** Hold it, and write down what came of it. */
export const deskHold = path('/desk/children/:child/reviews/:review/hold')
export const deskChange = path('/desk/children/:child/changes/:change')
