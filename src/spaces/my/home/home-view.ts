import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import type { Terms } from '../../../platform/i18n/in-their-words.ts'
import type { BodyCard } from '../../../platform/identity/bodies.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import type { ToldEmergency } from '../../../platform/identity/emergency-told.ts'
import type { EndedPlace } from '../../../platform/identity/ended-places.ts'
import type { PersonCard } from '../../../platform/identity/people.ts'
import type { MoveRow } from '../../../slices/destinations/index.ts'
import type { NeedRow } from '../../../slices/identification/index.ts'
import type { ReviewRow } from '../../../slices/reviews/index.ts'
import type { Commitment } from '../../../slices/support/index.ts'

/** Something good, in somebody's own words. */
export type GoodWords = {
  readonly person: PersonId
  readonly isChild: boolean
  readonly words: string
  readonly on: PlainDate
}

/** Everything the family's page shows of one child. */
export type HomeView = {
  readonly me: PersonId
  readonly today: PlainDate
  readonly hour: number
  readonly children: readonly ChildCard[]
  readonly child: ChildCard
  /** How many answers are new, of the children who have one: none of them may stay unseen on another child's page. */
  readonly answers: ReadonlyMap<ChildId, number>
  /** Whether the child told the one who reads something they have not answered yet. */
  readonly isTold: boolean
  /** What somebody asks the one who reads to change in their own words, with its day, until they answer (RCD-12). */
  readonly asked: readonly { readonly change: string; readonly by: PersonId; readonly dueOn: PlainDate }[]
  /** What the one who reads calls things, else what the child does (RCD-18). */
  readonly terms: Terms | undefined
  readonly duties: readonly DutyRow[]
  readonly commitments: readonly Commitment[]
  readonly reviews: readonly ReviewRow[]
  readonly needs: readonly NeedRow[]
  /** The next move, until its day has passed; and whether the one who reads has seen its plan (DES-2). */
  readonly move?: MoveRow
  readonly moveSeen: boolean
  /** When a link last ended because somebody guessed at its passcode (RCD-17). */
  readonly guessedOn: PlainDate | undefined
  /** Open concerns that were answered, or wait at a further step until a day; with the support each is about. */
  readonly moved: readonly { readonly concern: string; readonly name?: string; readonly until?: PlainDate }[]
  /** The agreed help that each concern still waiting for an answer is about, and how often it did not happen. */
  readonly awaited: readonly { readonly concern: string; readonly name: string; readonly notHappened: number }[]
  /** What started before anyone decided, while a worry is open and until anything is agreed (IDN-3). */
  readonly starts: readonly { readonly what: string; readonly who: PersonId; readonly from: PlainDate }[]
  /** Whoever looked in an emergency, told in the last fortnight (ACC-20). */
  readonly emergencies: readonly ToldEmergency[]
  /** How many others looked in the last seven days: nobody is told of their own looks. */
  readonly lookers: number
  /** What a child can do now, and what was said to go well before a review, in the last fortnight. */
  readonly goodWords: readonly GoodWords[]
  readonly people: ReadonlyMap<PersonId, PersonCard>
  readonly bodies: ReadonlyMap<BodyId, BodyCard>
  readonly council?: BodyCard
  readonly contact?: PersonCard
  /** Whether every step of the ladder has its body: until then the last is only proposed (P37). */
  readonly hasNational: boolean
  /** Time limits as words, from the packs: never typed here. */
  readonly limits: { readonly concern: string; readonly assessment: string }
}

/** A decision is news for a fortnight: long enough for a parent who opens this page now and then. */
export const newFor = 14

/** Whoever stands in no child's circle has no view; a place of theirs that ended is told all the same (ACC-6). */
export type Home = { readonly view?: HomeView; readonly ended: readonly EndedPlace[] }
