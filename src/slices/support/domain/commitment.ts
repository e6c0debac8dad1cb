import { type Decider, refuse } from '../../../kernel/decider.ts'
import { agree, change, end } from './agree.ts'
import type { CommitmentCommand } from './commands.ts'
import { type CommitmentState, evolve, initial } from './commitment-state.ts'
import { type Decided, notAgreed, type SupportContext } from './context.ts'
import type { CommitmentEvent } from './events.ts'
import { sayNotHappened, takeBack } from './family-says.ts'
import { answerShortfall, askOwner, noticeNotTold } from './notice.ts'
import { accept, decline, noticeSilence } from './part.ts'
import { confirmWeek, putRight, tell } from './tell.ts'

/** What one body agreed to do for one child, and everything that came of it. */
export const commitment: Decider<CommitmentState, CommitmentCommand, CommitmentEvent, SupportContext> = {
  initial,
  evolve,
  decide,
}

function decide(command: CommitmentCommand, state: CommitmentState, context: SupportContext): Decided {
  if (command.type === 'AgreeCommitment') return agree(command, state, context)
  if (state.status === 'none') return notAgreed()
  switch (command.type) {
    case 'AcceptPart':
      return accept(command, state, context)
    case 'DeclinePart':
      return decline(command, state, context)
    case 'NoticeSilence':
      return noticeSilence(command, state, context)
    case 'TellSession':
      return tell(command, state, context)
    case 'ConfirmWeek':
      return confirmWeek(command, state, context)
    case 'PutTellingRight':
      return putRight(command, state, context)
    case 'AskOwner':
      return askOwner(command, state, context)
    case 'NoticeNotTold':
      return noticeNotTold(command, state, context)
    case 'AnswerShortfall':
      return answerShortfall(command, state, context)
    case 'SayNotHappened':
      return sayNotHappened(command, state, context)
    case 'TakeBackNotHappened':
      return takeBack(command, state, context)
    case 'ChangeCommitment':
      return isOver(state.status) ? overAlready() : change(command, state, context)
    case 'EndCommitment':
      return isOver(state.status) ? overAlready() : end(command, state, context)
  }
}

const isOver = (status: CommitmentState['status']): boolean => status === 'ended' || status === 'declined'
const overAlready = () => refuse('SUP-1', 'This is not going on any more.', 'You can agree something new.')
