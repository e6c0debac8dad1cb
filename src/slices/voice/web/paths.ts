import { path } from '../../../platform/web/path.ts'

/** A child says how it is, for themself alone. Their own person is the child, so nothing in the address names them. */
export const howIsIt = path('/my/me/how-is-it')
/** Takes back one face. */
export const takeBack = path('/my/me/how-is-it/:checkIn/take-back')
