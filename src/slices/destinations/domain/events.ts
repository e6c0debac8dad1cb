import type { DomainEvent } from '../../../kernel/decider.ts'
import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'

export const kindsOfMove = [
  'class',
  'early-years',
  'school',
  'phase',
  'setting',
  'area',
  'post-16',
  'adult-life',
] as const
export type KindOfMove = (typeof kindsOfMove)[number]

export const stages = ['before', 'during', 'after'] as const
export type Stage = (typeof stages)[number]

type Of = { readonly move: string; readonly child: ChildId }

/** The next move of a child, as we know it now. Said again when the day or the place changes: the plan is then gone through again. */
export type MoveSaid = DomainEvent<
  'MoveSaid',
  Of & {
    /** The setting the child is at, which plans the move with them. */
    readonly setting: BodyId
    readonly kind: KindOfMove
    /** Where to, in words: `Year 3, with Mr Okoro`. */
    readonly to: string
    readonly on: PlainDate
  }
>

/** Something that helps before, during or after it: what, who gives it, by when. */
export type MoveHelpNamed = DomainEvent<
  'MoveHelpNamed',
  Of & {
    readonly help: string
    readonly stage: Stage
    readonly what: string
    readonly owner: { readonly body: BodyId; readonly person: PersonId }
    readonly by: PlainDate
  }
>
export type MoveHelpGiven = DomainEvent<'MoveHelpGiven', Of & { readonly help: string; readonly on: PlainDate }>
export type MoveHelpDropped = DomainEvent<'MoveHelpDropped', Of & { readonly help: string; readonly why: string }>

export const becomes = ['continues', 'replaced', 'no-longer-needed'] as const

/** What becomes of one thing agreed when the child moves: with whom and until when, by what, or why it is not needed. */
export type Becomes = { readonly commitment: string; readonly because: string } & (
  | { readonly becomes: 'continues'; readonly withWhom: string; readonly to: PlainDate }
  | { readonly becomes: 'replaced'; readonly by: string }
  | { readonly becomes: 'no-longer-needed' }
)
export type MoveDecided = DomainEvent<'MoveDecided', Of & Becomes>

export type MovePlanned = DomainEvent<
  'MovePlanned',
  Of & { readonly setting: BodyId; readonly movesOn: PlainDate; readonly plannedBy: PersonId }
>

/** The child or one of their people has seen what becomes of each thing: what ends at the move ends only from here on. */
export type MovePlanSeen = DomainEvent<
  'MovePlanSeen',
  Of & {
    readonly by: PersonId
    /** Who went through it with them, where they did not press it themselves. */
    readonly writtenDownBy?: PersonId
    readonly movesOn: PlainDate
    readonly decided: readonly Becomes[]
  }
>

/** It is agreed with the family which setting the child goes to: whoever leads there reads the plan from now on (DES-3). */
export type MoveAgreed = DomainEvent<
  'MoveAgreed',
  Of & {
    /** The setting the child is at. */
    readonly setting: BodyId
    readonly to: BodyId
    /** Who leads there, and reads it. */
    readonly lead: PersonId
    /** Whose word of the family it is. */
    readonly agreedWith: PersonId
    readonly movesOn: PlainDate
  }
>
/** The next setting says who meets the child on the first day. Said again when that changes. */
export type MoveWelcomeSaid = DomainEvent<
  'MoveWelcomeSaid',
  Of & { readonly setting: BodyId; readonly meets: PersonId; readonly words: string; readonly saidBy: PersonId }
>
/** The family went through the people around the child: whose place ends with the move. Everyone else stays (DES-4). */
export type MoveCircleReviewed = DomainEvent<
  'MoveCircleReviewed',
  Of & {
    readonly by: PersonId
    /** Places in the circle, by their opaque ids. */
    readonly leaves: readonly string[]
  }
>
/** The day has come: from now on the child is at the next setting, which owes what the last one owed. */
export type MoveHappened = DomainEvent<
  'MoveHappened',
  Of & { readonly from: BodyId; readonly to: BodyId; readonly lead: PersonId; readonly on: PlainDate }
>

export type MoveEvent =
  | MoveSaid
  | MoveHelpNamed
  | MoveHelpGiven
  | MoveHelpDropped
  | MoveDecided
  | MovePlanned
  | MovePlanSeen
  | MoveAgreed
  | MoveWelcomeSaid
  | MoveCircleReviewed
  | MoveHappened
