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

/** What pages need from outside the database. What is left out stands as it would where nobody needs it. */
export type Outside = {
  /** Who one may walk through as; nobody, where real people are. */
  readonly listPeople: () => Promise<readonly WalkPerson[]>
  /** What signs the copies people take; else a key that is kept nowhere, where nobody will check one. */
  readonly signing: () => Promise<Signing>
  /** What links are made of; else a secret that is kept nowhere, where nobody will open one. */
  readonly links: () => Promise<Links>
  /** For whoever was handed a code; else closed, where nobody joins. */
  readonly doors: Doors
  /** Whose signatures are believed besides our own. */
  readonly senders: () => Promise<readonly Sender[]>
  /** What looks for harm in files that come in a copy. */
  readonly scan: Scan
}

/** What every slice and every space answers. */
export const allRoutes = ({
  listPeople = async () => [],
  signing = passing,
  links = passingLinks,
  doors = noDoors,
  senders = async () => [],
  scan = noScan,
}: Partial<Outside> = {}): readonly ((on: Routes) => void)[] => [
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
