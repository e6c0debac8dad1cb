import { compile } from '../language/compile.ts'
import type { Sector } from '../language/declared.ts'
import { asking } from './asking.ts'
import { assessing } from './assessing.ts'
import { counting } from './counting.ts'
import { deciding } from './deciding.ts'
import { ending } from './ending.ts'
import { growing } from './growing.ts'
import { earlyLaw, law } from './law.ts'
import { living } from './living.ts'
import { money } from './money.ts'
import { envelope } from './money-envelope.ts'
import { offer } from './offer.ts'
import { placed } from './placed.ts'
import { placesHeld } from './places-held.ts'
import { placing } from './placing.ts'
import { shared } from './shared.ts'
import { staff } from './staff.ts'
import { trust } from './trust.ts'
import { worth } from './worth.ts'

/** England, in the order in which a step is worked out: no sector needs one that comes after it. */
export const sectors: readonly Sector[] = [
  { name: 'shared', title: 'What everything uses', declares: shared },
  { name: 'counting', title: 'Who is where', declares: counting },
  { name: 'earlyLaw', title: 'Redress', declares: earlyLaw },
  { name: 'money', title: 'Money', declares: [...money, ...envelope] },
  { name: 'staff', title: 'People who help, and their hours', declares: [...staff, ...assessing] },
  { name: 'offer', title: 'What support is worth', declares: [...offer, ...worth] },
  { name: 'law', title: 'Law and its gate', declares: law },
  { name: 'trust', title: 'Trust', declares: trust },
  { name: 'asking', title: 'Asking for a plan', declares: [...asking, ...deciding] },
  { name: 'placing', title: 'Where children learn', declares: [...placing, ...placed, ...ending, ...placesHeld] },
  { name: 'living', title: 'Need, as it comes and goes', declares: [...living, ...growing] },
]
export const readEngland = () => compile(sectors)
