import type { Command } from '../../../kernel/decider.ts'
import type { BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Becomes, KindOfMove, MoveHelpNamed } from './events.ts'

export type SayMove = Command<'SayMove'> & {
  readonly move: string
  readonly child: ChildId
  readonly setting: BodyId
  readonly kind: KindOfMove
  readonly to: string
  readonly on: PlainDate
}
export type NameHelp = Command<'NameHelp'> & Omit<MoveHelpNamed['data'], 'move' | 'child'>
export type GiveHelp = Command<'GiveHelp'> & { readonly help: string }
export type DropHelp = Command<'DropHelp'> & { readonly help: string; readonly why: string }
export type DecideAtMove = Command<'DecideAtMove'> & { readonly decision: Becomes }
export type MakePlan = Command<'MakePlan'>
export type SeePlan = Command<'SeePlan'> & { readonly by: PersonId }

/** Which setting the child goes to, and who leads there. `agreedWith`: whose word of the family it is. */
export type AgreeMove = Command<'AgreeMove'> & {
  readonly to: BodyId
  readonly lead: PersonId
  readonly agreedWith: PersonId
}
export type SayWelcome = Command<'SayWelcome'> & { readonly meets: PersonId; readonly words: string }
export type ReviewCircle = Command<'ReviewCircle'> & { readonly leaves: readonly string[] }
/** The clock alone says it, once the day has come. */
export type LetMoveHappen = Command<'LetMoveHappen'>

export type MoveCommand =
  | SayMove
  | NameHelp
  | GiveHelp
  | DropHelp
  | DecideAtMove
  | MakePlan
  | SeePlan
  | AgreeMove
  | SayWelcome
  | ReviewCircle
  | LetMoveHappen

/** What a move is decided with. `agreed`: all that is agreed with the child now; `family`: the child and their people. */
export type MoveContext = {
  readonly today: PlainDate
  readonly asker: { readonly person: PersonId; readonly bodies: readonly BodyId[] }
  readonly agreed: readonly { readonly commitment: string; readonly name: string }[]
  readonly family: readonly PersonId[]
}
