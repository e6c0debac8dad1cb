/** What other slices and spaces may use of reform. */
export type { AreaFiguresTaken, GatePassed, LegDone, LegStarted, ReadingTaken, ReformEvent } from './domain/events.ts'
export { drawAhead as drawLabAhead } from './store/drawn-ahead.ts'
export * as reformPaths from './web/paths.ts'
