import type { Responsibility, Role } from '../../src/platform/identity/roles.ts'

/** A child or young person of the region. All invented. */
export type DemoChild = {
  readonly slug: string
  readonly given: string
  readonly family: string
  readonly knownAs?: string
  readonly sayIt?: string
  readonly bornOn: string
  readonly area: string
  readonly setting: string
  readonly className: string
  readonly year: string
  readonly firstLanguage?: string
  readonly schoolCode?: 'K' | 'E'
  readonly portrait?: string
  readonly around?: readonly {
    readonly person: string
    readonly standing: 'parent' | 'carer' | 'adviser' | 'service' | 'other'
    readonly relationship: string
    /** What they are, more exactly, and which everyday decisions are theirs (P16). */
    readonly role?: Role
    readonly responsibility?: Responsibility
    readonly delegated?: string
  }[]
}
