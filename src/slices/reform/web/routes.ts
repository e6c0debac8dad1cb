import type { Routes } from '../../../platform/web/routes.ts'
import { deskRoutes } from './desk-routes.tsx'
import { labMoreRoutes } from './lab-more-routes.tsx'
import { labRoutes } from './lab-routes.tsx'
import { pathRoutes } from './path-routes.tsx'

/** All that reform answers: the public path, and the desk of a partnership. */
export const routes = (on: Routes): void => {
  pathRoutes(on)
  labRoutes(on)
  labMoreRoutes(on)
  deskRoutes(on)
}
