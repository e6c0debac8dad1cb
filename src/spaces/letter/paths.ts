import { path } from '../../platform/web/path.ts'

/** Where whoever was given a letter sees whether it is real. */
export const check = path('/letters/check')
