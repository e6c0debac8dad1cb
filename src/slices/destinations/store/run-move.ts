import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import { isFamily } from '../../../platform/access/actor.ts'
import type { Act, Seen } from '../../../platform/db/act.ts'
import type { Meta } from '../../../platform/events/event.ts'
import { runCommand } from '../../../platform/events/run-command.ts'
import { listCircle } from '../../../platform/identity/circle.ts'
import { listJobsOf } from '../../../platform/identity/people.ts'
import { type AgreedRow, listAgreed } from '../../support/index.ts'
import type { MoveCommand } from '../domain/commands.ts'
import type { MoveEvent } from '../domain/events.ts'
import { move as decider } from '../domain/move.ts'

type Of = { readonly area: AreaId; readonly child: ChildId }

/** Runs one command on a move. Answers what happened, or a refusal with its clause. */
export async function runMove(
  act: Act,
  { area, child }: Of,
  move: string,
  command: MoveCommand,
  meta: Partial<Meta> = {},
): Promise<readonly MoveEvent[] | Refusal> {
  const facts = {
    asker: await loadAsker(act, area),
    agreed: goingOnOf(await listAgreed(act, area, child)),
    family: await listFamily(act, { area, child }),
  }
  const done = await runCommand(act, {
    ...{ area, child, slice: 'destinations', id: move, subject: 'support' },
    ...{ decider, command, facts, meta },
  })
  return isRefusal(done) ? done : done.events
}

/** Of all that was agreed, what still goes on or was asked of a partner. */
export const goingOnOf = (rows: readonly AgreedRow[]): readonly AgreedRow[] =>
  rows.filter(row => row.status === 'asked' || row.status === 'agreed')

/** The child and the people of their family. */
export const listFamily = async (seen: Seen, { area, child }: Of): Promise<readonly PersonId[]> =>
  (await listCircle(seen, area, child))
    .filter(member => ['child', 'parent', 'carer'].includes(member.standing))
    .map(member => member.person)

/** Who asks, and the bodies they work for here; a parent who also works at the school asks as a parent. */
async function loadAsker(seen: Seen, area: AreaId): Promise<{ person: PersonId; bodies: readonly BodyId[] }> {
  const { person } = seen.actor
  if (isFamily(seen.actor)) return { person, bodies: [] }
  const jobs = await listJobsOf(seen, area, person)
  return { person, bodies: [...new Set(jobs.map(job => job.body))] }
}
