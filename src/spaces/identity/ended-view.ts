import type { BodyId, PersonId } from '../../kernel/ids.ts'
import type { Seen } from '../../platform/db/act.ts'
import { type BodyCard, listBodies } from '../../platform/identity/bodies.ts'
import { type EndedPlace, myEndedPlaces, toEndedPlace } from '../../platform/identity/ended-places.ts'
import { listPeople, listPosts, type PersonCard } from '../../platform/identity/people.ts'
import { listOwnAnswers, type OwnAnswers } from '../../slices/redress/index.ts'

/** What somebody whose place around a child ended reads: who ended it, and whom to ask. */
export type EndedView = {
  readonly place: EndedPlace
  readonly by?: PersonCard
  readonly setting?: BodyCard
  /** Who answers for the setting, where that is somebody other than the one who ended it. */
  readonly head?: PersonCard
  /** What they raised about the child, and the answers: theirs to read all the same. */
  readonly raised: readonly OwnAnswers[]
  readonly bodies: ReadonlyMap<BodyId, BodyCard>
  readonly people: ReadonlyMap<PersonId, PersonCard>
}

/** One's own ended place, or nothing: nobody else's is there, nor one whose child one sees again. */
export async function findEnded(seen: Seen, member: string): Promise<EndedView | undefined> {
  const [row] = await myEndedPlaces(seen).where('member', '=', member).execute()
  if (!row) return undefined
  const place = toEndedPlace(row)
  const { area, body } = place
  const raised = await listOwnAnswers(seen, area, member)
  const answers = raised.flatMap(each => each.answers)
  const bodies = await listBodies(seen, area, [
    body,
    ...raised.map(each => each.owedBy),
    ...answers.map(each => each.forBody),
  ])
  const [post] = body ? await listPosts(seen, area, body, ['head']) : []
  const people = await listPeople(seen, area, [place.by, post?.person, ...answers.map(each => each.decidedBy)])
  const by = people.get(place.by)
  const head = post && post.person !== place.by ? people.get(post.person) : undefined
  const setting = body && bodies.get(body)
  return { place, raised, bodies, people, ...(by && { by }), ...(setting && { setting }), ...(head && { head }) }
}
