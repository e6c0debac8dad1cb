import { path } from '../../platform/web/path.ts'

/** A child in front of somebody at work who has no relationship with them: name them exactly, say why (ACC-20). */
export const emergency = path('/desk/emergency')
/** The one page it opens, for hours. */
export const emergencyPage = path('/desk/emergency/:emergency')
/** The family is told now (ACC-21). */
export const tellEmergency = path('/desk/emergency/:emergency/tell')
/** A second person agrees that they are not told yet. */
export const agreeWithheld = path('/desk/emergency/:emergency/agree')

/** A record that went on to another area, opened here with a legal reason (DES-5). */
export const closed = path('/desk/closed')
/** Not a child of anybody's here any more: whether it is open to this person is asked of the opening, not of a relationship. */
export const closedRecord = path('/desk/closed/:closed')

/** Codes for a class, for today: the office makes them (ACC-23). */
export const classCodes = path('/desk/class-codes')
/** A code on one side of paper. */
export const classCodePaper = path('/desk/class-codes/:code')
export const endClassCode = path('/desk/class-codes/:code/end')
/** Where a supply teacher types it. */
export const classCode = path('/class-code')
/** The class it opens. */
export const classToday = path('/class-code/today')

/** Saying what happened to one session of it today (ACC-24). */
export const classTell = path('/class-code/today/:commitment/:day=day')

/** Who has which class from when to when, and who stands in for whom (ACC-22). */
export const timetable = path('/desk/timetable')
export const giveClass = path('/desk/timetable/give')
export const endClass = path('/desk/timetable/end')
export const standIn = path('/desk/timetable/stand-in')
export const endStandIn = path('/desk/timetable/stand-in/end')
/** One class goes over to the next school year: `?class=4 Maple`. */
export const nextYear = path('/desk/timetable/next-year')
/** Who has not read the one-page profiles before the first lesson (RCD-7). */
export const readBy = path('/desk/read-by')
/** An adult is reminded of what they have still to read. */
export const remind = path('/desk/read-by/remind')
/** The timetable groups of a setting, and a list that brings them (P21). */
export const groups = path('/desk/timetable/groups')
export const bringGroups = path('/desk/timetable/groups/bring')
