import type { Command } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Agreement, Owner, Rhythm, ToldDay, WhyAway, WhyEnded, WhyNot } from './events.ts'
import type { Group } from './group-events.ts'

/** What is asked for may lack what an agreement may not: the decider answers by clause. */
export type Proposal = Omit<Agreement, 'owner' | 'rhythm' | 'to'> & {
  readonly owner?: Owner | undefined
  readonly rhythm?: Rhythm | undefined
  readonly to?: PlainDate | undefined
}

export type AgreeCommitment = Command<'AgreeCommitment'> & { readonly commitment: string; readonly proposal: Proposal }
export type AcceptPart = Command<'AcceptPart'> & { readonly person?: PersonId | undefined }
export type DeclinePart = Command<'DeclinePart'> & { readonly reasons: string; readonly instead?: string | undefined }
export type NoticeSilence = Command<'NoticeSilence'>

export type Telling =
  | {
      readonly what: 'happened'
      /** The day it was given, where that is not the day it was due. */
      readonly on?: PlainDate | undefined
      readonly goodThing?: string | undefined
    }
  | { readonly what: 'did-not-happen'; readonly why: WhyNot }
  | { readonly what: 'child-away'; readonly why: WhyAway }
  | { readonly what: 'moved'; readonly to: PlainDate }
export type TellSession = Command<'TellSession'> & {
  readonly day: PlainDate
  readonly telling: Telling
  readonly group?: string | undefined
}
/** The week a day lies in, confirmed but for these days. */
export type ConfirmWeek = Command<'ConfirmWeek'> & {
  readonly week: PlainDate
  readonly exceptions: readonly ToldDay[]
}
export type PutTellingRight = Command<'PutTellingRight'> & { readonly told: ToldDay; readonly because: string }

export type AskOwner = Command<'AskOwner'> & { readonly key: string }
export type NoticeNotTold = Command<'NoticeNotTold'> & { readonly key: string }
export type AnswerShortfall = Command<'AnswerShortfall'> & { readonly how: string }

export type SayNotHappened = Command<'SayNotHappened'> & {
  readonly day: PlainDate
  readonly by: PersonId
  readonly words?: string | undefined
}
export type TakeBackNotHappened = Command<'TakeBackNotHappened'> & { readonly day: PlainDate; readonly by: PersonId }

export type ChangeCommitment = Command<'ChangeCommitment'> & {
  readonly change: Partial<
    Pick<Agreement, 'what' | 'owner' | 'rhythm' | 'to' | 'outcome' | 'expectation' | 'group' | 'agreedWith'>
  >
  readonly because: string
}
export type EndCommitment = Command<'EndCommitment'> & {
  readonly on: PlainDate
  readonly why: WhyEnded
  readonly words?: string | undefined
  /** The plan of a move in which the child or family has seen that this ends: nothing ends at a move otherwise (DES-2). */
  readonly seenIn?: string | undefined
}

export type CommitmentCommand =
  | AgreeCommitment
  | AcceptPart
  | DeclinePart
  | NoticeSilence
  | TellSession
  | ConfirmWeek
  | PutTellingRight
  | AskOwner
  | NoticeNotTold
  | AnswerShortfall
  | SayNotHappened
  | TakeBackNotHappened
  | ChangeCommitment
  | EndCommitment

export type FormGroup = Command<'FormGroup'> & Group
/** One session of a group, told once for everyone in it. `there` is a number: a group never names a child. */
export type TellGroupSession = Command<'TellGroupSession'> & {
  readonly day: PlainDate
  readonly telling:
    | { readonly what: 'happened'; readonly there: number }
    | { readonly what: 'did-not-happen'; readonly why: WhyNot }
    | { readonly what: 'moved'; readonly to: PlainDate }
}

export type GroupCommand = FormGroup | TellGroupSession
