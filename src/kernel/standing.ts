/** Who is family to a child: the child first, then whoever brings them up, then whoever the family chose to help. */
export const familyStandings = ['child', 'parent', 'carer', 'adviser'] as const

/** Who works with a child: whoever leads first, a passing look last. */
export const workingStandings = ['lead', 'in-charge', 'service', 'officer', 'case', 'supply'] as const

/** What someone is to a child, as the database knows it. Of several the first in this order counts. */
export const standings = [...familyStandings, ...workingStandings, 'other'] as const
export type Standing = (typeof standings)[number]

/**
 * Whether somebody sees only a part of a child's record: what reaches them by the concern they look at, or the day they
 * stand in. To them nothing may be called empty: it may only be hidden.
 */
export const seesPart = (standing: Standing): boolean => ['case', 'supply', 'other'].includes(standing)

/** True for whoever is family to the child. */
export const isFamilyStanding = (standing: string): boolean => familyStandings.some(each => each === standing)

/** True for whoever works with the child. */
export const isWorkingStanding = (standing: string): boolean => workingStandings.some(each => each === standing)
