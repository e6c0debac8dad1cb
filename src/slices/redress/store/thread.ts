import type { AreaId, BodyId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type ConcernEvent, type Outcome, outcomes, type Voice } from '../domain/events.ts'
import { voices } from './queries.ts'

/** One line of a concern's thread: what was said or happened, by whom, on which day. */
export type Said = {
  readonly type: ConcernEvent['type']
  readonly on: PlainDate
  readonly by?: PersonId
  readonly voice?: Voice
  readonly words: string
  readonly rung?: number
  readonly body?: BodyId
  /** The day it speaks of: an answer due, a wait until. */
  readonly day?: PlainDate
}

const types: readonly ConcernEvent['type'][] = [
  'ConcernRaised',
  'SettingAdded',
  'WordsAdded',
  'ConcernAnswered',
  'RemedyAgreed',
  'RemedyDone',
  'AnswerMissed',
  'StepTaken',
  'WaitAsked',
  'ConcernWithdrawn',
  'ConcernClosed',
]

/** Everything said and done in a concern, in order. */
export async function listSaid(seen: Seen, area: AreaId, concern: string): Promise<readonly Said[]> {
  const rows = await seen.tx
    .selectFrom('concern_said')
    .selectAll()
    .where('area', '=', area)
    .where('concern', '=', concern)
    .orderBy('version')
    .execute()
  return rows.flatMap(row => {
    const type = types.find(each => each === row.type)
    const voice = voices.find(each => each === row.voice)
    if (!type) return []
    return [
      {
        type,
        on: row.said_on,
        words: row.words,
        ...(row.by_person && { by: row.by_person }),
        ...(voice && { voice }),
        ...(row.rung && { rung: row.rung }),
        ...(row.body && { body: row.body }),
        ...(row.day && { day: row.day }),
      },
    ]
  })
}

/** The answer that one step gave. */
export type AnswerRow = {
  readonly rung: number
  readonly outcome: Outcome
  readonly reasons: string
  readonly restsOn: readonly string[]
  readonly nextStep: string
  readonly decidedBy: PersonId
  readonly forBody: BodyId
  readonly answeredOn: PlainDate
}

/** The answers of a concern, step by step. */
export async function listAnswers(seen: Seen, area: AreaId, concern: string): Promise<readonly AnswerRow[]> {
  const rows = await seen.tx
    .selectFrom('concern_answer')
    .selectAll()
    .where('area', '=', area)
    .where('concern', '=', concern)
    .orderBy('rung')
    .execute()
  return rows.map(row => ({
    rung: row.rung,
    outcome: outcomes.find(each => each === row.outcome) ?? 'not-upheld',
    reasons: row.reasons,
    restsOn: row.rests_on,
    nextStep: row.next_step,
    decidedBy: row.decided_by,
    forBody: row.for_body,
    answeredOn: row.answered_on,
  }))
}
