import { path } from '../../../platform/web/path.ts'

/** The path to reform: four strands, gates, what each area’s figures say. */
export const thePath = path('/path')
/** One step of it. */
export const leg = path('/path/steps/:leg=word')
/** Policies around it, and who tries it first. */
export const around = path('/path/around')
/** What the figures of every area said, week by week, for machines. */
export const progressCsv = path('/path/progress.csv')

/** The reform lab. */
export const lab = path('/lab')
/** Up to four ways of going about it, side by side. */
export const labCompare = path('/lab/compare')
/** The circle: which loop drives now, and what happens when one is cut. */
export const labCircle = path('/lab/circle')
/** Everything the model is made of. */
export const labLines = path('/lab/lines')
/** One line of it: equation, unit, value, source, and who disputes it. */
export const labLine = path('/lab/lines/:line=word')
/** Who waits, by age and need. */
export const labWho = path('/lab/who')
/** What would have to be true. */
export const labTrue = path('/lab/true')
/** The gate, and what waiting for it costs. */
export const labGate = path('/lab/gate')
/** What a group agrees on whatever it believes, and which belief splits it. */
export const labGroup = path('/lab/group')

/** What the lab said of the years to come, and what came. */
export const labForecasts = path('/lab/forecasts')
/** The same as it is kept, for machines. */
export const labForecastsFile = path('/lab/forecasts.jsonl')

/** The path of one’s own area, for whoever answers for its partnership. */
export const deskPath = path('/desk/path')
/** Beginning a step, or saying that it is done. */
export const deskLeg = path('/desk/path/:leg=word')
