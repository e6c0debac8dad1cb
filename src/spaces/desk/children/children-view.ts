import type { BodyId, ChildId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listOpenDutiesAbout } from '../../../platform/duties/duty-queries.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import { type ChildCard, listChildren } from '../../../platform/identity/children.ts'
import { listSeenInPart } from '../../../platform/identity/circle.ts'
import { listSupportStandings, type SupportStanding } from '../../../slices/identification/index.ts'
import { listChildrenWithNews, listUnread } from '../../../slices/record/index.ts'
import { type ClassCount, listClassCounts } from './class-counts.ts'
import type { Wanted } from './find-child.tsx'
import { isWanted } from './matching.ts'

export type FoundChild = ChildCard & {
  readonly standings: readonly SupportStanding[]
  /** Whether the one who looks sees only a part: then none of this says that there is none. */
  readonly isPart: boolean
  /** The day to look again, where one is owed: the same as in the family's letter. */
  readonly lookAgainOn: PlainDate | undefined
  /** What comes next of all that is owed to this child by the one who looks, or the body they work for. */
  readonly next: DutyRow | undefined
  /** The one-page profile: read as it stands, changed since, or not read; none where nothing is written yet. */
  readonly page: 'unread' | 'changed' | undefined
  /** How many things others wrote in the record since the one who looks was last there (RCD-19). */
  readonly news: number
}

export type ChildrenView = {
  readonly today: PlainDate
  readonly wanted: Wanted
  readonly classes: readonly ClassCount[]
  readonly found: readonly FoundChild[]
  /** From this one on, of all that were found. */
  readonly from: number
  readonly of: number
  /** Everyone in whose record something is new, the most first. */
  readonly news: readonly { readonly child: ChildCard; readonly count: number }[]
  /** False where the one who asks has no child at all. */
  readonly hasChildren: boolean
}

/** As many as one page holds. */
export const onePage = 50

/**
 * One's own children, narrowed. The database answers only those one has a relationship with; the names are looked through
 * here, so that no search ever reaches further.
 */
export async function loadChildren(seen: Seen, wanted: Wanted, page: number, body?: BodyId): Promise<ChildrenView> {
  const all = await listChildren(seen)
  const standings = await listSupportStandings(seen)
  const unread = new Map<ChildId, 'unread' | 'changed'>(
    (await listUnread(seen)).map(each => [each.child, each.readBefore ? 'changed' : 'unread']),
  )
  const news = await listChildrenWithNews(seen, all)
  const newIn = new Map(news.map(({ child, count }) => [child.child, count]))
  const found = all.filter(child => isWanted(child, standings.get(child.child) ?? [], wanted))
  const from = Math.min(Math.max(page - 1, 0) * onePage, Math.max(found.length - 1, 0))
  const shown = found.slice(from, from + onePage)
  const owed = await owedTo(seen, body, shown)
  const part = await listSeenInPart(
    seen,
    shown.map(child => child.child),
  )
  return {
    today: seen.today,
    wanted,
    classes: await listClassCounts(seen),
    found: shown.map(child => ({
      ...child,
      standings: standings.get(child.child) ?? [],
      isPart: part.has(child.child),
      lookAgainOn: owed.get(child.child)?.find(duty => duty.kind === 'look-again')?.dueOn,
      next: owed.get(child.child)?.[0],
      page: unread.get(child.child),
      news: newIn.get(child.child) ?? 0,
    })),
    from,
    of: found.length,
    news,
    hasChildren: all.length > 0,
  }
}

/** What the body owes each child, soonest first. */
async function owedTo(seen: Seen, body: BodyId | undefined, children: readonly ChildCard[]) {
  const duties = body
    ? await listOpenDutiesAbout(
        seen,
        body,
        children.map(each => each.child),
      )
    : []
  return Map.groupBy(duties, duty => duty.child)
}
