import {
  about,
  type Command,
  type Decider,
  isRefusal,
  type Refusal,
  refuse,
  refuseAll,
} from '../../../kernel/decider.ts'
import { dateInWords, type PlainDate } from '../../../kernel/plain-date.ts'
import type { PathEvent } from './events.ts'
import { type Asker, mayMoveAlong } from './may.ts'
import { type GateNow, gateBefore } from './path/gates.ts'
import type { Leg } from './path/path.ts'

export type StartLeg = Command<'StartLeg'> & {
  readonly leg: string
  /** Only where the gate is shut: why all the same, what protects families meanwhile, and when it is looked at again. */
  readonly reasons?: string
  readonly meanwhile?: string
  readonly lookAgainOn?: PlainDate
}
export type FinishLeg = Command<'FinishLeg'> & { readonly leg: string; readonly now: string }
export type JourneyCommand = StartLeg | FinishLeg

export type Stage = 'to-come' | 'started' | 'done'
export type JourneyState = { readonly stages: Readonly<Record<string, Stage>> }

/** What is decided with: the path, the gates as they were last read here, and who asks. */
export type JourneyContext = {
  readonly today: PlainDate
  readonly asker: Asker
  readonly legs: readonly Leg[]
  readonly gates: readonly GateNow[]
}

/** How an area moves along the path: what it began and what is done, each with who said so. */
export const journey: Decider<JourneyState, JourneyCommand, PathEvent, JourneyContext> = {
  initial: { stages: {} },
  evolve: (state, event) => {
    switch (event.type) {
      case 'LegStarted':
        return { stages: { ...state.stages, [event.data.leg]: 'started' } }
      case 'LegDone':
        return { stages: { ...state.stages, [event.data.leg]: 'done' } }
      case 'GatePassed':
        return state
    }
  },
  decide: (command, state, context) => {
    const may = mayMoveAlong(context.asker)
    if (isRefusal(may)) return may
    const leg = context.legs.find(each => each.leg === command.leg)
    if (!leg) return refuse('GAT-1', 'There is no such step on the path.')
    if (leg.owner === 'national')
      return refuse(
        'GAT-6',
        'This step is for Parliament and government. No area can take it.',
        'What families have today in law stays as it is.',
      )
    switch (command.type) {
      case 'StartLeg':
        return start(command, leg, state, context)
      case 'FinishLeg':
        return finish(command, state, context)
    }
  },
}

type Decided = readonly PathEvent[] | Refusal

function start(command: StartLeg, leg: Leg, state: JourneyState, context: JourneyContext): Decided {
  if (state.stages[leg.leg]) return refuse('GAT-1', 'This step has begun already.')
  const before = leg.after.flatMap(id => {
    const first = context.legs.find(each => each.leg === id)
    return first?.owner === 'partnership' && !state.stages[id] ? [first.title] : []
  })
  if (before.length > 0) return refuse('GAT-1', `It follows what has not begun: ${before.join('; ')}.`)
  const started: PathEvent = { type: 'LegStarted', data: { leg: leg.leg, on: context.today } }
  const shut = gateBefore(leg, context.gates, 'together')
  return shut ? pass(command, leg, shut, context, started) : [started]
}

/** A shut gate is passed only by a decision that others can read and question. */
function pass(
  { reasons = '', meanwhile = '', lookAgainOn }: StartLeg,
  leg: Leg,
  shut: GateNow,
  { today }: JourneyContext,
  started: PathEvent,
): Decided {
  const missing = refuseAll([
    ...(reasons.trim() ? [] : [about('reasons', refuse('GAT-5', 'The gate is shut. Say why you begin all the same.'))]),
    ...(meanwhile.trim()
      ? []
      : [about('meanwhile', refuse('GAT-5', 'Say what protects children and families meanwhile.'))]),
    ...(lookAgainOn && lookAgainOn > today
      ? []
      : [about('lookAgainOn', refuse('GAT-5', `Name a day after ${dateInWords(today)} to look at it again.`))]),
  ])
  if (missing || !lookAgainOn) return missing ?? refuse('GAT-5', 'Name a day to look at it again.')
  const shortOf = shut.against.flatMap(each => (each.reached ? [] : [each.figure]))
  const data = { leg: leg.leg, gate: shut.gate.gate, on: today, reasons, meanwhile, lookAgainOn, shortOf }
  return [{ type: 'GatePassed', data }, started]
}

function finish({ leg, now }: FinishLeg, state: JourneyState, { today }: JourneyContext): Decided {
  if (state.stages[leg] !== 'started') return refuse('GAT-1', 'Only a step that has begun can be done.')
  if (!now.trim()) return about('now', refuse('GAT-7', 'Say what there is now that was not there before.'))
  return [{ type: 'LegDone', data: { leg, on: today, now } }]
}
