import { isRefusal, type May } from '../../kernel/decider.ts'
import type { ChildId, PersonId } from '../../kernel/ids.ts'
import type { Seen } from '../../platform/db/act.ts'
import { type ChildCard, findChild } from '../../platform/identity/children.ts'
import { listPeople, type PersonCard } from '../../platform/identity/people.ts'
import {
  daysOfLink,
  type LinkRow,
  listLinks,
  mayEnd,
  mayGive,
  ownFromAge,
  type Sharer,
  sharerOf,
} from '../../slices/sharing/index.ts'
import type { Term } from './share.form.ts'

/** The links to a child's record, as one person of the family sees them. */
export type ShareView = {
  readonly child: ChildCard
  readonly me: Sharer
  readonly may: May
  /** How many days each choice means (RCD-16). */
  readonly days: Readonly<Record<Term, number>>
  readonly links: readonly LinkRow[]
  readonly nameOf: (person: PersonId) => PersonCard | undefined
}

/** Reads it; nothing when the one who asks has no relationship with the child. */
export async function findShareView(seen: Seen, id: ChildId): Promise<ShareView | undefined> {
  const child = await findChild(seen, id)
  if (!child) return undefined
  const me = await sharerOf(seen, child)
  const links = await listLinks(seen, child.area, id)
  const people = await listPeople(
    seen,
    child.area,
    links.map(link => link.by),
  )
  const packs = seen.packsIn(child.area)
  const { usual, most } = daysOfLink(packs)
  return {
    child,
    me,
    may: mayGive(me, ownFromAge(packs)),
    days: { day: 1, week: 7, usual, longest: most },
    links,
    nameOf: person => people.get(person),
  }
}

/** Whether this link was made by the one who asks: only then is its address theirs to see. */
export const isMine = (view: ShareView, link: LinkRow): boolean => link.by === view.me.person

export const mayTakeBack = (view: ShareView, link: LinkRow): boolean => !link.over && !isRefusal(mayEnd(link, view.me))
