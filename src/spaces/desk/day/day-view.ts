import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import { addDays, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listOpenDutiesOwedBy } from '../../../platform/duties/duty-queries.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import type { ChildCard } from '../../../platform/identity/children.ts'
import { listUnread } from '../../../slices/record/index.ts'
import {
  type AgreedRow,
  listOwedBy,
  listSessionsAt,
  listSessionsOf,
  loadNotTold,
  type NotToldView,
  type WorkSession,
} from '../../../slices/support/index.ts'
import { type ClassCount, listClassCounts } from '../children/class-counts.ts'
import { timeIn } from '../hour.ts'
import { loadNames, type Names } from '../names.ts'
import { linesOf, namedIn, type OwedLines } from '../owed/lines.ts'
import { daysAhead, findAnswerable } from '../owed/owed-view.ts'

/** The day of somebody who works with children: what is on, what is theirs to answer, whom to know first. */
export type DayView = {
  readonly me: PersonId
  readonly today: PlainDate
  readonly isSetting: boolean
  readonly bodyName: string
  readonly sessions: readonly WorkSession[]
  /** The first that is not told and not over; else the first not told. */
  readonly next: WorkSession | undefined
  readonly duties: readonly DutyRow[]
  /** The concerns they may answer (RED-6). */
  readonly answerable: ReadonlySet<string>
  readonly mine: OwedLines
  readonly team: OwedLines
  readonly asks: readonly AgreedRow[]
  readonly notTold: NotToldView
  readonly unread: readonly { readonly card: ChildCard; readonly readBefore: boolean }[]
  readonly classes: readonly ClassCount[]
  readonly names: Names
}

/** A session lasts about this long: until then it is still what happens next. */
const minutesOn = 45

export async function loadDay(seen: Seen, body: BodyId): Promise<DayView> {
  const { today, actor } = seen
  const [area] = actor.areas
  const isSetting = await isSettingHere(seen, body)
  const own = await listSessionsOf(seen, actor.person, today, today)
  const here = isSetting ? await listSessionsAt(seen, body, today, today) : []
  const sessions = withoutTwins([...own, ...here])
  const all = await listOpenDutiesOwedBy(seen, { body }, addDays(today, daysAhead))
  const mine = linesOf(
    // What is theirs to tell stands in a list of its own, a group's session as one line.
    all.filter(duty => duty.owedByPerson === actor.person && duty.kind !== 'tell-what-happened'),
    today,
  )
  // In a school the lead looks after what nobody is named for. In a visiting team everybody sees what the team owes.
  const team = linesOf(isSetting ? [] : all.filter(duty => !duty.owedByPerson && duty.kind !== 'answer-part'), today)
  const asks = isSetting ? [] : await listOwedBy(seen, body, 'asked')
  const unread = await listUnread(seen)
  const names = await loadNames(seen, [
    ...(area ? [{ area, bodies: [body] }] : []),
    ...sessions.map(each => ({
      area: each.area,
      child: each.child,
      people: [each.owner.person],
      bodies: [each.heldAt],
    })),
    ...[...namedIn(mine), ...namedIn(team)].map(duty => ({ area: duty.area, child: duty.child })),
    ...asks.map(each => ({ area: each.area, child: each.child, bodies: [each.agreedFor] })),
    ...unread.slice(0, mostUnread).map(each => ({ area: each.area, child: each.child })),
  ])
  return {
    me: actor.person,
    today,
    isSetting,
    bodyName: names.bodies.get(body)?.name ?? '',
    sessions,
    next: nextOf(sessions, timeIn(seen.at, -minutesOn)),
    duties: all,
    answerable: await findAnswerable(seen, body, all),
    mine,
    team,
    asks,
    notTold: await loadNotTold(seen),
    unread: unread.slice(0, mostUnread).flatMap(({ child, readBefore }) => {
      const card = names.children.get(child)
      return card ? [{ card, readBefore }] : []
    }),
    classes: await listClassCounts(seen),
    names,
  }
}

/** As many pages as one reads before a lesson. */
const mostUnread = 12

async function isSettingHere(seen: Seen, body: BodyId): Promise<boolean> {
  const row = await seen.tx
    .selectFrom('setting')
    .select('body')
    .where('area', 'in', seen.actor.areas)
    .where('body', '=', body)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** What one gives oneself stands among what is given here, once, by time of day. */
function withoutTwins(sessions: readonly WorkSession[]): readonly WorkSession[] {
  const once = new Map(sessions.map(each => [`${each.group ?? each.commitment} ${each.day}`, each]))
  return [...once.values()].toSorted((a, b) => a.time.localeCompare(b.time))
}

/** What happens next. */
export function nextOf(sessions: readonly WorkSession[], overBefore: string): WorkSession | undefined {
  const open = sessions.filter(each => each.told < each.children)
  return open.find(each => each.time >= overBefore) ?? open[0]
}
