import type { Selectable } from 'kysely'
import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { Question } from '../../../platform/db/tables.generated.ts'
import type { Voice } from '../domain/events.ts'
import { voices } from './queries.ts'

/** A question to the named contact, and its answer where there is one. */
export type QuestionRow = {
  readonly area: AreaId
  readonly question: string
  readonly child: ChildId
  readonly askedBy: PersonId
  readonly voice: Voice
  readonly askedOf: PersonId
  /** The body that owes the answer, and by when; neither where somebody of the family was told. */
  readonly owedBy?: BodyId
  readonly words: string
  readonly askedOn: PlainDate
  readonly answerDueOn?: PlainDate
  readonly status: 'asked' | 'answered'
  readonly answer?: { readonly by: PersonId; readonly words: string; readonly on: PlainDate }
}

export type OwedQuestion = QuestionRow & { readonly owedBy: BodyId; readonly answerDueOn: PlainDate }
export const isOwed = (row: QuestionRow): row is OwedQuestion => row.owedBy !== undefined

/** What children told the one who asks at home, and they have not answered here: once for each. As a query. */
export const toldAtHome = (seen: Seen) =>
  seen.tx
    .selectFrom('question')
    .select('child')
    .where('area', 'in', seen.actor.areas)
    .where('asked_of', '=', seen.actor.person)
    .where('owed_by_body', 'is', null)
    .where('answered_on', 'is', null)
    .limit(100)

/** The thread about a child, oldest first, as far as the one who asks may hear it. */
export async function listQuestionsOf(seen: Seen, area: AreaId, child: ChildId): Promise<readonly QuestionRow[]> {
  const rows = await questions(seen).where('area', '=', area).where('child', '=', child).execute()
  return rows.map(toQuestionRow)
}

/** The questions that wait for an answer from one of these bodies, soonest first. */
export async function listOpenQuestionsOf(seen: Seen, bodies: readonly BodyId[]): Promise<readonly OwedQuestion[]> {
  if (bodies.length === 0) return []
  const rows = await questions(seen)
    .where('area', 'in', seen.actor.areas)
    .where('owed_by_body', 'in', bodies)
    .where('answered_on', 'is', null)
    .limit(200)
    .execute()
  return rows.map(toQuestionRow).filter(isOwed)
}

const questions = (seen: Seen) =>
  seen.tx.selectFrom('question').selectAll().orderBy('asked_on').orderBy('answer_due_on').orderBy('question')

const toQuestionRow = (row: Selectable<Question>): QuestionRow => ({
  area: row.area,
  question: row.question,
  child: row.child,
  askedBy: row.raised_by,
  voice: voices.find(voice => voice === row.voice) ?? 'family',
  askedOf: row.asked_of,
  words: row.words,
  askedOn: row.asked_on,
  status: row.answered_on ? 'answered' : 'asked',
  ...(row.owed_by_body && { owedBy: row.owed_by_body }),
  ...(row.answer_due_on && { answerDueOn: row.answer_due_on }),
  ...(row.by_person &&
    row.answered_on && { answer: { by: row.by_person, words: row.answer ?? '', on: row.answered_on } }),
})
