import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { lives } from '../../../platform/identity/lives.ts'
import { type Evidence, kindsOfEvidence } from '../domain/events.ts'
import { oneOf } from './agreed-row.ts'

/** One commitment's session, or week, that nobody has told us of. A group's are several rows with one group. */
export type UntoldRow = {
  readonly area: AreaId
  readonly child: ChildId
  readonly commitment: string
  readonly name: string
  readonly group?: string
  readonly day: PlainDate
  readonly dueOn: PlainDate
  readonly evidence: Evidence
  readonly owner: { readonly body: BodyId; readonly person?: PersonId }
  /** Who gives it has been asked; lead and family know that we have not been told. */
  readonly asked: boolean
  readonly notTold: boolean
}

/** As many as are read at once, a child of a group each. */
export const mostUntold = 2_000

/**
 * What nobody has told us of a body's support: what it gives, and what is given to the children it teaches. `person`
 * narrows it to what one person gives. Its oldest days first.
 */
export async function listNotTold(
  seen: Seen,
  of: { readonly body: BodyId; readonly person?: PersonId },
): Promise<readonly UntoldRow[]> {
  const rows = await untold(seen)
    .where('c.area', 'in', seen.actor.areas)
    .where(eb => eb.or([eb('c.owner_body', '=', of.body), eb('c.setting_body', '=', of.body)]))
    .$if(of.person !== undefined, query => query.where('c.owner_person', '=', of.person ?? null))
    .orderBy('s.due_on')
    .orderBy('c.name')
    .limit(mostUntold)
    .execute()
  return rows.map(toUntold)
}

/** What the clock goes through: untold days of which nobody has been asked, and those asked about whose day has passed. */
export async function listForClock(
  seen: Seen,
  area: AreaId,
  which: 'to ask' | 'not told',
): Promise<readonly (UntoldRow & { readonly movedTo?: PlainDate })[]> {
  const query = untold(seen).where('c.area', '=', area).orderBy('s.due_on').orderBy('c.commitment').limit(5_000)
  const rows = await (which === 'to ask'
    ? query.where('s.asked_on', 'is', null)
    : query.where('s.not_told_on', 'is', null).where('s.tell_by', '<', seen.today)
  ).execute()
  return rows.map(row => ({ ...toUntold(row), ...(row.moved_to && { movedTo: row.moved_to }) }))
}

/** Parts whose day to answer has passed in silence. */
export async function listSilent(
  seen: Seen,
  area: AreaId,
): Promise<readonly Pick<UntoldRow, 'area' | 'child' | 'commitment' | 'owner'>[]> {
  const rows = await seen.tx
    .selectFrom('commitment')
    .select(['area', 'child', 'commitment', 'owner_body'])
    .where('area', '=', area)
    .where('status', '=', 'asked')
    .where('silence_on', 'is', null)
    .where('answer_by', '<', seen.today)
    .where(lives('commitment'))
    .orderBy('answer_by')
    .execute()
  return rows.map(({ owner_body, ...row }) => ({ ...row, owner: { body: owner_body } }))
}

/** What its body's lead is to answer: a shortfall nobody has answered yet. */
export async function listShort(
  seen: Seen,
  area: AreaId,
): Promise<readonly { readonly area: AreaId; readonly child: ChildId; readonly ownerBody: BodyId }[]> {
  const rows = await seen.tx
    .selectFrom('commitment')
    .select(['area', 'child', 'owner_body'])
    .distinct()
    .where('area', '=', area)
    .where('shortfall', 'is not', null)
    .where(lives('commitment'))
    .execute()
  return rows.map(({ owner_body, ...row }) => ({ ...row, ownerBody: owner_body }))
}

const untold = (seen: Seen) =>
  seen.tx
    .selectFrom('commitment_session as s')
    .innerJoin('commitment as c', join =>
      join.onRef('c.area', '=', 's.area').onRef('c.commitment', '=', 's.commitment'),
    )
    .select(['c.area', 'c.child', 'c.commitment', 'c.name', 'c.session_group', 'c.evidence', 'c.owner_body'])
    .select(['c.owner_person', 's.day', 's.due_on', 's.moved_to', 's.asked_on', 's.tell_by', 's.not_told_on'])
    .where('s.told', 'is', null)
    .where('s.due_on', '<', seen.today)
    .where('c.status', 'in', ['agreed', 'ended'])
    .where(lives('c'))

type Row = Awaited<ReturnType<ReturnType<typeof untold>['execute']>>[number]

const toUntold = (row: Row): UntoldRow => ({
  area: row.area,
  child: row.child,
  commitment: row.commitment,
  name: row.name,
  day: row.day,
  dueOn: row.due_on,
  evidence: oneOf(kindsOfEvidence, row.evidence),
  owner: { body: row.owner_body, ...(row.owner_person && { person: row.owner_person }) },
  asked: row.asked_on !== null,
  notTold: row.not_told_on !== null,
  ...(row.session_group && { group: row.session_group }),
})
