import type { ClauseId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'

/** From what everyone gets to specialist help; the order is the order of the pages (EXP-1). */
export const layers = ['universal', 'additional in the setting', 'external targeted', 'specialist'] as const
export type Layer = (typeof layers)[number]

export const phases = ['early years', 'primary', 'secondary', 'post-16', 'adult transition'] as const
export type Phase = (typeof phases)[number]

/** Who an expectation speaks to. Each has its own words, and none may be missing (EXP-2). */
export const readers = ['family', 'setting', 'commissioner', 'national', 'easy'] as const
export type Reader = (typeof readers)[number]

/** How sure we are. `heard`: people asked for it. `not graded yet`: guidance points this way, nobody has weighed it here. */
export const grades = ['strong', 'fair', 'early', 'heard', 'not graded yet'] as const
export type Grade = (typeof grades)[number]

export type Evidence = { readonly source: string; readonly grade: Grade }

/** One thing everyone can expect, by the help on offer. */
export type Expectation = {
  /** `4.2`: the offer's number and its own. */
  readonly id: string
  readonly title: string
  readonly offer: OfferHeading
  readonly layer: Layer
  readonly phases: readonly Phase[]
  readonly wordings: Readonly<Record<Reader, string>>
  readonly whoActs: string
  readonly rhythm: string
  readonly youWouldSee: readonly string[]
  /** How to say that it is missing. */
  readonly ifMissing: string
  /** Whether it should hold everywhere, or is for the area to choose (R2.9). */
  readonly mandate: 'national' | 'local'
  /** The clause of today's law behind it, where there is one. */
  readonly law?: ClauseId
  readonly evidence: readonly Evidence[]
  /** What people say when they look for it. */
  readonly words: readonly string[]
}

export type OfferHeading = {
  readonly number: number
  readonly key: string
  readonly name: string
  readonly about: string
}
export type Offer = OfferHeading & { readonly expectations: readonly Expectation[] }

/** The whole statement, as it stands in one version. */
export type Statement = {
  readonly version: string
  readonly title: string
  readonly status: string
  readonly publishedOn: PlainDate
  readonly offers: readonly Offer[]
}

/** Every expectation of a statement, in its order. */
export const expectationsOf = ({ offers }: Statement): readonly Expectation[] =>
  offers.flatMap(offer => offer.expectations)
