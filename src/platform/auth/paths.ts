import { path } from '../web/path.ts'

export const signInPath = path('/sign-in')
export const sentPath = path('/sign-in/sent')
export const linkPath = path('/sign-in/link/:secret=word')
/** With the slip one was handed and a PIN of one's own, for whoever has no e-mail (P13). */
export const slipPath = path('/sign-in/slip')
export const signOutPath = path('/sign-out')
export const demoPath = path('/demo')
export const demoSignInPath = path('/demo/sign-in')
export const demoClockPath = path('/demo/clock')
