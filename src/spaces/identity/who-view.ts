import { allowed, type May, refuse } from '../../kernel/decider.ts'
import type { BodyId, ChildId, ClauseId, PersonId } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Standing } from '../../kernel/standing.ts'
import type { Seen } from '../../platform/db/act.ts'
import { type BodyCard, listBodies } from '../../platform/identity/bodies.ts'
import { type ChildCard, findChild, listChildren } from '../../platform/identity/children.ts'
import { listCircle, type Member, standingsWith } from '../../platform/identity/circle.ts'
import { type EndedPlace, endedPlacesOf, listEndedWords, toEndedPlace } from '../../platform/identity/ended-places.ts'
import { listMistakes, listSameChild, type Mistake, type SameChild } from '../../platform/identity/marks.ts'
import { listJobsOf, listPeople, type PersonCard } from '../../platform/identity/people.ts'
import { listPlaces, type Place } from '../../platform/identity/places.ts'
import { listSighted, type Sighted } from '../../platform/identity/sight.ts'
import type { Text } from './text/text.ts'

/** Who a child is, where they are and who stands around them, and what the one who asks may put right. */
export type WhoView = {
  readonly me: PersonId
  readonly today: PlainDate
  readonly child: ChildCard
  readonly places: readonly Place[]
  readonly bodies: ReadonlyMap<BodyId, BodyCard>
  readonly circle: readonly Member[]
  /** Everyone who can see the child, once, with every reason why. */
  readonly sighted: readonly Sighted[]
  /** Places of the family that ended, of people who are not back; what was written beside the reason, for a lead. */
  readonly ended: readonly (EndedPlace & { readonly words?: string })[]
  readonly people: ReadonlyMap<PersonId, PersonCard>
  readonly same: readonly (SameChild & { readonly name: string })[]
  readonly mistakes: readonly Mistake[]
  readonly standings: readonly Standing[]
  /** A safeguarding lead or the area's officer. */
  readonly keepsSafe: boolean
  /** From this age a young person decides who of the family stands around them (ACC-6). */
  readonly youngPersonFrom: number
}

/** Nothing where the one who asks has no relationship with the child. */
export async function findWho(seen: Seen, id: ChildId): Promise<WhoView | undefined> {
  const child = await findChild(seen, id)
  if (!child) return undefined
  const { area } = child
  const places = await listPlaces(seen, area, id)
  const circle = await listCircle(seen, area, id)
  const sighted = await listSighted(seen, area, id)
  const same = await listSameChild(seen, area, id)
  const others = await listChildren(
    seen,
    same.map(each => each.other),
  )
  const ended = (await endedPlacesOf(seen, id).execute())
    .map(toEndedPlace)
    .filter(place => place.area === area && !circle.some(member => member.person === place.person))
  const words = ended.length > 0 ? await listEndedWords(seen, area, id) : new Map<string, string>()
  const jobs = await listJobsOf(seen, area, seen.actor.person)
  return {
    me: seen.actor.person,
    today: seen.today,
    child,
    places,
    circle,
    sighted,
    bodies: await listBodies(
      seen,
      area,
      places.map(place => place.body),
    ),
    people: await listPeople(seen, area, [
      ...sighted.map(each => each.person),
      ...ended.flatMap(place => [place.person, place.by]),
    ]),
    ended: ended.map(place => {
      const why = words.get(place.member)
      return why === undefined ? place : { ...place, words: why }
    }),
    same: same.map(each => ({
      ...each,
      name: others.find(other => other.child === each.other)?.fullName ?? child.fullName,
    })),
    mistakes: await listMistakes(seen, area, id),
    standings: await standingsWith(seen, area, id),
    keepsSafe: jobs.some(({ job }) => job === 'safeguarding-lead' || job === 'area-officer'),
    youngPersonFrom: seen.packsIn(area).for('record').number('ACC-6.young-person-decides-from-age'),
  }
}

const leads = ({ standings }: WhoView): boolean => standings.includes('lead') || standings.includes('officer')

/** Putting right who is who is for whoever leads on the child (IDT-1, IDT-3, IDT-4, IDT-5). */
export const mayPutRight = (view: WhoView, clause: ClauseId, { desk }: Text): May =>
  leads(view) ? allowed : refuse(clause, desk.onlyLead, desk.askLead)

/** A sealed move is for a safeguarding lead or the area's officer (IDT-2). */
export const maySeal = (view: WhoView, { desk }: Text): May =>
  leads(view) && view.keepsSafe ? allowed : refuse('IDT-2', desk.onlySafe, desk.askSafe)
