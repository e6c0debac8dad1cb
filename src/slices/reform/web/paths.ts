import { path } from '../../../platform/web/path.ts'

/** The path to reform: four strands, gates, what each area’s figures say. */
export const thePath = path('/path')
/** One step of it. */
export const leg = path('/path/steps/:leg=word')
/** Policies around it, and who tries it first. */
export const around = path('/path/around')
/** What the figures of every area said, week by week, for machines. */
export const progressCsv = path('/path/progress.csv')

/** The path of one’s own area, for whoever answers for its partnership. */
export const deskPath = path('/desk/path')
/** Beginning a step, or saying that it is done. */
export const deskLeg = path('/desk/path/:leg=word')
