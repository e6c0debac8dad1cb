import type { PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listChildren } from '../../../platform/identity/children.ts'
import { listPeople, type PersonCard } from '../../../platform/identity/people.ts'
import { weekOf } from '../domain/rhythm.ts'
import { tellingUnit } from '../domain/telling-unit.ts'
import { listNotTold, mostUntold, type UntoldRow } from './untold.ts'

/** One thing to tell: a child's session, or a group's for all its children. */
export type ToTell = UntoldRow & { readonly children: number; readonly childName: string }

export type NotToldView = {
  readonly me: PersonId
  readonly today: PlainDate
  readonly mine: readonly ToTell[]
  readonly others: readonly ToTell[]
  readonly people: ReadonlyMap<PersonId, PersonCard>
  /** More than are read at once: the oldest are here. */
  readonly isCut: boolean
}

/** At least one, the oldest first. */
export type ToTellTogether = readonly [ToTell, ...ToTell[]]

/** The untold days of one session, or of one child's support, together: five Mondays are one row with five days. */
export const together = (lines: readonly ToTell[]): readonly ToTellTogether[] =>
  [...Map.groupBy(lines, line => line.group ?? line.commitment).values()].flatMap(([first, ...rest]) =>
    first ? [[first, ...rest] as const] : [],
  )

/** What nobody has told of a body's support: one's own first, a group's session as one line. */
export async function loadNotTold(seen: Seen): Promise<NotToldView> {
  const { forBody, person: me } = seen.actor
  const all = forBody ? await listNotTold(seen, { body: forBody }) : []
  const isCut = all.length >= mostUntold
  // Every-day support is told by the week: this one still runs.
  const rows = all.filter(row => row.evidence !== 'every day' || weekOf(row.day) < weekOf(seen.today))
  const children = new Map(
    (
      await listChildren(
        seen,
        rows.map(row => row.child),
      )
    ).map(card => [card.child, card]),
  )
  const lines = [
    ...Map.groupBy(rows, row => `${row.group ?? row.commitment} ${tellingUnit(row.evidence, row)}`).values(),
  ].flatMap(same => {
    const [first] = same
    return first ? [{ ...first, children: same.length, childName: children.get(first.child)?.fullName ?? '' }] : []
  })
  const [area] = seen.actor.areas
  return {
    me,
    today: seen.today,
    isCut,
    mine: lines.filter(line => line.owner.person === me),
    others: lines.filter(line => line.owner.person !== me),
    people: area
      ? await listPeople(
          seen,
          area,
          rows.map(row => row.owner.person),
        )
      : new Map(),
  }
}
