import { path } from '../../../platform/web/path.ts'

/** The parts every page is made of, and whole pages of invented content. */
export const look = path('/look')
export const sample = path('/look/:name=word')
