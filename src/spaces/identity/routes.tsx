import type { Routes } from '../../platform/web/routes.ts'
import { circleRoutes } from './circle-routes.tsx'
import { endRoutes } from './end-routes.tsx'
import { lifeRoutes } from './life-routes.tsx'
import { sameRoutes } from './same-routes.tsx'
import { sealedRoutes } from './sealed-routes.tsx'

/** By these pages a lead puts right who is who, and somebody whose place ended reads that it did. */
export const routes = (on: Routes): void => {
  circleRoutes(on)
  endRoutes(on)
  sameRoutes(on)
  lifeRoutes(on)
  sealedRoutes(on)
}
