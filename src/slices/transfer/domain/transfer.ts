import { type Decider, isRefusal, type May, type Refusal, refuse } from '../../../kernel/decider.ts'
import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import { fullDay, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Officer, SayTransfer, TransferCommand, TransferContext } from './commands.ts'
import type { TransferEvent } from './events.ts'
import { isNotYet, mayConfirm, maySay } from './may.ts'

/** A move to another area as far as it got. */
export type Transfer =
  | { readonly status: 'not said' }
  | {
      readonly status: 'said' | 'reviewed' | 'confirmed' | 'called off' | 'happened'
      readonly transfer: string
      readonly child: ChildId
      readonly to: AreaId
      readonly setting: BodyId
      readonly on: PlainDate
      readonly officer: Officer
      readonly saidBy: PersonId
      readonly comes: readonly string[]
    }
type Known = Exclude<Transfer, { readonly status: 'not said' }>
type Answer = readonly TransferEvent[] | Refusal

export const transfer: Decider<Transfer, TransferCommand, TransferEvent, TransferContext> = {
  initial: { status: 'not said' },
  evolve(state, event) {
    if (event.type === 'TransferSaid') {
      const { by: saidBy, ...said } = event.data
      return { ...said, saidBy, status: 'said', comes: [] }
    }
    if (state.status === 'not said') return state
    switch (event.type) {
      case 'TransferCircleReviewed':
        return { ...state, status: 'reviewed', comes: event.data.comes }
      case 'TransferConfirmed':
        return { ...state, status: 'confirmed' }
      case 'TransferCalledOff':
        return { ...state, status: 'called off' }
      case 'TransferHappened':
      case 'TransferTaken':
        return { ...state, status: 'happened' }
    }
  },
  decide(command, state, context) {
    if (command.type === 'SayTransfer') return once(maySay(context), () => say(command, state, context))
    if (state.status === 'not said') throw new Error(`${command.type} of a move nobody said`)
    if (state.status === 'called off' || state.status === 'happened')
      return refuse('DES-5', 'This move is over.', 'Say a new one if you are moving.')
    switch (command.type) {
      case 'ReviewCircle':
        return once(maySay(context), () => review(command.comes, state, context))
      case 'ConfirmTransfer':
        return once(mayConfirm(context), () => confirm(state, context))
      case 'CallOffTransfer':
        return callOff(command.why, state, context)
      case 'LetGo':
        return once(isNotYet(state, context), () => [
          { type: 'TransferHappened', data: { ...itsOf(state), to: state.to, on: context.today } },
        ])
    }
  },
}

const itsOf = ({ transfer: id, child }: Known) => ({ transfer: id, child })

function say(
  { type: _, ...said }: SayTransfer,
  state: Transfer,
  { today, area, asker, officer, isMoving, isJoined }: TransferContext,
): Answer {
  if (state.status !== 'not said') return []
  if (isMoving) return refuse('DES-5', 'You have said already that you are moving.', 'Change it on its own page.')
  if (said.to === area)
    return refuse('DES-5', 'That is the area you are in.', 'A move inside the area is planned by your setting.')
  if (said.on < today) return refuse('DES-5', `${fullDay(said.on)} has gone.`, 'Choose a day from today on.')
  if (isJoined)
    return refuse('DES-5', 'This record is joined with another.', 'Ask your setting to settle first which one it is.')
  if (!officer) return refuse('DES-5', 'Your area has not said who sees to this.', 'Ask your setting whom to call.')
  return [{ type: 'TransferSaid', data: { ...said, by: asker.person, officer } }]
}

function review(comes: readonly string[], state: Known, { asker }: TransferContext): Answer {
  if (state.status === 'confirmed')
    return refuse('DES-5', 'Your area has sent it on already.', 'Call it off, and say it again.')
  const { on, officer } = state
  return [
    { type: 'TransferCircleReviewed', data: { ...itsOf(state), by: asker.person, comes: [...comes], on, officer } },
  ]
}

function confirm(state: Known, { asker }: TransferContext): Answer {
  if (state.status === 'confirmed') return []
  if (state.status === 'said')
    return refuse(
      'DES-5',
      'The family has not yet said who comes along.',
      'They say it on their own page. You can ask them.',
    )
  const body = asker.officerOf ?? state.officer.body
  return [{ type: 'TransferConfirmed', data: { ...itsOf(state), by: asker.person, body } }]
}

function callOff(why: string, state: Known, context: TransferContext): Answer {
  const may = [maySay(context), mayConfirm(context)]
  if (may.every(isRefusal)) return refuse('DES-5', 'This is for the family, or the area, to say.')
  if (why.trim() === '') return refuse('DES-5', 'Say why, in a few words.')
  return [{ type: 'TransferCalledOff', data: { ...itsOf(state), by: context.asker.person, why: why.trim() } }]
}

const once = (answer: May, happens: () => Answer): Answer => (isRefusal(answer) ? answer : happens())
