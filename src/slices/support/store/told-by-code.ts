import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { type Refusal, refuse } from '../../../kernel/decider.ts'
import { type AreaId, type BodyId, type ChildId, commandId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Act, Seen } from '../../../platform/db/act.ts'
import { asSystem } from '../../../platform/db/as-actor.ts'
import type { Telling } from '../domain/commands.ts'
import type { CommitmentEvent } from '../domain/events.ts'
import { runCommitment } from './run-commitment.ts'

/** One session that is on today in the class somebody came in to by its code. */
export type ClassSession = {
  readonly area: AreaId
  readonly child: ChildId
  readonly childName: string
  readonly commitment: string
  readonly day: PlainDate
  readonly ownerBody: BodyId
  readonly name: string
  readonly time: string
  readonly place: string
  /** A group is told once, for all of it, by whoever leads it (SUP-3). */
  readonly inGroup: boolean
  readonly told?: string
  readonly toldBy?: string
}

/** What is on today for the class the one who asks came in to: nothing for anybody else, nor once the code is over (ACC-24). */
export async function listClassSupport(seen: Seen): Promise<readonly ClassSession[]> {
  const { rows } = await sql<Found>`select * from class_support_today()`.execute(seen.tx)
  return rows.map(row => ({
    ...{ area: row.area, child: row.child, commitment: row.commitment, day: row.day, name: row.name },
    ...{ childName: row.child_name, ownerBody: row.owner_body, inGroup: row.in_group },
    ...{ time: row.at_time ?? '', place: row.place ?? '' },
    ...(row.told && { told: row.told }),
    ...(row.told_by && { toldBy: row.told_by }),
  }))
}

type Found = Pick<ClassSession, 'area' | 'child' | 'commitment' | 'day' | 'name'> & {
  readonly child_name: string
  readonly owner_body: BodyId
  readonly in_group: boolean
  readonly at_time: string | null
  readonly place: string | null
  readonly told: string | null
  readonly told_by: string | null
}

/**
 * Tells of a session by the code of a class, credited as told by whoever typed it. They have no relationship with the child,
 * and a code opens no table: so that it may be told stands in the session being one of today's, which the database has
 * just said, and it is written by the system in their name. Refused once the code is over, and where it was told before.
 */
export async function tellByCode(
  act: Act,
  session: ClassSession,
  telling: Telling,
): Promise<readonly CommitmentEvent[] | Refusal> {
  const isOne = (await listClassSupport(act)).some(
    each => each.commitment === session.commitment && each.day === session.day && !each.inGroup,
  )
  const { rows } = await sql<{ named: boolean }>`select name_class_visit() as named`.execute(act.tx)
  if (!isOne || rows[0]?.named !== true)
    return refuse('ACC-24', 'This is not for the code of your class to tell.', 'Ask the office, or whoever leads it.')
  const { area } = session
  const { person, forBody } = act.actor
  return asSystem(act.platform, { area, commandId: commandId(randomUUID()), actor: act.actor }, system =>
    runCommitment(
      system,
      session,
      { type: 'TellSession', day: session.day, telling },
      {},
      { person, standing: 'supply', bodies: forBody ? [forBody] : [] },
    ),
  )
}
