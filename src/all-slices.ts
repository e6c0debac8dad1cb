import { passingSigner } from './platform/signing/signer.ts'
import type { Slice } from './platform/slice.ts'
import type { Routes } from './platform/web/routes.ts'
import { destinations } from './slices/destinations/wiring.ts'
import { expectations } from './slices/expectations/wiring.ts'
import { identification } from './slices/identification/wiring.ts'
import { record } from './slices/record/wiring.ts'
import { redress } from './slices/redress/wiring.ts'
import { reviews } from './slices/reviews/wiring.ts'
import { support } from './slices/support/wiring.ts'
import type { Signing } from './spaces/copy/make-copy.ts'
import { copyRoutes } from './spaces/copy/routes.tsx'
import { routes as desk } from './spaces/desk/routes.tsx'
import { routes as whoIsWho } from './spaces/identity/routes.tsx'
import { letterRoutes } from './spaces/letter/routes.tsx'
import { routes as helpNow } from './spaces/my/help/routes.tsx'
import { routes as myHome } from './spaces/my/home/routes.tsx'
import { routes as languages } from './spaces/my/language/routes.tsx'
import { routes as about } from './spaces/public/about/routes.tsx'
import { frontRoutes } from './spaces/public/home/routes.tsx'
import { routes as look } from './spaces/public/look/routes.tsx'
import { routes as rules } from './spaces/public/rules/routes.tsx'
import { routes as story } from './spaces/story/routes.tsx'
import type { WalkPerson } from './ui/patterns/hero.tsx'

/** Every slice there is, in the order in which a child's story usually meets them. */
export const allSlices: readonly Slice[] = [
  expectations,
  identification,
  record,
  support,
  redress,
  reviews,
  destinations,
]

/**
 * What every slice and every space answers. `listPeople`: who one may walk through as; nobody, where real people are.
 * `signing`: what signs the copies people take; a key that is kept nowhere, where nobody will check one.
 */
export const allRoutes = (
  listPeople: () => Promise<readonly WalkPerson[]> = async () => [],
  signing: () => Promise<Signing> = passing,
): readonly ((on: Routes) => void)[] => [
  ...allSlices.flatMap(slice => slice.routes ?? []),
  frontRoutes(listPeople),
  about,
  rules,
  look,
  helpNow,
  myHome,
  languages,
  desk,
  story,
  whoIsWho,
  copyRoutes(signing),
  letterRoutes(signing),
]

const passing = async (): Promise<Signing> => ({ signer: await passingSigner(), issuer: '' })
