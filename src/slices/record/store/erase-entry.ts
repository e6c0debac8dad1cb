import { sql } from 'kysely'
import { type ChildId, type PersonId, streamOf } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'
import { append } from '../../../platform/events/append.ts'
import { metaOf } from '../../../platform/events/run-command.ts'
import type { WhyErased } from '../domain/erasing.ts'

export type ToErase = {
  readonly entry: string
  /** Why the law asks for it, in words that name nobody. */
  readonly reason: string
  /** Who agreed beside the one who does it. */
  readonly second?: PersonId
}

/**
 * Erases an entry of a record with all that was said beside it: its words in every version, what differed, what was asked
 * and answered, its files, and what somebody had typed about it. What was owed about it stops. That it was done, by whom
 * and why stands beside the log, which still proves itself (IDT-1). As the system; answers how many things were erased.
 */
export async function eraseEntry(act: Act, child: ChildId, { entry, reason, second }: ToErase): Promise<number> {
  await stopWhatIsOwed(act, child, entry)
  const { rows } = await sql<{ erased: number }>`
    select erase_entry(${act.area}, ${child}, ${entry}, ${reason}, ${second ?? null}) as erased`.execute(act.tx)
  return rows[0]?.erased ?? 0
}

/**
 * The same from a page, by whoever answers for the setting or the area; the database refuses (TI403) anybody else. Whoever
 * calls it says in the record that it was done, in the same transaction (RCD-23).
 */
export async function eraseEntryAsked(
  act: Act,
  child: ChildId,
  { entry, because }: { readonly entry: string; readonly because: WhyErased },
): Promise<void> {
  await stopWhatIsOwed(act, child, entry)
  await sql`select erase_entry_asked(${act.area}, ${child}, ${entry}, ${because})`.execute(act.tx)
}

/** Nobody checks or answers what is gone. */
async function stopWhatIsOwed(act: Act, child: ChildId, entry: string): Promise<void> {
  const { area } = act
  const stream = streamOf('record', child)
  const asked = act.tx
    .selectFrom('record_change')
    .select(sql<string>`change::text`.as('change'))
    .where('area', '=', area)
    .where('entry', '=', entry)
  const open = await act.tx
    .selectFrom('duty')
    .select('duty')
    .where('area', '=', area)
    .where('stream', '=', stream)
    .where('ended_on', 'is', null)
    .where(eb => eb.or([eb('part', '=', entry), eb('part', 'in', asked)]))
    .execute()
  if (open.length === 0) return
  const { rows } = await sql<{ version: number }>`
    select version from stream_versions(${area}, ${[stream]})`.execute(act.tx)
  await append(act, [
    {
      ...{ area, stream, child, expected: rows[0]?.version ?? 0, subject: 'record' as const, meta: metaOf(act) },
      events: [{ type: 'DutiesStopped', data: { because: 'the words were erased' } }],
      stops: open.map(row => row.duty),
    },
  ])
}
