/** The parts of a record. "Keep me safe" is always shown first to whoever is in charge (RCD-3); strengths lead the rest. */
export const parts = [
  'keep-me-safe',
  'good-at',
  'people-like',
  'what-matters',
  'about-me',
  'helps',
  'communicate',
  'good-day',
  'bad-day',
  'hopes',
  'family-view',
  'joining-in',
  'access',
  'story',
  'team',
  'advice',
  'agreed',
  // A place of its own, and the last: nobody asks for one (RCD-15).
  'diagnosis',
] as const
export type Part = (typeof parts)[number]

export const findPart = (text: string): Part | undefined => parts.find(part => part === text)

/** Parts that are a young person's own page, in the order of that page. */
export const ownParts: readonly Part[] = [
  'good-at',
  'people-like',
  'helps',
  'good-day',
  'bad-day',
  'what-matters',
  'hopes',
  'about-me',
  'communicate',
  'joining-in',
  'access',
  'story',
]

/** Parts that nobody is asked to fill: they stand on a page only once somebody wished to write in them. */
export const unaskedParts: readonly Part[] = ['diagnosis']

/** Parts that stand on the one-page profile, after "keep me safe". */
export const profileParts: readonly Part[] = ['good-at', 'helps', 'communicate']

/** Who may read an entry (RCD-5). `in-charge` is kept for "keep me safe": every adult in charge, whatever else they see. */
export const audiences = ['circle', 'professionals-and-family', 'family-and-author', 'named', 'only-me'] as const
export type ChosenAudience = (typeof audiences)[number]
export type Audience = ChosenAudience | 'in-charge'
