import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { HeldBackBecause } from '../domain/events.ts'
import type { DialogueRow, StatementRow } from './queries.ts'

type Of = Pick<DialogueRow, 'area' | 'dialogue'>
export type Wording = {
  readonly wording: number
  readonly words: string
  readonly because: string | undefined
  readonly since: PlainDate
}

/** The wordings of one statement, the first first. */
export async function listWordings(seen: Seen, { area }: Of, statement: string): Promise<readonly Wording[]> {
  const rows = await seen.tx
    .selectFrom('dialogue_wording')
    .select(['wording', 'words', 'because', 'since'])
    .where('area', '=', area)
    .where('statement', '=', statement)
    .orderBy('wording')
    .execute()
  return rows.map(row => ({ ...row, because: row.because ?? undefined }))
}

export type LogLine = {
  readonly addedOn: PlainDate
  readonly stage: StatementRow['stage']
  readonly because: HeldBackBecause | undefined
  readonly count: number
}

/** What became of the sentences people added, for everybody: without the words of those that wait or were held back. */
export async function listReadingLog(seen: Seen, { area, dialogue }: Of): Promise<readonly LogLine[]> {
  type LogRow = {
    added_on: PlainDate
    stage: StatementRow['stage']
    because: HeldBackBecause | null
    sentences: number
  }
  const { rows } = await sql<LogRow>`select * from reading_log(${area}, ${dialogue})`.execute(seen.tx)
  return rows.map(({ added_on: addedOn, stage, because, sentences: count }) => ({
    ...{ addedOn, stage, because: because ?? undefined, count },
  }))
}
