import type { Selectable } from 'kysely'
import { type AreaId, type BodyId, type ChildId, type PersonId, personId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { ChangeRequest } from '../../../platform/db/tables.generated.ts'
import { changeAnswers, type Voice } from '../domain/events.ts'
import { voiceOf } from './queries.ts'

/** A request for a change, and what came back. */
export type ChangeRow = {
  readonly area: AreaId
  readonly change: string
  readonly child: ChildId
  readonly askedBy: PersonId
  readonly voice: Voice
  readonly owedBy: BodyId
  readonly commitment?: string
  readonly words: string
  readonly askedOn: PlainDate
  readonly dueOn: PlainDate
  readonly answer?: {
    readonly answer: (typeof changeAnswers)[number]
    readonly words: string
    readonly by?: PersonId
    readonly on?: PlainDate
  }
}

/** What was asked to be different for a child, newest first. */
export async function listChanges(seen: Seen, area: AreaId, child: ChildId): Promise<readonly ChangeRow[]> {
  const rows = await seen.tx
    .selectFrom('change_request')
    .selectAll()
    .where('area', '=', area)
    .where('child', '=', child)
    .orderBy('asked_on', 'desc')
    .orderBy('change')
    .execute()
  return rows.map(toChange)
}

/** What waits for an answer at these bodies, the oldest first. */
export async function listOpenChanges(seen: Seen, owedBy: readonly BodyId[]): Promise<readonly ChangeRow[]> {
  if (owedBy.length === 0) return []
  const rows = await seen.tx
    .selectFrom('change_request')
    .selectAll()
    .where('area', 'in', seen.actor.areas)
    .where('owed_by_body', 'in', owedBy)
    .where('answered_on', 'is', null)
    .orderBy('answer_due_on')
    .limit(200)
    .execute()
  return rows.map(toChange)
}

function toChange(row: Selectable<ChangeRequest>): ChangeRow {
  const answer = changeAnswers.find(each => each === row.answer)
  return {
    area: row.area,
    change: row.change,
    child: row.child,
    askedBy: row.raised_by,
    voice: voiceOf(row.voice),
    owedBy: row.owed_by_body,
    words: row.words,
    askedOn: row.asked_on,
    dueOn: row.answer_due_on,
    ...(row.commitment && { commitment: row.commitment }),
    ...(answer && {
      answer: {
        answer,
        words: row.answer_words ?? '',
        ...(row.by_person && { by: personId(row.by_person) }),
        ...(row.answered_on && { on: row.answered_on }),
      },
    }),
  }
}
