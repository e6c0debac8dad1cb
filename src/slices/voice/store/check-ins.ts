import { sql } from 'kysely'
import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { standings } from '../../../kernel/standing.ts'
import type { Act, Seen } from '../../../platform/db/act.ts'
import { runCommand } from '../../../platform/events/run-command.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { standingsWith } from '../../../platform/identity/circle.ts'
import { type CheckInCommand, checkIn as decider } from '../domain/check-in.ts'
import type { CheckInEvent } from '../domain/events.ts'
import { type Face, faces, type Question, questions } from '../domain/questions.ts'

export type CheckInRow = {
  readonly checkIn: string
  readonly about: Question
  readonly face: Face
  readonly on: PlainDate
}

/** More than a term of days: enough to know what was not asked for longest. */
const most = 120

/** What a child kept, the latest first: their own to read, and nobody else's (VOI-1). One that was erased is left out. */
export async function listCheckIns(seen: Seen, { area, child }: ChildCard): Promise<readonly CheckInRow[]> {
  const rows = await seen.tx
    .selectFrom('check_in')
    .select(['check_in', 'about', 'face', 'kept_on'])
    .where('area', '=', area)
    .where('child', '=', child)
    .orderBy('kept_on', 'desc')
    .orderBy('check_in')
    .limit(most)
    .execute()
  return rows.flatMap(row => {
    const about = questions.find(each => each === row.about)
    const face = faces.find(each => each === row.face)
    return about && face ? [{ checkIn: row.check_in, about, face, on: row.kept_on }] : []
  })
}

/** Keeps one answer of the child who asks, or takes it back. Answers what happened, or a refusal with its clause. */
export async function runCheckIn(
  act: Act,
  { area, child }: ChildCard,
  command: CheckInCommand,
): Promise<readonly CheckInEvent[] | Refusal> {
  const has = await standingsWith(act, area, child)
  const standing = standings.find(each => has.includes(each)) ?? 'other'
  const done = await runCommand(act, {
    ...{ area, child, slice: 'voice', id: command.checkIn, subject: 'record' },
    ...{ decider, command, facts: { standing } },
  })
  if (isRefusal(done)) return done
  // What was taken back is not kept in the log either.
  if (command.type === 'TakeBackCheckIn') await sql`select blank_own_face(${area}, ${command.checkIn})`.execute(act.tx)
  return done.events
}
