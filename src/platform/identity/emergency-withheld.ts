import { sql } from 'kysely'
import type { AreaId, BodyId, ChildId, PersonId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { hoursOpen } from '../access/rules.ts'
import type { Act, Seen } from '../db/act.ts'
import { type EmergencyReason, toReason } from './emergency-reasons.ts'

/** A second person agrees that the family is not told before a day. The database refuses the one who asked. */
export async function agreeWithheld(
  act: Act,
  of: { readonly area: AreaId; readonly emergency: string },
  agreed: { readonly words: string; readonly until: PlainDate },
): Promise<void> {
  await sql`select agree_withheld(${of.area}, ${of.emergency}, ${agreed.words}, ${hoursOpen(act.packs)}, ${agreed.until}::date)`.execute(
    act.tx,
  )
}

/** What a family is not told yet: waiting for a second person, or agreed until a day. */
export type Withheld = {
  readonly area: AreaId
  readonly emergency: string
  readonly child: ChildId
  readonly knownAs: string
  readonly person: PersonId
  readonly body: BodyId
  readonly reason: EmergencyReason
  readonly words: string
  /** Why telling would be dangerous, in the words of each who said so. */
  readonly why: readonly string[]
  readonly askedAt: Date
  readonly agreed?: { readonly by: PersonId; readonly until: PlainDate }
  /** The one who asks asked it: somebody else agrees. */
  readonly mine: boolean
}

type WithheldRow = {
  area: AreaId
  emergency: string
  child: ChildId
  known_as: string
  person: PersonId
  body: BodyId
  reason: string
  words: string
  why: string | null
  asked_at: Date
  agreed_by: PersonId | null
  review_on: PlainDate | null
  mine: boolean
}

/** Those one asked oneself, and those one may agree to; nothing for anybody else. */
export async function listWithheld(seen: Seen): Promise<readonly Withheld[]> {
  const { rows } = await sql<WithheldRow>`select * from list_withheld()`.execute(seen.tx)
  return rows.map(({ known_as, asked_at, agreed_by, review_on, why, reason, ...row }) => ({
    ...row,
    knownAs: known_as,
    reason: toReason(reason),
    why: (why ?? '').split('\n').filter(Boolean),
    askedAt: new Date(asked_at),
    ...(agreed_by && review_on && { agreed: { by: agreed_by, until: review_on } }),
  }))
}
