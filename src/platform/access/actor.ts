import type { AreaId, BodyId, PersonId } from '../../kernel/ids.ts'

/** What someone is acting as: shown on every look and kept with every event. */
export type Role =
  | 'child'
  | 'parent'
  | 'carer'
  | 'adviser'
  | 'inclusion-lead'
  | 'safeguarding-lead'
  | 'head'
  | 'class-teacher'
  | 'key-person'
  | 'teaching-assistant'
  | 'office'
  | 'supply'
  | 'therapist'
  | 'psychologist'
  | 'health-visitor'
  | 'service-lead'
  | 'caseworker'
  | 'partnership-officer'
  | 'area-officer'
  | 'early-years-adviser'
  | 'public'
  | 'clock'

/** Who asks. The database is told in every transaction, and shows nothing that this person has no relationship with. */
export type Actor = {
  readonly person: PersonId
  readonly as: Role
  /** Every area this person works or lives in. */
  readonly areas: readonly AreaId[]
  /** The body on whose authority they act: the school of a teacher; none for a family. */
  readonly forBody?: BodyId
}

const family: readonly Role[] = ['child', 'parent', 'carer', 'adviser']

/** True for a young person, a parent or carer, or an adviser they chose. */
export const isFamily = (actor: Actor): boolean => family.includes(actor.as)
