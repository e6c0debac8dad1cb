import type { Refusal } from '../../../kernel/decider.ts'
import { isRefusal } from '../../../kernel/decider.ts'
import type { ChildId } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'
import type { Meta } from '../../../platform/events/event.ts'
import { runCommand } from '../../../platform/events/run-command.ts'
import { findChild } from '../../../platform/identity/children.ts'
import type { NeedCommand } from '../domain/commands.ts'
import type { NeedEvent } from '../domain/events.ts'
import { need as decider } from '../domain/need.ts'
import { loadNeedFacts } from './need-facts.ts'

/** Runs one command on a need of a child. Answers what happened, a refusal, or nothing where there is no such child. */
export async function runNeed(
  act: Act,
  child: ChildId,
  need: string,
  command: NeedCommand,
  meta: Partial<Meta> = {},
): Promise<readonly NeedEvent[] | Refusal | undefined> {
  const card = await findChild(act, child)
  if (!card) return undefined
  const facts = await loadNeedFacts(act, card)
  const done = await runCommand(act, {
    area: card.area,
    slice: 'identification',
    id: need,
    child,
    subject: 'register',
    decider,
    command,
    facts,
    meta,
  })
  return isRefusal(done) ? done : done.events
}
