import { type Decider, isRefusal, type May, type Refusal, refuse } from '../../../kernel/decider.ts'
import { fullDay } from '../../../kernel/plain-date.ts'
import type { DropHelp, GiveHelp, MoveCommand, MoveContext, NameHelp, SayMove, SeePlan } from './commands.ts'
import type { Becomes, MoveEvent } from './events.ts'
import { agree, letHappen, welcome } from './going-there.ts'
import { mayGiveHelp, mayPlan, mayReviewCircle, maySeePlan, mayWelcome } from './may.ts'
import { evolve, type Known, type Move } from './move-state.ts'
import { decisionIsWhole, helpAtEachStage, helpFits, nothingEndsUnsaid } from './rules.ts'

type Answer = readonly MoveEvent[] | Refusal

/** A move of a child: what helps before, during and after it, and what becomes of each thing that is agreed. */
export const move: Decider<Move, MoveCommand, MoveEvent, MoveContext> = {
  initial: { status: 'not said' },
  evolve,
  decide(command, state, context) {
    if (command.type === 'SayMove') return say(command, state, context)
    if (state.status === 'not said') throw new Error(`${command.type} of a move nobody said`)
    switch (command.type) {
      case 'NameHelp':
        return once(mayPlan(state, context.asker), () => nameHelp(command, state))
      case 'GiveHelp':
        return giveHelp(command, state, context)
      case 'DropHelp':
        return once(mayPlan(state, context.asker), () => dropHelp(command, state))
      case 'DecideAtMove':
        return once(mayPlan(state, context.asker), () => decideOne(command.decision, state, context))
      case 'MakePlan':
        return once(mayPlan(state, context.asker), () => makePlan(state, context))
      case 'SeePlan':
        return once(maySeePlan(state, command.by, context.asker, context.family), () => see(command, state, context))
      case 'AgreeMove':
        return once(mayPlan(state, context.asker), () => agree(command, state, context))
      case 'SayWelcome':
        return once(mayWelcome(state.agreed, context.asker), () => welcome(command, state, context))
      case 'ReviewCircle':
        return once(mayReviewCircle(context.asker, context.family), () => [
          {
            type: 'MoveCircleReviewed',
            data: { ...itsOf(state), by: context.asker.person, leaves: [...command.leaves] },
          },
        ])
      case 'LetMoveHappen':
        return letHappen(state, context)
    }
  },
}

const itsOf = ({ move: id, child }: Known) => ({ move: id, child })

function say({ type: _, ...said }: SayMove, state: Move, { today, asker }: MoveContext): Answer {
  const may = mayPlan(state.status === 'not said' ? said : state, asker)
  if (isRefusal(may)) return may
  const to = said.to.trim()
  if (to === '') return refuse('DES-1', 'Say where to.', 'A few words are enough.')
  if (said.on < today) return refuse('DES-1', `${fullDay(said.on)} has gone.`, 'Choose a day from today on.')
  const same = state.status !== 'not said' && state.kind === said.kind && state.to === to && state.on === said.on
  return same ? [] : [{ type: 'MoveSaid', data: { ...said, to } }]
}

function nameHelp({ type: _, ...help }: NameHelp, state: Known): Answer {
  const what = help.what.trim()
  if (what === '') return refuse('DES-1', 'Say what helps.', 'A few words are enough.')
  return once(helpFits(help.stage, help.by, state.on), () => [
    { type: 'MoveHelpNamed', data: { ...itsOf(state), ...help, what } },
  ])
}

function giveHelp({ help }: GiveHelp, state: Known, { asker, today }: MoveContext): Answer {
  const found = state.helps.find(each => each.help === help)
  if (!found || found.given) return []
  return once(mayGiveHelp(state, found, asker), () => [
    { type: 'MoveHelpGiven', data: { ...itsOf(state), help, on: today } },
  ])
}

function dropHelp({ help, why }: DropHelp, state: Known): Answer {
  if (!state.helps.some(each => each.help === help)) return []
  if (why.trim() === '') return refuse('DES-1', 'Say why it is left out.', 'The family reads it.')
  return [{ type: 'MoveHelpDropped', data: { ...itsOf(state), help, why: why.trim() } }]
}

function decideOne(decision: Becomes, state: Known, { agreed }: MoveContext): Answer {
  if (!agreed.some(each => each.commitment === decision.commitment))
    return refuse('DES-2', 'This is not going on any more.', 'Nothing need be said about it.')
  return once(decisionIsWhole(decision, state.on), () => [
    { type: 'MoveDecided', data: { ...itsOf(state), ...decision } },
  ])
}

function makePlan(state: Known, { asker, agreed }: MoveContext): Answer {
  const no = [helpAtEachStage(state.helps), nothingEndsUnsaid(state.decided, agreed)].find(isRefusal)
  if (no) return no
  if (state.status === 'planned') return []
  const { setting, on: movesOn } = state
  return [{ type: 'MovePlanned', data: { ...itsOf(state), setting, movesOn, plannedBy: asker.person } }]
}

function see({ by }: SeePlan, state: Known, { asker }: MoveContext): Answer {
  if (state.status !== 'planned')
    return refuse('DES-2', 'This plan is not made yet.', 'Once it is, what becomes of each thing stands here.')
  if (state.seen.includes(by)) return []
  const { on: movesOn, decided } = state
  const forThem = asker.person !== by && { writtenDownBy: asker.person }
  return [{ type: 'MovePlanSeen', data: { ...itsOf(state), by, ...forThem, movesOn, decided } }]
}

const once = (answer: May, happens: () => Answer): Answer => (isRefusal(answer) ? answer : happens())
