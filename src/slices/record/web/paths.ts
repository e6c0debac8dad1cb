import { path } from '../../../platform/web/path.ts'

/** The record, for a family. */
export const record = path('/my/children/:child/record')
export const write = path('/my/children/:child/record/write')
export const entry = path('/my/children/:child/record/:entry')
export const differ = path('/my/children/:child/record/:entry/differ')
export const sharing = path('/my/children/:child/record/:entry/sharing')
/** A picture, a recording or a paper that came with an entry. */
export const file = path('/my/children/:child/files/:file')
/** Asking for a change to what is written (RCD-12). */
export const askChange = path('/my/children/:child/record/:entry/ask-change')
/** Answering one: whoever of the family wrote the words. */
export const asked = path('/my/children/:child/asked/:change')
/** The child's own page, as the family sees it. */
export const childPage = path('/my/children/:child/own-page')
/** A child's story, day by day, and as it stood on a day. */
export const story = path('/my/children/:child/story')
/** Who looked. */
export const looked = path('/my/children/:child/looked')

/** Taking a copy: the page to choose it on, and the file. Answered by a space of its own, as the story is. */
export const copy = path('/my/children/:child/copy')
export const copyTaken = path('/my/children/:child/copy-taken')
export const meCopy = path('/my/me/copy')
export const meCopyTaken = path('/my/me/copy-taken')

/** A letter of evidence: the page to choose it on, and the letter. A space of its own answers them too. */
export const letter = path('/my/children/:child/letter')
export const letterMade = path('/my/children/:child/letter-made')
export const meLetter = path('/my/me/letter')
export const meLetterMade = path('/my/me/letter-made')

/** Bringing in what was written elsewhere, from a file or from a plan on paper. Answered by a space of its own too. */
export const bring = path('/my/children/:child/bring')
export const plan = path('/my/children/:child/plan-from-paper')
export const deskBring = path('/desk/children/:child/bring')
export const deskPlan = path('/desk/children/:child/plan-from-paper')
/** What was agreed elsewhere and brought in. */
export const agreedThere = path('/desk/children/:child/agreed-there')

/** The child at a glance, for those who work with them. */
export const deskChild = path('/desk/children/:child')
export const deskWrite = path('/desk/children/:child/record/write')
export const deskEntry = path('/desk/children/:child/record/:entry')
export const deskDiffer = path('/desk/children/:child/record/:entry/differ')
export const deskFile = path('/desk/children/:child/files/:file')
/** Answering a change that was asked for. */
export const deskAsked = path('/desk/children/:child/asked/:change')
/** Taking the words of an entry out for good (RCD-23). */
export const deskErase = path('/desk/children/:child/record/:entry/erase')
/** One decision a young person could not make (RCD-11). */
export const deskCapacity = path('/desk/children/:child/capacity')
export const deskStory = path('/desk/children/:child/story')
/** Who is around a child, and who is who for those who work with them: answered by spaces of their own. */
export const around = path('/my/children/:child/around')
export const deskWho = path('/desk/children/:child/who')
/** One side of A4, read before the first lesson. */
/** Every one-page profile of a class of the one who asks, for whoever teaches it today: `?class=4 Maple`. */
export const classPages = path('/desk/class-pages')
export const profile = path('/desk/children/:child/profile')
export const profileRead = path('/desk/children/:child/profile/read')

/** The words used about the child, and about the one of the family who chooses (RCD-18). */
export const words = path('/my/children/:child/words')
export const myWords = path('/my/children/:child/words/mine')
export const meWords = path('/my/me/words')

/** The young person's own page. */
export const me = path('/my/me')
export const meWrite = path('/my/me/write')
export const meSharing = path('/my/me/:entry/sharing')
export const meFile = path('/my/me/files/:file')
export const meLooked = path('/my/me/looked')
/** Who reads each thing, what is theirs to choose, and what changes at each age. */
export const meWho = path('/my/me/who-sees')

/** Showing it to somebody by a link: all links, one of them, and taking it back. Answered by a space of its own, as the story is. */
export const share = path('/my/children/:child/share')
export const shareLink = path('/my/children/:child/share/:link')
export const meShare = path('/my/me/share')
export const meShareLink = path('/my/me/share/:link')
