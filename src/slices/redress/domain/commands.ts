import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import type { Pack } from '../../../policy/pack.ts'
import type { Answer } from './answer.ts'
import type { About, Audience, Ladder, Voice } from './events.ts'
import type { Bodies } from './ladder.ts'
import type { Asker } from './may.ts'

export type RaiseConcern = Audience & {
  readonly type: 'RaiseConcern'
  readonly concern: string
  readonly child: ChildId
  readonly ladder: Ladder
  readonly about: About
  readonly words: string
  readonly raisedBy: PersonId
  readonly voice: Voice
  readonly sinceOn: PlainDate
  /** The day it was said, which may be before the day it was typed: the clock starts here (P4). */
  readonly saidOn: PlainDate
  readonly owedBy: BodyId
  readonly copiedTo?: BodyId
}
export type AddForSetting = { readonly type: 'AddForSetting'; readonly words: string }
export type AddWords = {
  readonly type: 'AddWords'
  readonly voice: Voice
  readonly words: string
  readonly saidBy?: PersonId
}
export type AnswerConcern = { readonly type: 'AnswerConcern' } & Answer
export type TakeStep = { readonly type: 'TakeStep' }
/** The clock asks: has the day gone, and has the family not said wait? */
export type MoveOn = { readonly type: 'MoveOn' }
export type AskToWait = { readonly type: 'AskToWait'; readonly waitUntil: PlainDate }
export type WithdrawConcern = { readonly type: 'WithdrawConcern'; readonly words: string }
export type CloseConcern = { readonly type: 'CloseConcern'; readonly words: string }
export type FinishRemedy = {
  readonly type: 'FinishRemedy'
  readonly remedy: string
  readonly words: string
  /** Support has it that it was given, told by whoever may tell it there. */
  readonly told?: true
}

export type ConcernCommand =
  | RaiseConcern
  | AddForSetting
  | AddWords
  | AnswerConcern
  | TakeStep
  | MoveOn
  | AskToWait
  | WithdrawConcern
  | CloseConcern
  | FinishRemedy

/** What a concern is decided with: the day, the pack, the calendars, who asks, and which bodies are here to look at it. */
export type ConcernContext = {
  readonly today: PlainDate
  readonly pack: Pack
  readonly calendarOf: (body: BodyId) => Calendar
  readonly asker: Asker
  readonly bodies: Omit<Bodies, 'owing'>
  /** Nobody is in post to give what the concern is about (P30). */
  readonly vacant: boolean
  /** Who looks at it next, should it go on: they hear it from then. */
  readonly nextLookers: readonly PersonId[]
}
