import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import type { AreaId } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'
import { runCommand } from '../../../platform/events/run-command.ts'
import type { FormGroup } from '../domain/commands.ts'
import { group as decider } from '../domain/group.ts'
import { askerFrom } from './who-asks.ts'

/** Forms a group. It names no child, so anyone who works for a body here may: whoever leads it or lets it meet. */
export async function formGroup(act: Act, area: AreaId, group: FormGroup): Promise<'formed' | Refusal> {
  const done = await runCommand(act, {
    area,
    slice: 'group',
    id: group.group,
    subject: 'support',
    decider,
    command: group,
    facts: { asker: askerFrom(act, act.actor.forBody ? ['service'] : []), family: [] },
  })
  return isRefusal(done) ? done : 'formed'
}
