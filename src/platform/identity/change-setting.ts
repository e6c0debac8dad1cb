import { sql } from 'kysely'
import type { AreaId, BodyId, ChildId, PersonId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Act } from '../db/act.ts'

/**
 * From a day on a child is taught somewhere else in the same area: whoever saw them by their post or class at the old
 * setting sees them no more, whoever leads at the new one does. As the system alone.
 */
export async function changeSetting(
  act: Act,
  of: { readonly area: AreaId; readonly child: ChildId },
  to: BodyId,
  on: PlainDate,
): Promise<void> {
  await sql`select change_setting(${of.area}, ${of.child}, ${to}, ${on}::date)`.execute(act.tx)
}

/** From now until the end of the day of the move, somebody who leads at the next setting reads the plan (DES-3). */
export async function letReadMove(
  act: Act,
  of: { readonly area: AreaId; readonly child: ChildId; readonly move: string },
  reader: { readonly body: BodyId; readonly person: PersonId },
  movesOn: PlainDate,
): Promise<void> {
  await sql`select let_read_move(${of.area}, ${of.move}, ${of.child}, ${reader.body}, ${reader.person}, ${movesOn}::date)`.execute(
    act.tx,
  )
}

/** The day or the place changed: nobody there reads the plan until it is agreed again. */
export async function endReadMove(act: Act, area: AreaId, move: string): Promise<void> {
  await sql`select end_read_move(${area}, ${move})`.execute(act.tx)
}
