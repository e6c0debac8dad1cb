import { type Decider, isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import { dateInWords, type PlainDate, weekdayOf } from '../../../kernel/plain-date.ts'
import type { FormGroup, GroupCommand, TellGroupSession } from './commands.ts'
import { isYetToCome, type SupportContext } from './context.ts'
import type { GroupEvent } from './group-events.ts'
import { mayAgree, mayTell } from './may.ts'
import { toldAlready } from './tell.ts'

export type GroupState =
  | { readonly status: 'none' }
  | {
      readonly status: 'formed'
      readonly group: string
      readonly name: string
      readonly from: PlainDate
      readonly to: PlainDate
      readonly told: readonly PlainDate[]
      /** Where a day's session was moved to. */
      readonly moves: Readonly<Record<PlainDate, PlainDate>>
    }

type Formed = Extract<GroupState, { status: 'formed' }>
type Decided = readonly GroupEvent[] | Refusal

/** A group of children, told of once for all of them (SUP-3). Nothing in its history names one. */
export const group: Decider<GroupState, GroupCommand, GroupEvent, SupportContext> = {
  initial: { status: 'none' },
  evolve,
  decide: (command, state, context) => {
    switch (command.type) {
      case 'FormGroup':
        return form(command, state, context)
      case 'TellGroupSession':
        return state.status === 'none' ? refuse('SUP-3', 'There is no such group.') : tell(command, state, context)
    }
  },
}

function evolve(state: GroupState, event: GroupEvent): GroupState {
  if (event.type === 'GroupFormed') {
    const { group, name, from, to } = event.data
    return { status: 'formed', group, name, from, to, told: [], moves: {} }
  }
  if (state.status === 'none') return state
  switch (event.type) {
    case 'GroupSessionHeld':
    case 'GroupSessionDidNotHappen':
      return { ...state, told: [...state.told, event.data.day] }
    case 'GroupSessionMoved':
      return { ...state, moves: { ...state.moves, [event.data.day]: event.data.to } }
  }
}

function form(command: FormGroup, state: GroupState, context: SupportContext): Decided {
  const may = mayAgree(context.asker)
  if (isRefusal(may)) return may
  if (state.status === 'formed') return refuse('SUP-3', 'This group is there already.')
  const { type: _, ...data } = command
  if (!data.name.trim()) return refuse('SUP-3', 'Give the group a name.')
  if (data.weekdays.length === 0) return refuse('SUP-1', 'Say on which days the group meets.')
  if (data.to < data.from) return refuse('SUP-1', `It would end before it begins on ${dateInWords(data.from)}.`)
  return [{ type: 'GroupFormed', data }]
}

function tell({ day, telling }: TellGroupSession, state: Formed, context: SupportContext): Decided {
  const may = mayTell(context.asker)
  if (isRefusal(may)) return may
  if (state.told.includes(day)) return toldAlready(day)
  if (day < state.from || day > state.to || weekdayOf(day) > 5)
    return refuse('SUP-4', `${state.name} does not meet on ${dateInWords(day)}.`)
  if (telling.what === 'moved') {
    if (telling.to === (state.moves[day] ?? day)) return refuse('SUP-4', 'That is the day it is on already.')
    return [{ type: 'GroupSessionMoved', data: { group: state.group, day, to: telling.to } }]
  }
  const on = state.moves[day] ?? day
  const tooSoon = isYetToCome(on, context.today)
  if (tooSoon) return tooSoon
  return telling.what === 'happened'
    ? [{ type: 'GroupSessionHeld', data: { group: state.group, day, on, there: telling.there } }]
    : [{ type: 'GroupSessionDidNotHappen', data: { group: state.group, day, why: telling.why } }]
}
