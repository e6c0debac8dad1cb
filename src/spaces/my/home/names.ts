import type { AreaId, BodyId, PersonId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'

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
