import { path } from '../../../platform/web/path.ts'

/** How these pages can be used, what we have not done, and how to say what stops you. */
export const accessibility = path('/accessibility')
/** What anybody may take and build on. */
export const openData = path('/open-data')
