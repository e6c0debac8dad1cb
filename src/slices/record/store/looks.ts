import { type ChildId, type PersonId, personId } from '../../../kernel/ids.ts'
import { addWeeks, dayOf, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { type ChildCard, findChild } from '../../../platform/identity/children.ts'
import { listClassVisits } from '../../../platform/identity/class-codes.ts'
import { type ToldEmergency, toldEmergenciesOf, toToldEmergency } from '../../../platform/identity/emergency-told.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import { type LinkUse, listLinkUses } from '../../sharing/index.ts'

/** One person's looks at one part on one day. */
export type LookRow = {
  readonly on: PlainDate
  readonly person: PersonId
  readonly role: string
  readonly part: string
  readonly times: number
  /** Why somebody without a relationship looked (ACC-20). */
  readonly emergency?: ToldEmergency
}

export type LooksView = {
  readonly child: ChildCard
  readonly looks: readonly LookRow[]
  /** What happened to links the family gave to people without an account. */
  readonly linkUses: readonly LinkUse[]
  readonly nameOf: (person: PersonId) => PersonCard | undefined
  /** Somebody who came in by the code of a class, under the name they typed (ACC-23). */
  readonly visitOf: (
    person: PersonId,
  ) => { readonly name: string; readonly className: string; readonly as: string } | undefined
}

/** Who looked in the last four weeks, the latest first: for the child, the family and the lead (RCD-6). */
export async function findLooks(seen: Seen, id: ChildId): Promise<LooksView | undefined> {
  const child = await findChild(seen, id)
  if (!child) return undefined
  const since = new Date(`${addWeeks(seen.today, -4)}T00:00:00Z`)
  const rows = await seen.tx
    .selectFrom('look')
    .select(['at', 'person', 'as_role', 'part', 'emergency'])
    .where('area', '=', child.area)
    .where('child', '=', id)
    .where('at', '>=', since)
    .orderBy('at', 'desc')
    .limit(1000)
    .execute()
  const emergencies = rows.some(row => row.emergency) ? await toldEmergenciesOf(seen, since).execute() : []
  const told = new Map(emergencies.map(row => [row.emergency, toToldEmergency(row)]))
  const looks = new Map<string, LookRow>()
  for (const row of rows) {
    const on = dayOf(row.at)
    const key = `${on} ${row.person} ${row.part} ${row.emergency ?? ''}`
    const emergency = row.emergency ? told.get(row.emergency) : undefined
    const before = looks.get(key)
    looks.set(key, {
      on,
      person: personId(row.person),
      role: row.as_role,
      part: row.part,
      times: (before?.times ?? 0) + 1,
      ...(emergency && { emergency }),
    })
  }
  const who = rows.map(row => personId(row.person))
  const people = await listPeople(seen, child.area, who)
  const visits = await listClassVisits(seen, child.area, who)
  return {
    child,
    looks: [...looks.values()],
    linkUses: await listLinkUses(seen, child.area, id, since),
    nameOf: person => people.get(person),
    visitOf: person => visits.get(person),
  }
}
