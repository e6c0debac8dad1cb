import type { DomainEvent } from '../../../kernel/decider.ts'
import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'

type Of = { readonly transfer: string; readonly child: ChildId }

/** Someone of the family says that they move to another area: which, from which day, to which setting there. */
export type TransferSaid = DomainEvent<
  'TransferSaid',
  Of & {
    readonly to: AreaId
    readonly setting: BodyId
    readonly on: PlainDate
    readonly by: PersonId
    /** Who of this area sees to it. */
    readonly officer: { readonly body: BodyId; readonly person: PersonId }
  }
>
/** The family went through the people around the child: who at work comes along. Nobody does who is not named here. */
export type TransferCircleReviewed = DomainEvent<
  'TransferCircleReviewed',
  Of & {
    readonly by: PersonId
    /** Places in the circle, by their opaque ids. */
    readonly comes: readonly string[]
    readonly on: PlainDate
    readonly officer: { readonly body: BodyId; readonly person: PersonId }
  }
>
/** This area’s officer lets the record go, once the other takes it. */
export type TransferConfirmed = DomainEvent<'TransferConfirmed', Of & { readonly by: PersonId; readonly body: BodyId }>
export type TransferCalledOff = DomainEvent<'TransferCalledOff', Of & { readonly by: PersonId; readonly why: string }>
/** The record goes on in the other area. In the old area it is the last thing but for what had to stop. */
export type TransferHappened = DomainEvent<'TransferHappened', Of & { readonly to: AreaId; readonly on: PlainDate }>
/** The other area took the record: the first thing that happened there. */
export type TransferTaken = DomainEvent<
  'TransferTaken',
  Of & {
    readonly from: AreaId
    readonly setting: BodyId
    readonly lead: PersonId
    readonly by: PersonId
    readonly on: PlainDate
  }
>

export type TransferEvent =
  | TransferSaid
  | TransferCircleReviewed
  | TransferConfirmed
  | TransferCalledOff
  | TransferHappened
  | TransferTaken

/** In the area a child comes to, before their record does: in a stream of its own, which names no child to the log. */
export type ArrivalAsked = DomainEvent<
  'ArrivalAsked',
  {
    readonly arrival: string
    readonly from: AreaId
    readonly coming: ChildId
    readonly setting: BodyId
    readonly on: PlainDate
  }
>
export type ArrivalTaken = DomainEvent<'ArrivalTaken', { readonly arrival: string; readonly on: PlainDate }>
