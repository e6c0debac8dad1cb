import { path } from '../../platform/web/path.ts'

/** The format, for whoever writes a reader of their own. */
export const schema = path('/schemas/development-record-1.json')
/** The public halves of the keys that sign copies. */
export const keys = path('/.well-known/jwks.json')
