import type { ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listBodies } from '../../../platform/identity/bodies.ts'
import { listChildren } from '../../../platform/identity/children.ts'
import { listPeople } from '../../../platform/identity/people.ts'
import {
  findGroup,
  findGroupDay,
  type GroupDay,
  type GroupRow,
  type GroupToday,
  listGroupsOf,
  listGroupsOn,
  listMembersOn,
  type MemberRow,
} from './groups.ts'
import type { Names } from './views.ts'

/** A child of a group, by name. */
export type MemberCard = MemberRow & { readonly name: string; readonly knownAs: string }

/** One session of a group: who is still to be told of, and what has been told. */
export type GroupView = Names & {
  readonly group: GroupRow
  readonly day: PlainDate
  readonly me: PersonId
  readonly today: PlainDate
  /** Those still to be told of. */
  readonly members: readonly MemberCard[]
  /** Those who have left where the group meets, whose support wants a word of its own. */
  readonly left: readonly MemberCard[]
  /** Commitments of those told of already, one by one. */
  readonly toldAlready: readonly string[]
  readonly told?: GroupDay
  readonly alsoToday: readonly GroupToday[]
}

/** A session of a group on the day it was agreed for; nothing when there is no such group in the areas of who asks. */
export async function findGroupView(seen: Seen, group: string, day: PlainDate): Promise<GroupView | undefined> {
  const found = await findGroup(seen, group)
  if (!found) return undefined
  const told = await findGroupDay(seen, group, day)
  const members = await listMembersOn(seen, group, day)
  const cards = new Map<ChildId, { fullName: string; knownAs: string }>(
    (
      await listChildren(
        seen,
        members.map(member => member.child),
      )
    ).map(card => [card.child, card]),
  )
  const named = members
    .filter(member => member.told === undefined)
    .map(member => ({
      ...member,
      name: cards.get(member.child)?.fullName ?? '',
      knownAs: cards.get(member.child)?.knownAs ?? '',
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name))
  const { forBody } = seen.actor
  const alsoToday = forBody ? await listGroupsOn(seen, { body: forBody }, seen.today) : []
  return {
    group: found,
    day,
    me: seen.actor.person,
    today: seen.today,
    members: named.filter(member => !member.left),
    left: named.filter(member => member.left),
    toldAlready: members.filter(member => member.told !== undefined).map(member => member.commitment),
    people: await listPeople(seen, found.area, [found.ledBy.person]),
    bodies: await listBodies(seen, found.area, [found.ledBy.body, found.heldAt]),
    alsoToday: alsoToday.filter(each => each.group !== group || each.day !== day),
    ...(told && { told }),
  }
}

/** The groups of the body someone works for: those of today, and all. */
export type GroupsView = {
  readonly me: PersonId
  readonly today: readonly GroupToday[]
  readonly all: readonly GroupRow[]
}

/** Reads them; none for someone who works for no body. */
export async function loadGroups(seen: Seen): Promise<GroupsView> {
  const { forBody, person: me } = seen.actor
  if (!forBody) return { me, today: [], all: [] }
  return { me, today: await listGroupsOn(seen, { body: forBody }, seen.today), all: await listGroupsOf(seen, forBody) }
}
