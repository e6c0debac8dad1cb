import type { Standing } from '../../kernel/standing.ts'

/**
 * What somebody can be invited as, and what they then are to the child: what they see follows from that alone (P16). A
 * parent without parental responsibility hears what everyone around the child hears, and decides nothing.
 */
export const standingOfRole = {
  // The child whose record it is: their own place stood from the first day, their account is what is new (P7).
  'young-person': 'child',
  parent: 'parent',
  guardian: 'parent',
  'parent-without-responsibility': 'other',
  'foster-carer': 'carer',
  'relative-carer': 'carer',
  relative: 'other',
  adviser: 'adviser',
  'social-worker': 'service',
  'virtual-school-head': 'service',
  'reviewing-officer': 'service',
  'key-worker': 'service',
  visitor: 'service',
} as const satisfies Readonly<Record<string, Standing>>

export type Role = keyof typeof standingOfRole

/** Whether they hold parental responsibility, as far as a person has seen. */
export const responsibilities = ['has', 'has-not', 'not-known'] as const
export type Responsibility = (typeof responsibilities)[number]

/** True for the name of a role: what a table or a form holds is text. */
export const isRole = (word: string): word is Role => Object.hasOwn(standingOfRole, word)

/** Those of a family, of whom it is asked whether they hold parental responsibility. */
export const isOfFamily = (role: Role): boolean => ['parent', 'carer', 'other'].includes(standingOfRole[role])

/** Every role, in the order in which they are offered. */
export const roles: readonly Role[] = Object.keys(standingOfRole).filter(isRole)
