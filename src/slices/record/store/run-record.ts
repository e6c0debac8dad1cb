import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import type { ChildId } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'
import type { Meta } from '../../../platform/events/event.ts'
import { runCommand } from '../../../platform/events/run-command.ts'
import type { RecordCommand } from '../domain/commands.ts'
import type { RecordEvent } from '../domain/events.ts'
import { record as decider } from '../domain/record.ts'
import { loadCommandFacts } from './record-facts.ts'

/** Runs one command on a child's record. Answers what happened, a refusal, or nothing where there is no such child. */
export async function runRecord(
  act: Act,
  child: ChildId,
  command: RecordCommand,
  meta: Partial<Meta> = {},
): Promise<readonly RecordEvent[] | Refusal | undefined> {
  const known = await loadCommandFacts(act, child)
  if (!known) return undefined
  const { area, ...facts } = known
  const done = await runCommand(act, {
    area,
    slice: 'record',
    id: child,
    child,
    subject: 'record',
    decider,
    command,
    facts,
    meta: happened => ({ ...saidBy(command, happened), ...meta }),
  })
  return isRefusal(done) ? done : done.events
}

/**
 * Whose words they are stands in the log beside who typed them (P4): "only me" is heard by them, not by the typist. What was
 * written together stays everybody's, also when one of them was heard and somebody else typed.
 */
function saidBy(command: RecordCommand, happened: readonly RecordEvent[]): Partial<Meta> {
  if (command.type !== 'WriteEntry' || !command.heard) return {}
  const whose = happened.find(each => each.type === 'EntryWritten')?.data.whose
  return { channel: 'in person', happenedOn: command.heard.on, ...(whose && { saidBy: whose }) }
}
