import type { BodyId, PersonId } from '../../../kernel/ids.ts'

/** Who may have a view of their own about a need. Each parent or carer is a party of their own (P6). */
export const partyRoles = [
  'young-person',
  'parent',
  'carer',
  'teacher',
  'setting',
  'therapist',
  'psychologist',
  'health-lead',
  'other',
] as const
export type PartyRole = (typeof partyRoles)[number]

/** A child may have no sign-in yet, so a young person's party names no person. */
export type Party = {
  readonly as: PartyRole
  readonly person?: PersonId
  /** The body they speak for, where they speak for one. */
  readonly body?: BodyId
}

/** One voice, one key: the young person, or the person. */
export const partyKey = (party: Party): string =>
  party.as === 'young-person' ? 'young-person' : (party.person ?? party.as)

const familyRoles: readonly PartyRole[] = ['young-person', 'parent', 'carer']

/** True for the child, a parent or a carer. */
export const isFamily = (party: Party): boolean => familyRoles.includes(party.as)

/** True for someone who speaks for a health service. */
export const isHealth = (party: Party): boolean => party.as === 'health-lead' || party.as === 'therapist'

/** How someone was asked for their view (P8): kept, so that silence can be shown and is never an excuse. */
export const means = ['in person', 'phone', 'letter', 'message', 'meeting'] as const
export type Means = (typeof means)[number]
