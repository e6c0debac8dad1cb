import type { Refusal } from '../../../kernel/decider.ts'
import { isRefusal } from '../../../kernel/decider.ts'
import type { AreaId } from '../../../kernel/ids.ts'
import type { Act, Seen } from '../../../platform/db/act.ts'
import { runCommand } from '../../../platform/events/run-command.ts'
import { type JourneyCommand, journey } from '../domain/journey.ts'
import type { Asker } from '../domain/may.ts'
import { gateNow } from '../domain/path/gates.ts'
import { loadPath } from './load-path.ts'
import { listReadings } from './queries.ts'

/** Moves an area along the path: begins a step or has done it. Answers a refusal with its clause. */
export async function runJourney(act: Act, area: AreaId, command: JourneyCommand): Promise<'moved' | Refusal> {
  const { legs, gates } = loadPath()
  const [latest] = await listReadings(act, area, 1)
  const pack = act.packs.for('support')
  const done = await runCommand(act, {
    ...{ area, slice: 'reform', id: 'path', subject: 'support', decider: journey, command },
    facts: {
      asker: await loadAsker(act, area),
      legs,
      gates: gates.map(gate => gateNow(pack, gate, latest?.readings ?? {})),
    },
  })
  return isRefusal(done) ? done : 'moved'
}

/** What the one who asks is to the partnership of an area. */
export async function loadAsker(seen: Seen, area: AreaId): Promise<Asker> {
  const post = await seen.tx
    .selectFrom('post')
    .select('body')
    .where('area', '=', area)
    .where('person', '=', seen.actor.person)
    .where('job', '=', 'partnership-officer')
    .where('from_on', '<=', seen.today)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', seen.today)]))
    .executeTakeFirst()
  return { answersForPartnership: post !== undefined }
}
