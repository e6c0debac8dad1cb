import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { DeclaredGroup, HeldBackBecause, Outcome } from './events.ts'

export type OpenDialogue = {
  readonly type: 'OpenDialogue'
  readonly dialogue: string
  readonly name: string
  readonly title: string
  readonly background: string
  readonly backgroundEasy: string
  readonly byCode: boolean
  readonly until: PlainDate
}
export type DialogueCommand =
  | OpenDialogue
  | { readonly type: 'CloseDialogue' }
  | { readonly type: 'WriteText'; readonly words: string; readonly because?: string }
  | { readonly type: 'AgreeText' }
  | { readonly type: 'AnswerTheme'; readonly theme: string; readonly outcome: Outcome; readonly words: string }

export type AddStatement = {
  readonly type: 'AddStatement'
  readonly statement: string
  readonly dialogue: string
  readonly words: string
  readonly writtenBy: readonly DeclaredGroup[]
  /** What it was taken from; only a facilitator begins with one. */
  readonly source?: string
  readonly theme?: string
}
export type StatementCommand =
  | AddStatement
  | { readonly type: 'LetThrough'; readonly theme?: string }
  | { readonly type: 'HoldBack'; readonly because: HeldBackBecause }
  | { readonly type: 'Reword'; readonly words: string; readonly because: string }
  | { readonly type: 'Quote'; readonly isQuoted: boolean }
