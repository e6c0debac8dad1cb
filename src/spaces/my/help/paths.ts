import { path } from '../../../platform/web/path.ts'

/** Help now: open to anybody, signed in or not. */
export const helpNow = path('/my/help-now')
