import type { Routes } from '../../../platform/web/routes.ts'
import { agreeRoutes } from './agree.routes.tsx'
import { familyRoutes } from './family.routes.tsx'
import { groupRoutes } from './group.routes.tsx'
import { saidRoutes } from './said.routes.tsx'
import { tellRoutes } from './tell.routes.tsx'

/** Every address of support. */
export const routes = (on: Routes): void => {
  familyRoutes(on)
  agreeRoutes(on)
  tellRoutes(on)
  saidRoutes(on)
  groupRoutes(on)
}
