import type { DomainEvent } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Audience } from './parts.ts'

/** A young person could not make one decision at one time (RCD-11). It changes nothing about any other. */
export type CapacityRecorded = DomainEvent<
  'CapacityRecorded',
  {
    readonly capacity: string
    readonly decision: string
    readonly tried: string
    readonly because: string
    readonly decidedBy?: PersonId
    /** Who speaks for them in this decision. */
    readonly represents?: PersonId
    readonly recordedBy: PersonId
    readonly decidedOn: PlainDate
    readonly audience: Audience
    readonly named: readonly PersonId[]
  }
>
