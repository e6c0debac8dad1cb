import type { Command } from '../../../kernel/decider.ts'
import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'

export type SayTransfer = Command<'SayTransfer'> & {
  readonly transfer: string
  readonly child: ChildId
  readonly to: AreaId
  readonly setting: BodyId
  readonly on: PlainDate
}
export type ReviewCircle = Command<'ReviewCircle'> & { readonly comes: readonly string[] }
export type ConfirmTransfer = Command<'ConfirmTransfer'>
export type CallOffTransfer = Command<'CallOffTransfer'> & { readonly why: string }
/** The other area takes the record: asked of the old area’s stream, which lets it go. */
export type LetGo = Command<'LetGo'>

export type TransferCommand = SayTransfer | ReviewCircle | ConfirmTransfer | CallOffTransfer | LetGo

/** Who of the old area sees to it. */
export type Officer = { readonly body: BodyId; readonly person: PersonId }

/** What a transfer is decided with. */
export type TransferContext = {
  readonly today: PlainDate
  readonly area: AreaId
  /** Who asks; of the family: `isFamily`. `officerOf`: the body for which they see to moves. */
  readonly asker: { readonly person: PersonId; readonly isFamily: boolean; readonly officerOf?: BodyId }
  /** Who sees to moves in this area; nobody where it has named nobody. */
  readonly officer: Officer | undefined
  /** Another move of the record that has been said and is not over. */
  readonly isMoving: boolean
  /** The record was joined with another (IDT-4). */
  readonly isJoined: boolean
}
