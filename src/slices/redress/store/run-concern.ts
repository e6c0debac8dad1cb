import type { Refusal } from '../../../kernel/decider.ts'
import { isRefusal } from '../../../kernel/decider.ts'
import type { ChildId } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'
import type { Meta } from '../../../platform/events/event.ts'
import { runCommand } from '../../../platform/events/run-command.ts'
import { findAgreed } from '../../support/index.ts'
import type { ConcernCommand } from '../domain/commands.ts'
import { concern as decider } from '../domain/concern.ts'
import type { ConcernEvent } from '../domain/events.ts'
import { listConcernsOf } from './queries.ts'
import { closeCase, listDeciders, loadAsker, loadBodies, openCase } from './who.ts'

/**
 * Runs a command on a concern as whoever acts: works out who they are to it, and lets those whose turn it becomes see
 * the child. Answers what happened, or a refusal with its clause.
 */
export async function runConcern(
  act: Act,
  child: ChildId,
  concern: string,
  command: ConcernCommand,
  meta: Partial<Meta> = {},
): Promise<readonly ConcernEvent[] | Refusal> {
  const bodies = await loadBodies(act, act.area)
  const partnership = bodies.partnership?.body
  if (!partnership) throw new Error(`No partnership and no council in ${act.area}`)
  const facts = {
    asker: await loadAsker(act, act.area, child),
    bodies: bodies.national ? { partnership, national: bodies.national.body } : { partnership },
    nextLookers: await listDeciders(act, act.area, partnership),
    vacant: command.type === 'AnswerConcern' && (await isVacant(act, child, concern)),
  }
  const where = { area: act.area, slice: 'redress', id: concern, child, subject: 'redress' } as const
  const done = await runCommand(act, { ...where, decider, command, facts, meta })
  if (isRefusal(done)) return done
  const happened = new Set(done.events.map(event => event.type))
  if (happened.has('ConcernRaised') || happened.has('StepTaken')) await openCase(act, concern)
  if (happened.has('ConcernClosed') || happened.has('ConcernWithdrawn')) await closeCase(act, concern)
  return done.events
}

/** Whether nobody is in post to give the support that a concern is about. */
async function isVacant(act: Act, child: ChildId, concern: string): Promise<boolean> {
  const found = (await listConcernsOf(act, act.area, child)).find(each => each.concern === concern)
  const agreed = found?.commitment ? await findAgreed(act, found.commitment) : undefined
  return agreed !== undefined && agreed.owner.person === undefined
}
