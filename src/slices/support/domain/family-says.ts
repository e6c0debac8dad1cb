import { isRefusal, refuse } from '../../../kernel/decider.ts'
import { dateInWords } from '../../../kernel/plain-date.ts'
import { rule } from '../../../policy/rule.ts'
import type { SayNotHappened, TakeBackNotHappened } from './commands.ts'
import { type Agreed, evolve } from './commitment-state.ts'
import { type Decided, isYetToCome, type SupportContext } from './context.ts'
import type { CommitmentEvent } from './events.ts'
import { maySayNotHappened } from './may.ts'
import { noticeShortfall } from './notice.ts'
import { dueOn } from './sessions.ts'

/** One tap: this did not happen. It stands beside what the setting told, whichever was said first. */
export const sayNotHappened = rule(
  'SUP-7',
  (command: SayNotHappened, state: Agreed, context: SupportContext): Decided => {
    const may = maySayNotHappened(context.asker, command.by, context.family)
    if (isRefusal(may)) return may
    const session = state.sessions.find(each => each.day === command.day)
    if (!session) return refuse('SUP-7', `Nothing was agreed for ${dateInWords(command.day)}.`)
    const tooSoon = isYetToCome(dueOn(session), context.today)
    if (tooSoon) return refuse('SUP-7', tooSoon.because, 'Tell us once the day has come.')
    if (session.saidNot.includes(command.by)) return []
    const words = command.words?.trim()
    const said: CommitmentEvent = {
      type: 'SaidNotHappened',
      data: { commitment: state.commitment, day: command.day, by: command.by, ...(words && { words }) },
    }
    return [said, ...noticeShortfall(evolve(state, said), context)]
  },
)

/** Takes back what they said themselves; nobody else's word. */
export function takeBack(command: TakeBackNotHappened, state: Agreed, context: SupportContext): Decided {
  const may = maySayNotHappened(context.asker, command.by, context.family)
  if (isRefusal(may)) return may
  const session = state.sessions.find(each => each.day === command.day)
  if (!session?.saidNot.includes(command.by)) return []
  return [
    {
      type: 'TookBackNotHappened',
      data: { commitment: state.commitment, day: command.day, by: command.by },
    },
  ]
}
