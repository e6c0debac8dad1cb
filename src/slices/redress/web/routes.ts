import type { Routes } from '../../../platform/web/routes.ts'
import { concernRoutes } from './concern-routes.tsx'
import { deskRaiseRoutes } from './desk-raise-routes.tsx'
import { deskRoutes } from './desk-routes.tsx'
import { familyRoutes } from './family-routes.tsx'
import { tellSomeoneRoutes } from './tell-someone-routes.tsx'

/** Every address of redress. */
export const routes = (on: Routes): void => {
  familyRoutes(on)
  tellSomeoneRoutes(on)
  concernRoutes(on)
  deskRoutes(on)
  deskRaiseRoutes(on)
}
