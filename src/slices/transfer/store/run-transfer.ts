import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import type { AreaId, BodyId, ChildId } from '../../../kernel/ids.ts'
import { isFamilyStanding } from '../../../kernel/standing.ts'
import { isFamily } from '../../../platform/access/actor.ts'
import type { Act, Seen } from '../../../platform/db/act.ts'
import { runCommand } from '../../../platform/events/run-command.ts'
import { standingsWith } from '../../../platform/identity/circle.ts'
import { listSameChild } from '../../../platform/identity/marks.ts'
import { listJobsOf } from '../../../platform/identity/people.ts'
import type { Officer, TransferCommand, TransferContext } from '../domain/commands.ts'
import type { TransferEvent } from '../domain/events.ts'
import { transfer as decider } from '../domain/transfer.ts'

type Of = { readonly area: AreaId; readonly child: ChildId }

/** Runs one command on a move to another area, in the area the child leaves. */
export async function runTransfer(
  act: Act,
  { area, child }: Of,
  transfer: string,
  command: TransferCommand,
): Promise<readonly TransferEvent[] | Refusal> {
  const facts = await loadFacts(act, { area, child }, transfer)
  const done = await runCommand(act, {
    ...{ area, child, slice: 'transfer', id: transfer, subject: 'record', decider, command, facts },
  })
  return isRefusal(done) ? done : done.events
}

async function loadFacts(act: Act, { area, child }: Of, transfer: string): Promise<Omit<TransferContext, 'today'>> {
  const standings = await standingsWith(act, area, child)
  const officerOf = await findOfficerOf(act, area)
  const open = await act.tx
    .selectFrom('transfer')
    .select('transfer')
    .where('area', '=', area)
    .where('child', '=', child)
    .where('transfer', '<>', transfer)
    .where('status', 'not in', ['called off', 'happened'])
    .executeTakeFirst()
  return {
    area,
    asker: {
      person: act.actor.person,
      isFamily: isFamily(act.actor) && standings.some(each => each !== 'adviser' && isFamilyStanding(each)),
      ...(officerOf && { officerOf }),
    },
    officer: await findOfficer(act, area),
    isMoving: open !== undefined,
    isJoined: (await listSameChild(act, area, child)).length > 0,
  }
}

const officerJobs = ['area-officer', 'caseworker', 'partnership-officer'] as const

/** The body for which the one who asks sees to moves; nothing where that is not their job. */
async function findOfficerOf(seen: Seen, area: AreaId): Promise<BodyId | undefined> {
  const jobs = await listJobsOf(seen, area, seen.actor.person)
  return jobs.find(({ job }) => officerJobs.some(each => each === job))?.body
}

/** Who sees to moves in an area: its named officer, else a caseworker, else whoever chairs; nobody where none is named. */
async function findOfficer(seen: Seen, area: AreaId): Promise<Officer | undefined> {
  const rows = await seen.tx
    .selectFrom('post')
    .select(['person', 'body', 'job'])
    .where('area', '=', area)
    .where('job', 'in', officerJobs)
    .where('from_on', '<=', seen.today)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', seen.today)]))
    .orderBy('from_on')
    .orderBy('person')
    .execute()
  const found = officerJobs.map(job => rows.find(row => row.job === job)).find(row => row !== undefined)
  return found && { body: found.body, person: found.person }
}
