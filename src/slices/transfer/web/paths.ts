import { path } from '../../../platform/web/path.ts'

/** The family: we are moving to another area; where it stands, and calling it off. */
export const moving = path('/my/children/:child/area-move')
export const people = path('/my/children/:child/area-move/people')
export const callOff = path('/my/children/:child/area-move/call-off')
/** The officer of the area they leave. */
export const deskMoving = path('/desk/children/:child/area-move')
/** Who takes the record in the area they come to. */
export const arrival = path('/desk/arrivals/:arrival')
