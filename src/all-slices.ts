import type { OpenPlatform } from './platform/open-platform.ts'
import type { Slice } from './platform/slice.ts'
import type { Routes } from './platform/web/routes.ts'
import { expectations } from './slices/expectations/wiring.ts'
import { identification } from './slices/identification/wiring.ts'
import { record } from './slices/record/wiring.ts'
import { redress } from './slices/redress/wiring.ts'
import { reviews } from './slices/reviews/wiring.ts'
import { support } from './slices/support/wiring.ts'
import { routes as helpNow } from './spaces/my/help/routes.tsx'
import { routes as myHome } from './spaces/my/home/routes.tsx'
import { routes as look } from './spaces/public/look/routes.tsx'
import { routes as rules } from './spaces/public/rules/routes.tsx'
import { routes as story } from './spaces/story/routes.tsx'

/** Every slice there is, in the order in which a child's story usually meets them. */
export const allSlices: readonly Slice[] = [expectations, identification, record, support, redress, reviews]

/** What every slice and every space answers. */
export const allRoutes = (_opened: OpenPlatform): readonly ((on: Routes) => void)[] => [
  ...allSlices.flatMap(slice => slice.routes ?? []),
  rules,
  look,
  helpNow,
  myHome,
  story,
]
