import type { DomainEvent } from '../kernel/decider.ts'
import type { BodyId, ChildId, ClauseId, PersonId } from '../kernel/ids.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Calendar } from '../kernel/working-days.ts'
import type { Packs, Subject } from './pack.ts'

/** Who must act: always a body, and the person who acts for it where one is named. */
export type Owes = { readonly body: BodyId; readonly person?: PersonId }

/** An event with what the platform knows about it when duties are worked out. */
export type Told<Event extends DomainEvent = DomainEvent> = Event & {
  readonly child?: ChildId
  /** The day it happened in the world. */
  readonly happenedOn: PlainDate
  /** The day it was said: the clock starts here, not on the day it was typed (P4). */
  readonly receivedOn: PlainDate
}

export type DutyContext = { readonly packs: Packs; readonly calendarOf: (body: BodyId) => Calendar }

/**
 * One way a duty of this kind starts and ends. `Event` is the slice's union of events. Methods, so that the duties of every
 * slice stand in one list: the platform asks each only about events it has named.
 */
export type Duty<Event extends DomainEvent = DomainEvent> = {
  readonly clause: ClauseId
  readonly subject: Subject
  /** A short code, `decide-together`; the slice's text says it in words for each reader. */
  readonly kind: string
  readonly starts: readonly Event['type'][]
  readonly ends: readonly Event['type'][]
  /** Several duties of one kind in one stream are told apart by this (a session's day, a person asked). */
  part?(event: Event): string | undefined
  /** Which parts an event ends, where that is none, several, or another than `part` says. */
  endsParts?(event: Event): readonly string[]
  /** False when this event starts nothing after all (a decision of "not now" opens no record). */
  when?(event: Event): boolean
  owedBy(event: Told<Event>): Owes
  readonly owedTo: 'family' | 'child' | 'setting' | 'service' | 'partnership'
  due(event: Told<Event>, context: DutyContext): PlainDate
}

/**
 * Declares a duty by the clause that makes it:
 * `duty<NeedEvent>('IDN-4', { subject: 'register', kind: 'decide-together', starts: ['NeedRaised'], ends: ['SupportDecided'], … })`.
 * The platform starts and ends duty rows in the same transaction as the event; no other code writes them.
 */
export const duty = <Event extends DomainEvent>(clause: ClauseId, rest: Omit<Duty<Event>, 'clause'>): Duty<Event> => ({
  clause,
  ...rest,
})
