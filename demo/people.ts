import { atOakfield } from './people/at-oakfield.ts'
import { inOtherSettings } from './people/in-other-settings.ts'
import { inServices } from './people/in-services.ts'
import type { DemoPerson } from './people/person.ts'

/** The grown-ups of the region: families and thirty workers. */
export { demoFamilies } from './people/families.ts'
export type { DemoPerson } from './people/person.ts'
export const demoWorkers: readonly DemoPerson[] = [...atOakfield, ...inServices, ...inOtherSettings]
