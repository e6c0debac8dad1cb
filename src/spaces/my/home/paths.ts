import { path } from '../../../platform/web/path.ts'

/** The family's home. */
export const home = path('/my')
