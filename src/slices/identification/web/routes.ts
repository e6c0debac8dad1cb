import type { Routes } from '../../../platform/web/routes.ts'
import { deskRoutes } from './desk-routes.tsx'
import { familyRoutes } from './family-routes.tsx'
import { newRoutes } from './new-routes.tsx'

/** Every page and form of identification. */
export const routes = (on: Routes): void => {
  familyRoutes(on)
  newRoutes(on)
  deskRoutes(on)
}
