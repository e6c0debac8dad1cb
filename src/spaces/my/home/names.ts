import type { Selectable } from 'kysely'
import type { AreaId, BodyId, PersonId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import type { Body, Person } from '../../../platform/db/tables.generated.ts'
import type { BodyCard } from '../../../platform/identity/bodies.ts'
import { initialsOf, type PersonCard } from '../../../platform/identity/people.ts'

type Maybe<Id> = readonly (Id | null | undefined)[]
const wanted = <Id extends string>(ids: Maybe<Id>): Id[] => [
  ...new Set(ids.filter(id => id !== null && id !== undefined)),
]

/** People by id, as a query to ask together with others. */
export const peopleOf = (seen: Seen, area: AreaId, people: Maybe<PersonId>) =>
  seen.tx
    .selectFrom('person')
    .selectAll()
    .where('area', '=', area)
    .where(eb => eb('person', '=', eb.fn.any(eb.val(wanted(people)))))

/** Bodies by id, and the council of the area, which owes what the law asks of it. */
export const bodiesOf = (seen: Seen, area: AreaId, bodies: Maybe<BodyId>) =>
  seen.tx
    .selectFrom('body')
    .selectAll()
    .where('area', '=', area)
    .where(eb => eb.or([eb('body', '=', eb.fn.any(eb.val(wanted(bodies)))), eb('kind', '=', 'council')]))

export const toPeople = (rows: readonly Selectable<Person>[]): ReadonlyMap<PersonId, PersonCard> =>
  new Map(
    rows.map(row => [
      row.person,
      {
        person: row.person,
        fullName: row.full_name,
        called: row.called,
        jobWords: row.job_words,
        initials: initialsOf(row.full_name),
        ...(row.phone && { phone: row.phone }),
        ...(row.phone_hours && { phoneHours: row.phone_hours }),
        ...(row.home_language && { homeLanguage: row.home_language }),
      },
    ]),
  )

export const toBodies = (rows: readonly Selectable<Body>[]): ReadonlyMap<BodyId, BodyCard> =>
  new Map(
    rows.map(row => [
      row.body,
      {
        body: row.body,
        kind: row.kind,
        name: row.name,
        shortName: row.short_name,
        ...(row.phone && { phone: row.phone }),
        ...(row.part_of && { partOf: row.part_of }),
      },
    ]),
  )
