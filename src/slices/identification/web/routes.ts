import type { Routes } from '../../../platform/web/routes.ts'
import { deskFormRoutes } from './desk-form-routes.tsx'
import { deskRoutes } from './desk-routes.tsx'
import { familyRoutes } from './family-routes.tsx'
import { letterRoutes } from './letter-routes.tsx'
import { newRoutes } from './new-routes.tsx'

/** Every page and form of identification. */
export const routes = (on: Routes): void => {
  familyRoutes(on)
  newRoutes(on)
  deskRoutes(on)
  deskFormRoutes(on)
  letterRoutes(on)
}
