import { sql } from 'kysely'
import type { Seen } from '../../../platform/db/act.ts'
import { type Count, nobody } from '../domain/consensus/tally.ts'
import { declaredGroups } from '../domain/events.ts'
import type { DialoguePicture } from './load-picture.ts'
import type { DialogueRow, StatementRow } from './queries.ts'

type CountRow = Count & { readonly statement: string; readonly declared: string }

/** For each statement, how each declared group voted: counts alone leave the database. */
export async function listByDeclared(
  seen: Seen,
  { area, dialogue }: DialogueRow,
  statements: readonly StatementRow[],
): Promise<readonly (readonly Count[])[]> {
  const { rows } = await sql<CountRow>`select * from dialogue_by_group(${area}, ${dialogue})`.execute(seen.tx)
  const counts = new Map(rows.map(row => [`${row.statement} ${row.declared}`, row]))
  return statements.map(({ statement }) =>
    declaredGroups.map(group => {
      const { agree, disagree, pass } = counts.get(`${statement} ${group}`) ?? nobody
      return { agree, disagree, pass }
    }),
  )
}

type Heard = Pick<DialoguePicture, 'declared' | 'byCard' | 'notSaid' | 'byChannel'>

/** Whoever only pressed Start has not been heard: the numbers by group and by way add up to those who voted. */
export async function whoWasHeard(seen: Seen, { area, dialogue }: DialogueRow): Promise<Heard> {
  const { rows } = await sql<{
    declared: string | null
    by_card: boolean | null
    channel: string | null
    people: number
  }>`select * from dialogue_heard(${area}, ${dialogue})`.execute(seen.tx)
  const sum = (of: typeof rows): number => of.reduce((people, row) => people + row.people, 0)
  const by = (channel: string): number => sum(rows.filter(row => row.channel === channel))
  return {
    declared: declaredGroups.map(group => sum(rows.filter(row => row.declared === group))),
    byCard: declaredGroups.map(group => sum(rows.filter(row => row.declared === group && row.by_card))),
    notSaid: sum(rows.filter(row => row.declared === null && row.channel === null)),
    byChannel: { phone: by('phone'), paper: by('paper'), room: by('room') },
  }
}
