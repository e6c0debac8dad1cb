import { isRefusal, type Refusal, refuse } from '../../../kernel/decider.ts'
import type { AskForView, GiveView } from './commands.ts'
import { impossibleDay } from './days.ts'
import type { NeedEvent } from './events.ts'
import { wordsOf } from './hear.ts'
import { mayArrange, mayGiveView } from './may.ts'
import type { NeedContext } from './need.ts'
import type { RaisedNeed } from './need-state.ts'
import { replyBy } from './rules.ts'

type Answer = readonly NeedEvent[] | Refusal

/** Asks one party for their view and keeps when and how: asking is what makes deciding without a reply lawful (P8). */
export function askForView(command: AskForView, state: RaisedNeed, context: NeedContext): Answer {
  const may = mayArrange(state, context.me)
  if (isRefusal(may)) return may
  const wrongDay = impossibleDay('IDN-6', command.on, context)
  if (wrongDay) return wrongDay
  const { party, on } = command
  return [
    {
      type: 'ViewAsked',
      data: {
        need: state.need,
        party,
        on,
        means: command.means,
        by: context.me.person,
        replyBy: replyBy(state.decideBy, on),
      },
    },
  ]
}

/** One party's own view. After the decision it is added and changes nothing by itself. */
export function giveView(command: GiveView, state: RaisedNeed, context: NeedContext): Answer {
  const may = mayGiveView(state, context.me, command.party)
  if (isRefusal(may)) return may
  if (command.words.trim() === '')
    return refuse('IDN-6', 'Say what you see, in your own words.', 'One sentence is enough.')
  const wrongDay = impossibleDay('IDN-6', command.on, context)
  if (wrongDay) return wrongDay
  return [
    {
      type: 'ViewGiven',
      data: {
        need: state.need,
        party: command.party,
        ...wordsOf(command),
        ...(command.leaning && { leaning: command.leaning }),
        on: command.on,
        afterDeciding: state.status === 'decided',
      },
    },
  ]
}
