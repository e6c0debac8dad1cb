import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listOpenDutiesOf } from '../../../platform/duties/duty-queries.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import { type BodyCard, listBodies } from '../../../platform/identity/bodies.ts'
import { type ChildCard, findChild } from '../../../platform/identity/children.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import type { Counts } from '../domain/events.ts'
import { countsDiffer, countsOf, familyCountsOf } from '../domain/sessions.ts'
import { findAgreed, listAgreed } from './agreed.ts'
import { type AgreedRow, bodiesIn, peopleIn } from './agreed-row.ts'

/** Who and what is named on a page, by id. */
export type Names = {
  readonly people: ReadonlyMap<PersonId, PersonCard>
  readonly bodies: ReadonlyMap<BodyId, BodyCard>
}

/** Something agreed, as pages show it: counted both ways, with what is owed about it. */
export type Commitment = AgreedRow & {
  readonly counts: Counts
  readonly familyCounts: Counts
  readonly differ: boolean
  /** Open duties of this commitment: the one place a due day is read from. */
  readonly owed: readonly DutyRow[]
}

/** What is agreed for a child. `me` is who reads it: a family reads "you" of what they said themselves. */
export type AgreedView = Names & {
  readonly child: ChildCard
  readonly me: PersonId
  readonly today: PlainDate
  readonly commitments: readonly Commitment[]
}

/** Everything agreed for a child; nothing when the one who asks has no relationship with them. Five round trips. */
export async function findAgreedView(seen: Seen, child: ChildId): Promise<AgreedView | undefined> {
  const card = await findChild(seen, child)
  if (!card) return undefined
  return assemble(seen, card, await listAgreed(seen, card.area, child))
}

/** One thing agreed for a child; nothing when it is not one of theirs. */
export async function findCommitmentView(
  seen: Seen,
  child: ChildId,
  commitment: string,
): Promise<(AgreedView & { readonly one: Commitment }) | undefined> {
  const card = await findChild(seen, child)
  const row = card && (await findAgreed(seen, commitment))
  if (!card || row?.child !== child) return undefined
  const view = await assemble(seen, card, [row])
  const [one] = view.commitments
  return one && { ...view, one }
}

async function assemble(seen: Seen, child: ChildCard, rows: readonly AgreedRow[]): Promise<AgreedView> {
  const duties = rows.length === 0 ? [] : await listOpenDutiesOf(seen, child.area, child.child)
  return {
    child,
    me: seen.actor.person,
    today: seen.today,
    commitments: rows.map(row => toCommitment(row, duties, seen.today)),
    ...(await loadNames(seen, child.area, rows)),
  }
}

/** Counts an agreement both ways, and finds what is owed about it. */
export function toCommitment(row: AgreedRow, duties: readonly DutyRow[], today: PlainDate): Commitment {
  const counts = countsOf(row.sessions, today)
  const familyCounts = familyCountsOf(row.sessions, today)
  const said = row.sessions.some(session => session.saidNot.length > 0)
  return {
    ...row,
    counts,
    familyCounts,
    differ: said && countsDiffer(counts, familyCounts),
    owed: duties.filter(duty => duty.stream === `support-${row.commitment}`),
  }
}

/** The names on a page, in two round trips. */
export async function loadNames(seen: Seen, area: AreaId, rows: readonly AgreedRow[]): Promise<Names> {
  return {
    people: await listPeople(seen, area, rows.flatMap(peopleIn)),
    bodies: await listBodies(seen, area, rows.flatMap(bodiesIn)),
  }
}
