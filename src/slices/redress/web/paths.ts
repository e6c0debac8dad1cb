import { path } from '../../../platform/web/path.ts'

/** A family: every concern and question about a child. */
export const concerns = path('/my/children/:child/concerns')
/** Raises one, prefilled by `?commitment=` (what was agreed) or `?need=` (a decision on extra support). */
export const raise = path('/my/children/:child/concerns/new')
/** One concern: what happens next, the thread, the steps, the law, what puts it right. */
export const concern = path('/my/children/:child/concerns/:concern')
export const say = path('/my/children/:child/concerns/:concern/say')
export const takeStep = path('/my/children/:child/concerns/:concern/step')
export const wait = path('/my/children/:child/concerns/:concern/wait')
export const takeBack = path('/my/children/:child/concerns/:concern/take-back')
export const close = path('/my/children/:child/concerns/:concern/close')
export const putRight = path('/my/children/:child/concerns/:concern/put-right/:remedy')
/** Everything in date order, as one page to print. */
export const everything = path('/my/children/:child/concerns/:concern/everything')
/** The answer of one step, as a letter. */
export const letter = path('/my/children/:child/concerns/:concern/letters/:rung=word')
/** The thread with the named contact. */
export const questions = path('/my/children/:child/questions')
/** Whoever a child told at home answers there. */
export const reply = path('/my/children/:child/questions/:question')

/** A child tells a grown-up of their class or circle. */
export const tellSomeone = path('/my/children/:child/tell-someone')

/** A practitioner: the concerns and questions that wait for the bodies they work for. */
export const deskConcerns = path('/desk/concerns')
/** A practitioner raises a concern of their own. */
export const deskRaise = path('/desk/children/:child/concerns/new')
export const deskConcern = path('/desk/children/:child/concerns/:concern')
export const deskAdd = path('/desk/children/:child/concerns/:concern/add')
export const deskAnswer = path('/desk/children/:child/concerns/:concern/answer')
export const deskPutRight = path('/desk/children/:child/concerns/:concern/put-right/:remedy')
export const deskEverything = path('/desk/children/:child/concerns/:concern/everything')
export const deskLetter = path('/desk/children/:child/concerns/:concern/letters/:rung=word')
export const deskQuestions = path('/desk/children/:child/questions')
export const deskReply = path('/desk/children/:child/questions/:question')
