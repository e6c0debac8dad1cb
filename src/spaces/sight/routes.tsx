import type { Routes } from '../../platform/web/routes.ts'
import { classCodeRoutes } from './class-code/routes.tsx'
import { closedRoutes } from './closed/routes.tsx'
import { emergencyRoutes } from './emergency/routes.tsx'
import { timetableRoutes } from './timetable/routes.tsx'

/** Who sees whom, and for how long: emergencies, codes for a class, who teaches which class from when. */
export const routes = (on: Routes): void => {
  emergencyRoutes(on)
  classCodeRoutes(on)
  closedRoutes(on)
  timetableRoutes(on)
}
