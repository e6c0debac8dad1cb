import type { DomainEvent } from '../../../kernel/decider.ts'
import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { WhyNot } from './events.ts'

/** A group names no child, here or in any event: who is in it stands in each child's own commitment (SUP-3). */
export type Group = {
  readonly group: string
  readonly name: string
  readonly ledBy: { readonly body: BodyId; readonly person?: PersonId }
  readonly heldAt: BodyId
  readonly place: string
  readonly time: string
  readonly weekdays: readonly number[]
  readonly from: PlainDate
  readonly to: PlainDate
}
export type GroupFormed = DomainEvent<'GroupFormed', Group>
export type GroupSessionHeld = DomainEvent<
  'GroupSessionHeld',
  { readonly group: string; readonly day: PlainDate; readonly on: PlainDate; readonly there: number }
>
export type GroupSessionDidNotHappen = DomainEvent<
  'GroupSessionDidNotHappen',
  { readonly group: string; readonly day: PlainDate; readonly why: WhyNot }
>
export type GroupSessionMoved = DomainEvent<
  'GroupSessionMoved',
  { readonly group: string; readonly day: PlainDate; readonly to: PlainDate }
>

export type GroupEvent = GroupFormed | GroupSessionHeld | GroupSessionDidNotHappen | GroupSessionMoved
