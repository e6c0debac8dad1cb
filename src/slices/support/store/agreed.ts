import { type InferResult, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { type AreaId, type BodyId, type ChildId, type PersonId, personId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { kindsOfEvidence, type Rhythm, reasonsAway, reasonsNot, reasonsToEnd } from '../domain/events.ts'
import { type AgreedRow, oneOf, type SessionRow, statuses } from './agreed-row.ts'

/** What was agreed for a child and what came of it, what goes on first. One round trip. */
export async function listAgreed(seen: Seen, area: AreaId, child: ChildId): Promise<readonly AgreedRow[]> {
  const rows = await agreedOf(seen, area, child).execute()
  return rows.map(toAgreed)
}

/** What each thing that was ever agreed for a child is called, by its id. */
export async function namesOfAgreed(seen: Seen, area: AreaId, child: ChildId): Promise<ReadonlyMap<string, string>> {
  const rows = await seen.tx
    .selectFrom('commitment')
    .select(['commitment', 'name'])
    .where('area', '=', area)
    .where('child', '=', child)
    .execute()
  return new Map(rows.map(row => [row.commitment, row.name]))
}

/** The same as a query, for a page that asks several things together; its rows become what they mean by `toAgreed`. */
export const agreedOf = (seen: Seen, area: AreaId, child: ChildId) =>
  agreed(seen)
    .where('c.area', '=', area)
    .where('c.child', '=', child)
    .orderBy(sql`c.status in ('declined', 'ended')`)
    .orderBy('c.from_on')
    .orderBy('c.name')

/** One commitment, or nothing when there is none or the one who asks may not see its child. */
export async function findAgreed(seen: Seen, commitment: string): Promise<AgreedRow | undefined> {
  const row = await agreed(seen)
    .where('c.area', 'in', seen.actor.areas)
    .where('c.commitment', '=', commitment)
    .executeTakeFirst()
  return row && toAgreed(row)
}

/** What a body was asked to give and has not answered, or gives: the oldest question first. */
export async function listOwedBy(seen: Seen, body: BodyId, status: 'asked' | 'agreed'): Promise<readonly AgreedRow[]> {
  const rows = await agreed(seen)
    .where('c.area', 'in', seen.actor.areas)
    .where('c.owner_body', '=', body)
    .where('c.status', '=', status)
    .orderBy('c.answer_by')
    .orderBy('c.agreed_on')
    .limit(200)
    .execute()
  return rows.map(toAgreed)
}

const agreed = (seen: Seen) =>
  seen.tx
    .selectFrom('commitment as c')
    .selectAll('c')
    .select(eb =>
      jsonArrayFrom(
        eb
          .selectFrom('commitment_session as s')
          .selectAll('s')
          .select(
            sql<PersonId[]>`array(select n.person from session_said n where n.area = s.area
              and n.commitment = s.commitment and n.day = s.day order by n.person)`.as('said_not'),
          )
          .whereRef('s.area', '=', 'c.area')
          .whereRef('s.commitment', '=', 'c.commitment')
          .orderBy('s.day'),
      ).as('sessions'),
    )

type Row = InferResult<ReturnType<typeof agreed>>[number]

/** A row of `agreedOf` as the rest of the code knows it. */
export const toAgreed = (row: Row): AgreedRow => ({
  area: row.area,
  child: row.child,
  commitment: row.commitment,
  status: oneOf(statuses, row.status),
  name: row.name,
  what: row.what,
  owner: { body: row.owner_body, ...(row.owner_person && { person: row.owner_person }) },
  ownerBody: row.owner_body,
  agreedFor: row.setting_body,
  rhythm: rhythmOf(row),
  evidence: rhythmOf(row).evidence,
  from: row.from_on,
  to: row.to_on,
  outcome: row.outcome,
  expectation: row.expectation,
  agreedWith: row.agreed_with.map(personId),
  agreedOn: row.agreed_on,
  sessions: row.sessions.map(toSession),
  ...(row.session_group && { group: row.session_group }),
  ...(row.remedy_for && { remedyFor: row.remedy_for }),
  ...(row.silence_on && { silenceOn: row.silence_on }),
  ...(row.declined_reasons &&
    row.answered_on && {
      declined: {
        reasons: row.declined_reasons,
        on: row.answered_on,
        ...(row.declined_instead && { instead: row.declined_instead }),
      },
    }),
  ...(row.changed_on && { changed: { on: row.changed_on, because: row.changed_because ?? '' } }),
  ...(row.ended_on && {
    ended: {
      on: row.ended_on,
      why: oneOf(reasonsToEnd, row.ended_why),
      ...(row.ended_words && { words: row.ended_words }),
    },
  }),
  ...(row.shortfall && row.shortfall_on && { shortfall: { key: row.shortfall, on: row.shortfall_on } }),
  ...(row.shortfall_answer &&
    row.shortfall_answered_on && {
      shortfallAnswer: { how: row.shortfall_answer, on: row.shortfall_answered_on },
    }),
})

function rhythmOf(row: Row): Rhythm {
  const time = row.at_time ?? ''
  const place = row.place ?? ''
  switch (oneOf(kindsOfEvidence, row.evidence)) {
    case 'session':
      return { evidence: 'session', weekdays: row.weekdays, time, place, heldAt: row.held_at }
    case 'every day':
      return { evidence: 'every day', time, place, heldAt: row.held_at }
    case 'once':
      return { evidence: 'once', by: row.sessions[0]?.day ?? row.to_on, heldAt: row.held_at }
  }
}

const toSession = (row: Row['sessions'][number]): SessionRow => ({
  day: row.day,
  saidNot: row.said_not,
  ...(row.moved_to && { movedTo: row.moved_to }),
  ...(row.told && { told: oneOf(['happened', 'did-not-happen', 'child-away'] as const, row.told) }),
  ...(row.why && { why: oneOf([...reasonsNot, ...reasonsAway], row.why) }),
  ...(row.good_thing && { goodThing: row.good_thing }),
  ...(row.happened_on && { happenedOn: row.happened_on }),
  ...(row.told_on && { toldOn: row.told_on }),
  ...(row.told_by && { toldBy: row.told_by }),
  ...(row.put_right_because && { putRightBecause: row.put_right_because }),
  ...(row.asked_on && { askedOn: row.asked_on }),
  ...(row.not_told_on && { notToldOn: row.not_told_on }),
})
