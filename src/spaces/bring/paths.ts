import { path } from '../../platform/web/path.ts'

/** What was read of a file or a plan: look at it, and confirm it or throw it away. Where it begins is the record's to name. */
export const check = path('/my/children/:child/bring/check')
export const drop = path('/my/children/:child/bring/drop')
export const deskCheck = path('/desk/children/:child/bring/check')
export const deskDrop = path('/desk/children/:child/bring/drop')

/** Agreeing here one thing that was agreed elsewhere. */
export const agreeHere = path('/desk/children/:child/agreed-there/:entry')
