import { sql } from 'kysely'
import type { AreaId, BodyId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type Outcome, outcomes } from '../domain/events.ts'
import type { ConcernRow } from './queries.ts'
import type { AnswerRow } from './thread.ts'

/** A concern whose raiser sees the child no longer: their own words, who owes the answer, and what was answered. */
export type OwnAnswers = Pick<ConcernRow, 'about' | 'words' | 'commitmentName' | 'notHappened'> & {
  readonly concern: string
  readonly raisedOn: PlainDate
  readonly owedBy: BodyId
  /** The day the answer is due, while one is owed. */
  readonly dueOn?: PlainDate
  readonly isOver: boolean
  readonly answers: readonly Omit<AnswerRow, 'restsOn'>[]
}

type Row = {
  readonly concern: string
  readonly about: ConcernRow['about']
  readonly commitment_name: string | null
  readonly not_happened_count: number | null
  readonly words: string
  readonly raised_on: PlainDate
  readonly status: string
  readonly owed_by_body: BodyId
  readonly due_on: PlainDate | null
} & (
  | { readonly rung: null }
  | {
      readonly rung: number
      readonly outcome: Outcome
      readonly reasons: string
      readonly next_step: string
      readonly decided_by: PersonId
      readonly for_body: BodyId
      readonly answered_on: PlainDate
    }
)

/** What the one who asks raised about a child of whom they see nothing since, by the place of theirs that ended (ACC-6). */
export async function listOwnAnswers(seen: Seen, area: AreaId, member: string): Promise<readonly OwnAnswers[]> {
  const { rows } = await sql<Row>`select * from own_answers(${area}, ${member})`.execute(seen.tx)
  return [...Map.groupBy(rows, row => row.concern).values()].flatMap(([first, ...others]) =>
    first ? [toOwn(first, [first, ...others])] : [],
  )
}

const toOwn = (row: Row, rows: readonly Row[]): OwnAnswers => ({
  concern: row.concern,
  about: row.about,
  words: row.words,
  raisedOn: row.raised_on,
  owedBy: row.owed_by_body,
  isOver: row.status === 'closed' || row.status === 'withdrawn',
  answers: rows.flatMap(each =>
    each.rung === null
      ? []
      : [
          {
            rung: each.rung,
            outcome: outcomes.find(outcome => outcome === each.outcome) ?? 'not-upheld',
            reasons: each.reasons,
            nextStep: each.next_step,
            decidedBy: each.decided_by,
            forBody: each.for_body,
            answeredOn: each.answered_on,
          },
        ],
  ),
  ...(row.commitment_name && { commitmentName: row.commitment_name }),
  ...(row.not_happened_count !== null && { notHappened: row.not_happened_count }),
  ...(row.due_on && { dueOn: row.due_on }),
})

/** Whether whoever raised a concern sees nothing else of the child any more. */
export async function raiserSeesNoMore(seen: Seen, area: AreaId, concern: string): Promise<boolean> {
  const { rows } = await sql<{ gone: boolean }>`select raiser_sees_no_more(${area}, ${concern}) as gone`.execute(
    seen.tx,
  )
  return rows[0]?.gone === true
}
