import type { Routes } from '../../../platform/web/routes.ts'
import { deskRoutes } from './desk-routes.tsx'
import { familyRoutes } from './family-routes.tsx'
import { goingRoutes } from './going-routes.tsx'

/** Everything destinations answers. */
export const routes = (on: Routes): void => {
  familyRoutes(on)
  deskRoutes(on)
  goingRoutes(on)
}
