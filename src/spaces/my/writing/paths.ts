import { path } from '../../../platform/web/path.ts'

/** How often and when we write to whoever asks. */
export const writing = path('/my/writing')
