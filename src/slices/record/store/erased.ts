import { sql } from 'kysely'
import { type AreaId, type ChildId, type PersonId, personId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type WhyErased, whyErased } from '../domain/erasing.ts'
import { findPart, type Part } from '../domain/parts.ts'

/** That something was erased, and why; nothing of what was said. */
export type ErasedRow = {
  readonly entry: string
  readonly part: Part
  readonly because: WhyErased
  readonly words: string
  readonly by: PersonId
  readonly byName: string
  readonly on: PlainDate
}

/** What was erased from a record, as far as whoever asks could read it, the latest first (RCD-23). */
export async function listErased(seen: Seen, area: AreaId, child: ChildId): Promise<readonly ErasedRow[]> {
  const { rows } = await sql<Found>`
    select t.data->>'entry' as entry, t.data->>'part' as part, t.data->>'because' as because, t.data->>'words' as words,
           t.data->>'by' as by, t.data->>'erasedOn' as on, coalesce(p.full_name, '') as name
    from timeline t left join person p on p.area = t.area and p.person = (t.data->>'by')::uuid
    where t.area = ${area} and t.child = ${child} and t.type = 'EntryErased'
    order by t.position desc`.execute(seen.tx)
  return rows.map(({ entry, part, because, words, by, on, name }) => ({
    ...{ entry, words, on, byName: name },
    by: personId(by),
    part: findPart(part) ?? 'about-me',
    because: whyErased.find(each => each === because) ?? 'not-lawful',
  }))
}

type Found = {
  readonly entry: string
  readonly part: string
  readonly because: string
  readonly words: string
  readonly by: string
  readonly on: PlainDate
  readonly name: string
}
