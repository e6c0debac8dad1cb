import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { together } from '../../../platform/db/together.ts'
import { type Outcome, outcomes } from '../domain/events.ts'
import type { DialogueRow } from './queries.ts'

type Of = Pick<DialogueRow, 'area' | 'dialogue'>
export type Answered = {
  readonly theme: string
  readonly outcome: Outcome
  readonly words: string
  readonly on: PlainDate
}
export type TextVersion = {
  readonly version: number
  readonly words: string
  readonly because: string | undefined
  readonly on: PlainDate
}

/** What became of it: the answer to each theme, the versions of its text, and how people rate the answers. */
export async function findOutcome(seen: Seen, { area, dialogue }: Of) {
  const found = await together(seen, {
    answers: seen.tx
      .selectFrom('dialogue_answer')
      .select(['theme', 'outcome', 'words', 'answered_on'])
      .where('area', '=', area)
      .where('dialogue', '=', dialogue)
      .orderBy('theme'),
    texts: seen.tx
      .selectFrom('dialogue_text')
      .select(['version', 'words', 'because', 'written_on'])
      .where('area', '=', area)
      .where('dialogue', '=', dialogue)
      .orderBy('version'),
  })
  const { rows: ratings } = await sql<{ rating: string; people: number }>`
    select * from dialogue_ratings(${area}, ${dialogue})`.execute(seen.tx)
  return {
    answers: found.answers.map(
      ({ theme, outcome, words, answered_on: on }): Answered => ({
        ...{ theme, words, on },
        outcome: outcomes.find(each => each === outcome) ?? 'will',
      }),
    ),
    texts: found.texts.map(
      ({ version, words, because, written_on: on }): TextVersion => ({
        ...{ version, words, because: because ?? undefined, on },
      }),
    ),
    ratings: new Map(ratings.map(each => [each.rating, each.people])),
  }
}
