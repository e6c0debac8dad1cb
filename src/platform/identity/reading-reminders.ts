import { sql } from 'kysely'
import type { AreaId, BodyId, PersonId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Act, Seen } from '../db/act.ts'

type Where = { readonly area: AreaId; readonly body: BodyId }

/**
 * Writes down that somebody is reminded of pages still to be read, and answers where to write to them; nothing where no
 * address is kept. The database refuses whoever does not keep the timetable (TI403), and a second time on one day (TI409).
 */
export async function remindReader(act: Act, at: Where, person: PersonId): Promise<string | undefined> {
  const { rows } = await sql<{ email: string | null }>`
    select remind_reader(${at.area}, ${at.body}, ${person}) as email`.execute(act.tx)
  return rows[0]?.email ?? undefined
}

/** Who was reminded at a setting, and when last. */
export async function listReminded(seen: Seen, at: Where): Promise<ReadonlyMap<PersonId, PlainDate>> {
  const { rows } = await sql<{ person: PersonId; on: PlainDate }>`
    select person, max(reminded_on) as on from reading_reminder
    where area = ${at.area} and body = ${at.body} group by person`.execute(seen.tx)
  return new Map(rows.map(row => [row.person, row.on]))
}
