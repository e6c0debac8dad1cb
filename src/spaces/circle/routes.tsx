import type { Routes } from '../../platform/web/routes.ts'
import { aroundRoutes } from './around/around-routes.tsx'
import type { Doors } from './doors.ts'
import { answerRoutes } from './invite/answer-routes.tsx'
import { inviteRoutes } from './invite/invite-routes.tsx'
import { orderRoutes } from './invite/order-routes.tsx'
import { placeRoutes } from './invite/place-routes.tsx'
import { joinRoutes } from './join/join-routes.tsx'

/** Everything about who comes into a child's circle: a code, a person who looks, a place with an end, an order of a court. */
export const circleRoutes =
  (doors: Doors) =>
  (on: Routes): void => {
    joinRoutes(doors)(on)
    aroundRoutes(on)
    inviteRoutes(doors)(on)
    answerRoutes(on)
    placeRoutes(doors)(on)
    orderRoutes(on)
  }
