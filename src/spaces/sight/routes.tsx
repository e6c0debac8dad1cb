import type { Routes } from '../../platform/web/routes.ts'
import { classCodeRoutes } from './class-code/routes.tsx'
import { closedRoutes } from './closed/routes.tsx'
import type { SightDoors } from './doors.ts'
import { emergencyRoutes } from './emergency/routes.tsx'
import { groupRoutes } from './timetable/group-routes.tsx'
import { readByRoutes } from './timetable/read-by-routes.tsx'
import { timetableRoutes } from './timetable/routes.tsx'

/** Who sees whom, and for how long: emergencies, codes for a class, who teaches which class from when. */
export const sightRoutes =
  (doors: SightDoors) =>
  (on: Routes): void => {
    emergencyRoutes(on)
    classCodeRoutes(on, doors)
    closedRoutes(on)
    timetableRoutes(on)
    readByRoutes(on, doors)
    groupRoutes(on)
  }
