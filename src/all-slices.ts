import { noScan, type Scan } from './platform/files/scan.ts'
import { passingLinkSecret } from './platform/sharing/link-secret.ts'
import type { Sender } from './platform/signing/senders.ts'
import { passingSigner } from './platform/signing/signer.ts'
import type { Slice } from './platform/slice.ts'
import type { Call } from './platform/web/calls.ts'
import type { Routes } from './platform/web/routes.ts'
import { consultation } from './slices/consultation/wiring.ts'
import { destinations } from './slices/destinations/wiring.ts'
import { expectations } from './slices/expectations/wiring.ts'
import { identification } from './slices/identification/wiring.ts'
import { record } from './slices/record/wiring.ts'
import { redress } from './slices/redress/wiring.ts'
import { reform } from './slices/reform/wiring.ts'
import { reviews } from './slices/reviews/wiring.ts'
import { sharing } from './slices/sharing/wiring.ts'
import { support } from './slices/support/wiring.ts'
import { transfer } from './slices/transfer/wiring.ts'
import { voice } from './slices/voice/wiring.ts'
import { bringRoutes } from './spaces/bring/routes.tsx'
import { type Doors, noDoors } from './spaces/circle/doors.ts'
import { circleRoutes } from './spaces/circle/routes.tsx'
import type { Signing } from './spaces/copy/make-copy.ts'
import { copyRoutes } from './spaces/copy/routes.tsx'
import { routes as desk } from './spaces/desk/routes.tsx'
import { routes as whoIsWho } from './spaces/identity/routes.tsx'
import { letterRoutes } from './spaces/letter/routes.tsx'
import { routes as helpNow } from './spaces/my/help/routes.tsx'
import { routes as myHome } from './spaces/my/home/routes.tsx'
import { routes as languages } from './spaces/my/language/routes.tsx'
import { routes as writing } from './spaces/my/writing/routes.tsx'
import { routes as about } from './spaces/public/about/routes.tsx'
import { frontRoutes } from './spaces/public/home/routes.tsx'
import { routes as look } from './spaces/public/look/routes.tsx'
import { routes as rules } from './spaces/public/rules/routes.tsx'
import { shareCalls } from './spaces/share/calls.ts'
import type { Links } from './spaces/share/links.ts'
import { shareRoutes } from './spaces/share/routes.tsx'
import { sightRoutes } from './spaces/sight/routes.tsx'
import { routes as story } from './spaces/story/routes.tsx'
import type { WalkPerson } from './ui/patterns/hero.tsx'

/** Every slice there is, in the order in which a child's story usually meets them. */
export const allSlices: readonly Slice[] = [
  expectations,
  identification,
  record,
  sharing,
  support,
  redress,
  reviews,
  destinations,
  transfer,
  voice,
  reform,
  consultation,
]

/**
 * What every slice and every space answers. `listPeople`: who one may walk through as; nobody, where real people are.
 * `signing`: what signs the copies people take; a key that is kept nowhere, where nobody will check one. `links`: what
 * links are made of; a secret that is kept nowhere, where nobody will open one. `doors`: for whoever was handed a code;
 * closed, where nobody joins. `senders`: whose signatures are believed besides our own. `scan`: what looks for harm in files
 * that come in a copy.
 */
export const allRoutes = (
  listPeople: () => Promise<readonly WalkPerson[]> = async () => [],
  signing: () => Promise<Signing> = passing,
  links: () => Promise<Links> = passingLinks,
  doors: Doors = noDoors,
  senders: () => Promise<readonly Sender[]> = async () => [],
  scan: Scan = noScan,
): readonly ((on: Routes) => void)[] => [
  ...allSlices.flatMap(slice => slice.routes ?? []),
  frontRoutes(listPeople),
  about,
  rules,
  look,
  helpNow,
  myHome,
  languages,
  writing,
  desk,
  story,
  whoIsWho,
  sightRoutes(doors),
  copyRoutes(signing),
  letterRoutes(signing),
  shareRoutes(links),
  circleRoutes(doors),
  // Our own copies come back too: the keys are ours, the name is in the copy.
  bringRoutes(async () => [{ name: '', keys: (await signing()).signer.publicKeys }, ...(await senders())], scan),
]

/** What answers other systems rather than people. */
export const allCalls = (links: () => Promise<Links> = passingLinks): readonly Call[] => shareCalls(links)

const passing = async (): Promise<Signing> => ({ signer: await passingSigner(), issuer: '' })
const passingSecret = passingLinkSecret()
const passingLinks = async (): Promise<Links> => ({
  secret: passingSecret,
  site: 'http://localhost',
  platform: () => {
    throw new Error('Nobody opens a link here')
  },
})
