import { sql } from 'kysely'
import type { AreaId, ChildId } from '../../kernel/ids.ts'
import type { Act } from '../db/act.ts'

export type Name = {
  readonly given: string
  readonly family: string
  /** What the child is called every day; the first name where it is left empty. */
  readonly knownAs?: string | undefined
  readonly sayIt?: string | undefined
}

/**
 * Puts a child's name right: the old one ends this minute and is hidden (IDT-1). The database refuses (TI403) whoever is
 * neither lead nor family nor the child.
 */
export async function correctName(act: Act, area: AreaId, child: ChildId, name: Name): Promise<void> {
  await sql`select correct_name(${area}, ${child}, ${name.given}, ${name.family}, ${name.knownAs ?? ''}, ${name.sayIt ?? ''})`.execute(
    act.tx,
  )
}
