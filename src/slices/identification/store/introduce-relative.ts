import { sql } from 'kysely'
import { type AreaId, type ChildId, type PersonId, personId } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'

export type NewRelative = {
  readonly area: AreaId
  readonly child: ChildId
  readonly name: string
  readonly standing: 'parent' | 'carer'
  readonly relationship: string
  readonly phone?: string
}

/** A parent or carer who spoke to someone and is not known to us yet. Answers their new id. */
export async function introduceRelative(act: Act, relative: NewRelative): Promise<PersonId> {
  const { rows } = await sql<{
    person: string
  }>`select introduce_relative(${JSON.stringify(relative)}::jsonb) as person`.execute(act.tx)
  return personId(rows[0]?.person ?? '')
}
