import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type AreaId, type BodyId, commandId, type PersonId, type StreamId, streamOf } from '../../kernel/ids.ts'
import { addDays } from '../../kernel/plain-date.ts'
import type { Act } from '../db/act.ts'
import { asSystem } from '../db/as-actor.ts'
import { append, Conflict } from '../events/append.ts'
import type { Platform } from '../platform.ts'
import { toDutyRow } from './duty-queries.ts'
import type { DutyRow } from './duty-row.ts'
import type { DutyFellDue, DutyName, Step } from './events.ts'

/** A word before the day, one on the day, one to the owner's lead after it. */
const daysBefore = 2

/**
 * Runs what falls due today in every area: nudges, and what each slice does when its duty is still open. What the clock
 * causes is an event too, keyed by duty and step, so running it twice changes nothing. Answers how many things it did.
 */
export async function runWhatFallsDue(platform: Platform, areas: readonly AreaId[]): Promise<number> {
  let done = 0
  for (const area of areas) {
    for (;;) {
      const more = await oneRound(platform, area)
      done += more
      if (more === 0) break
    }
  }
  return done
}

/** Tried again when somebody wrote to the same stream meanwhile: what they wrote is seen then. */
async function oneRound(platform: Platform, area: AreaId, triesLeft = 4): Promise<number> {
  try {
    return await asSystem(platform, { area, commandId: commandId(randomUUID()) }, roundIn)
  } catch (error) {
    if (!(error instanceof Conflict) || triesLeft === 0) throw error
    return oneRound(platform, area, triesLeft - 1)
  }
}

async function roundIn(act: Act): Promise<number> {
  let done = 0
  // One round of an area at a time, whichever server runs it: the next one sees what this one did.
  await sql`select pg_advisory_xact_lock(hashtext('what falls due'), hashtext(${act.area}))`.execute(act.tx)
  for (const slice of act.platform.slices) done += (await slice.eachDay?.(act)) ?? 0
  for (const { duty, step } of await listUnsaid(act)) {
    await say(act, duty, step)
    if (step === 'due') await act.platform.fallsDueOf(duty.clause, duty.kind)?.(act, duty)
    done += 1
  }
  return done
}

/** Open duties that are near, due or past, and have not been said yet: at most 500 a round. */
async function listUnsaid(act: Act): Promise<readonly { duty: DutyRow; step: Step }[]> {
  const rows = await act.tx
    .selectFrom('duty')
    .selectAll('duty')
    .select(eb =>
      eb
        .selectFrom('nudge')
        .select(({ fn }) => fn.agg<string>('string_agg', ['nudge.step', eb.val(',')]).as('steps'))
        .whereRef('nudge.area', '=', 'duty.area')
        .whereRef('nudge.duty', '=', 'duty.duty')
        .as('said'),
    )
    .where('duty.area', '=', act.area)
    .where('duty.ended_on', 'is', null)
    .where('duty.due_on', '<=', addDays(act.today, daysBefore))
    .orderBy('duty.due_on')
    .execute()
  return rows
    .flatMap(row => {
      const duty = toDutyRow(row)
      const said = (row.said ?? '').split(',')
      return stepsOn(act, duty).flatMap(step => (said.includes(step) ? [] : [{ duty, step }]))
    })
    .slice(0, 500)
}

function stepsOn(act: Act, duty: DutyRow): readonly Step[] {
  if (act.today < duty.dueOn) return ['soon']
  return act.today === duty.dueOn ? ['due'] : ['due', 'lead']
}

async function say(act: Act, duty: DutyRow, step: Step): Promise<void> {
  const person = step === 'lead' ? await findLeadOf(act, duty.owedByBody) : duty.owedByPerson
  const stream = streamOf('duties', duty.duty)
  await append(act, [
    {
      area: act.area,
      stream,
      expected: await versionOf(act, stream),
      subject: 'record',
      ...(duty.child && { child: duty.child }),
      events: [fellDue(duty, step, person)],
      meta: { happenedOn: act.today, receivedOn: act.today, channel: 'clock' },
    },
  ])
}

const fellDue = (duty: DutyRow, step: Step, person?: PersonId): DutyFellDue => ({
  type: 'DutyFellDue',
  data: {
    ...{ duty: duty.duty as DutyName, step, body: duty.owedByBody, ...(person && { person }) },
    // A word about something private is private too.
    ...(duty.audience !== 'in-charge' && ({ audience: duty.audience, named: duty.named } as Heard)),
  },
})
type Heard = Pick<Required<DutyFellDue['data']>, 'audience' | 'named'>

async function versionOf(act: Act, stream: StreamId): Promise<number> {
  const head = await act.tx
    .selectFrom('stream_head')
    .select('version')
    .where('area', '=', act.area)
    .where('stream', '=', stream)
    .executeTakeFirst()
  return head?.version ?? 0
}

async function findLeadOf(act: Act, body: BodyId): Promise<PersonId | undefined> {
  const lead = await act.tx
    .selectFrom('post')
    .select('person')
    .where('area', '=', act.area)
    .where('body', '=', body)
    .where('job', 'in', ['head', 'service-lead', 'area-officer'])
    .orderBy('from_on')
    .executeTakeFirst()
  return lead?.person
}
