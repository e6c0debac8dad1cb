/** What a letter of evidence is for, in the order they are offered. */
export const purposes = ['benefits', 'exams', 'travel', 'work', 'other'] as const
export type Purpose = (typeof purposes)[number]

const findPurpose = (text: string | undefined): Purpose | undefined => purposes.find(each => each === text)

const tellsWhoReadsIt: Readonly<Record<Purpose, readonly string[]>> = {
  benefits: ['helps', 'communicate', 'bad-day', 'access', 'family-view', 'agreed'],
  exams: ['helps', 'communicate', 'access', 'agreed'],
  travel: ['helps', 'communicate', 'access', 'joining-in'],
  work: ['good-at', 'helps', 'communicate', 'access'],
  other: ['good-at', 'helps', 'agreed'],
}

/**
 * Whether a part is ticked beforehand for a purpose: what whoever decides asks about, and no more, since nobody should hand
 * over a childhood to be given an hour’s extra time. The family changes it as they like.
 */
export const isOffered = (purpose: Purpose, part: string): boolean => tellsWhoReadsIt[purpose].includes(part)

/** What an address asks for: `?for=exams&chosen=yes&part-helps=yes`. Without `chosen`, what is ticked beforehand. */
export type LetterAsked = { readonly purpose: Purpose | undefined; readonly has: (part: string) => boolean }

export function letterAsked(query: Readonly<Record<string, string | undefined>>): LetterAsked {
  const purpose = findPurpose(query.for)
  return {
    purpose,
    has: part => (query.chosen === 'yes' ? query[`part-${part}`] === 'yes' : !!purpose && isOffered(purpose, part)),
  }
}
