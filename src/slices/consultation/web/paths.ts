import { path } from '../../../platform/web/path.ts'

/** Every dialogue there is. */
export const dialogues = path('/have-your-say')
/** What one is about, and its sentences one after the other. */
export const dialogue = path('/have-your-say/:area/:name=word')
export const start = path('/have-your-say/:area/:name=word/start')
/** Somebody else is on this phone now. */
export const notMe = path('/have-your-say/:area/:name=word/not-me')
export const vote = path('/have-your-say/:area/:name=word/vote')
export const takeBack = path('/have-your-say/:area/:name=word/take-back')
export const add = path('/have-your-say/:area/:name=word/add')
export const aboutYou = path('/have-your-say/:area/:name=word/about-you')
/** Where people stand, what they share and where they differ. */
export const results = path('/have-your-say/:area/:name=word/results')
/** Every number behind one sentence. */
export const statement = path('/have-your-say/:area/:name=word/sentences/:statement')
/** How new sentences are read, and what became of each. */
export const reading = path('/have-your-say/:area/:name=word/reading')
/** What was decided, and why; rated by those who took part. */
export const counted = path('/have-your-say/:area/:name=word/how-it-counted')
export const agreedText = path('/have-your-say/:area/:name=word/text')
export const report = path('/have-your-say/:area/:name=word/report')
export const reportPdf = path('/have-your-say/:area/:name=word/report.pdf')
/** Counts by group, as a table to download. */
export const data = path('/have-your-say/:area/:name=word/counts.csv')
/** All that is needed to do it in a room. */
export const workshop = path('/have-your-say/:area/:name=word/workshop')
export const cards = path('/have-your-say/:area/:name=word/workshop/cards')
/** What a hall looks at. */
export const room = path('/have-your-say/:area/:name=word/room')

/** Dialogues somebody looks after, and a new one. */
export const desk = path('/desk/dialogues')
export const look = path('/desk/dialogues/:area/:name=word')
export const read = path('/desk/dialogues/:area/:name=word/read/:statement')
export const reword = path('/desk/dialogues/:area/:name=word/reword/:statement')
export const quote = path('/desk/dialogues/:area/:name=word/quote/:statement')
export const answer = path('/desk/dialogues/:area/:name=word/answer')
export const write = path('/desk/dialogues/:area/:name=word/text')
export const agree = path('/desk/dialogues/:area/:name=word/agree')
export const close = path('/desk/dialogues/:area/:name=word/close')
export const codes = path('/desk/dialogues/:area/:name=word/codes')
export const paper = path('/desk/dialogues/:area/:name=word/paper')
