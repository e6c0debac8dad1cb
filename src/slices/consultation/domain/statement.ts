import { type Decider, isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import type { PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Packs } from '../../../policy/pack.ts'
import type { AddStatement, StatementCommand } from './commands.ts'
import type { StatementEvent } from './events.ts'
import { type Asking, mayFacilitate } from './may.ts'
import { limitsOfStatements } from './rules.ts'

export type Statement =
  | { readonly status: 'none' }
  | {
      readonly status: 'waiting' | 'open' | 'held-back'
      readonly statement: string
      readonly dialogue: string
      readonly origin: 'seed' | 'person'
      readonly words: string
      readonly wording: number
      readonly isQuoted: boolean
    }

export type StatementContext = {
  readonly today: PlainDate
  readonly packs: Packs
  readonly actor: Asking
  /** The dialogue it is asked in, which need not be the one the statement is in. */
  readonly dialogue: { readonly id: string; readonly isOpen: boolean; readonly facilitators: readonly PersonId[] }
  /** How many sentences of this dialogue wait from the one who asks. */
  readonly waiting: number
}

/** One sentence to vote on: written by anybody, read by a person before others see it, changed only with a reason. */
export const statement: Decider<Statement, StatementCommand, StatementEvent, StatementContext> = {
  initial: { status: 'none' },
  evolve: (state, { type, data }) => {
    if (type === 'StatementAdded') {
      const { statement: id, dialogue, words, origin } = data
      const status = origin === 'seed' ? 'open' : 'waiting'
      return { status, statement: id, dialogue, origin, words, wording: 1, isQuoted: false }
    }
    if (state.status === 'none') return state
    switch (type) {
      case 'StatementLetThrough':
        return { ...state, status: 'open' }
      case 'StatementHeldBack':
        return { ...state, status: 'held-back' }
      case 'StatementReworded':
        return { ...state, words: data.words, wording: data.wording }
      case 'StatementQuoted':
        return { ...state, isQuoted: data.isQuoted }
    }
  },
  decide: (command, state, context) => {
    if (command.type === 'AddStatement') return add(command, state, context)
    if (state.status === 'none' || state.dialogue !== context.dialogue.id)
      return refuse('CON-3', 'There is no such sentence.')
    const may = mayFacilitate(context.dialogue, context.actor)
    if (isRefusal(may)) return may
    return settle(command, state, context)
  },
}

function add(command: AddStatement, state: Statement, context: StatementContext): readonly StatementEvent[] | Refusal {
  const { type: _, source, theme, ...said } = command
  if (state.status !== 'none') return []
  const { letters, waiting } = limitsOfStatements(context.packs)
  if (!context.dialogue.isOpen)
    return refuse('CON-3', 'This dialogue has ended.', 'You can still read what people said.')
  if ([...command.words].length > letters)
    return refuse('CON-3', `A sentence has ${letters} letters at the most.`, 'Say one thing, and add another sentence.')
  if (source !== undefined) {
    const may = mayFacilitate(context.dialogue, context.actor)
    if (isRefusal(may)) return may
  } else if (context.waiting >= waiting)
    return refuse(
      'CON-3',
      `${waiting} sentences of yours wait to be read already.`,
      'Vote on what others said, and come back when yours have been read.',
    )
  return [
    {
      type: 'StatementAdded',
      data: {
        ...said,
        ...{ origin: source === undefined ? 'person' : 'seed', addedOn: context.today },
        ...(source !== undefined && { source }),
        ...(theme !== undefined && { theme }),
      },
    },
  ]
}

type Living = Exclude<Statement, { readonly status: 'none' }>

function settle(
  command: Exclude<StatementCommand, AddStatement>,
  state: Living,
  { today, packs }: StatementContext,
): readonly StatementEvent[] | Refusal {
  const of = state.statement
  switch (command.type) {
    case 'LetThrough':
      if (state.status === 'open') return []
      return [
        {
          type: 'StatementLetThrough',
          data: { statement: of, readOn: today, ...(command.theme !== undefined && { theme: command.theme }) },
        },
      ]
    case 'HoldBack':
      if (state.status === 'held-back') return []
      // The public log is of what people add: one to begin with would be gone without a line in it.
      if (state.origin === 'seed')
        return refuse('CON-7', 'A sentence to begin with is not held back.', 'Change its words, and say why.')
      return [{ type: 'StatementHeldBack', data: { statement: of, because: command.because, readOn: today } }]
    case 'Reword': {
      if (command.words === state.words) return []
      const { letters } = limitsOfStatements(packs)
      if ([...command.words].length > letters)
        return refuse('CON-3', `A sentence has ${letters} letters at the most.`, 'Make it shorter.')
      const wording = state.wording + 1
      const { words, because } = command
      return [{ type: 'StatementReworded', data: { statement: of, wording, words, because, rewordedOn: today } }]
    }
    case 'Quote':
      return command.isQuoted === state.isQuoted
        ? []
        : [{ type: 'StatementQuoted', data: { statement: of, isQuoted: command.isQuoted } }]
  }
}

/** Whether one may vote today. */
export const isOpenOn = (
  dialogue: { readonly closedOn?: PlainDate | undefined; readonly until: PlainDate },
  today: PlainDate,
): boolean => dialogue.closedOn === undefined && today <= dialogue.until
