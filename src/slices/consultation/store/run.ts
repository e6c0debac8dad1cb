import type { Refusal } from '../../../kernel/decider.ts'
import type { AreaId } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'
import type { Channel } from '../../../platform/events/event.ts'
import { type Done, runCommand } from '../../../platform/events/run-command.ts'
import type { DialogueCommand, StatementCommand } from '../domain/commands.ts'
import { type Dialogue, dialogue as dialogueDecider } from '../domain/dialogue.ts'
import type { DialogueEvent, StatementEvent } from '../domain/events.ts'
import { isOpenOn, type Statement, statement as statementDecider } from '../domain/statement.ts'
import type { DialogueRow } from './queries.ts'

/** One command on a dialogue. `themes`: those of its statements that are shown. */
export const runDialogue = (
  act: Act,
  {
    area,
    dialogue,
    themes = [],
  }: { readonly area: AreaId; readonly dialogue: string; readonly themes?: readonly string[] },
  command: DialogueCommand,
): Promise<Done<Dialogue, DialogueEvent> | Refusal> =>
  runCommand(act, {
    ...{ area, slice: 'consultation', id: dialogue, subject: 'consultation' as const },
    ...{ decider: dialogueDecider, command, facts: { themes } },
  })

type OfStatement = {
  readonly dialogue: DialogueRow
  readonly statement: string
  /** How many sentences of the one who asks wait to be read. */
  readonly waiting?: number
  readonly channel?: Channel
}

/** One command on a statement of a dialogue. */
export const runStatement = (
  act: Act,
  { dialogue: of, statement, waiting = 0, channel = 'typed' }: OfStatement,
  command: StatementCommand,
): Promise<Done<Statement, StatementEvent> | Refusal> =>
  runCommand(act, {
    ...{ area: of.area, slice: 'consultation', id: statement, subject: 'consultation' as const },
    ...{ decider: statementDecider, command, meta: { channel } },
    facts: { dialogue: { id: of.dialogue, isOpen: isOpenOn(of, act.today), facilitators: of.facilitators }, waiting },
  })
