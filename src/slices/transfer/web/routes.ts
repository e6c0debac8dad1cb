import type { Routes } from '../../../platform/web/routes.ts'
import { deskRoutes } from './desk-routes.tsx'
import { familyRoutes } from './family-routes.tsx'

/** Everything a move to another area answers. */
export const routes = (on: Routes): void => {
  familyRoutes(on)
  deskRoutes(on)
}
