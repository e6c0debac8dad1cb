import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import { addDays, type PlainDate, weekdayOf } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listOpenDutiesOfKind, listOpenDutiesOwedBy } from '../../../platform/duties/duty-queries.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import type { BodyCard } from '../../../platform/identity/bodies.ts'
import { type ToldEmergency, toldEmergenciesOf, toToldEmergency } from '../../../platform/identity/emergency-told.ts'
import { countSupported } from '../../../slices/identification/index.ts'
import { listUnreadClasses, type UnreadClass } from '../../../slices/record/index.ts'
import {
  type AgreedRow,
  countSessions,
  listOwedBy,
  listVisits,
  loadNotTold,
  type NotToldView,
  type WeekCounts,
  type WorkSession,
} from '../../../slices/support/index.ts'
import { type ClassCount, listClassCounts } from '../children/class-counts.ts'
import { hourIn } from '../hour.ts'
import { loadNames, type Names } from '../names.ts'
import { linesOf, namedIn, type OwedLines } from '../owed/lines.ts'
import { findAnswerable } from '../owed/owed-view.ts'
import { loadWaiting, type Waiting } from './waiting.ts'

/** What somebody who answers for a body sees first: what it owes, who waits, who visits, how last week went. */
export type OfficeView = {
  readonly me: PersonId
  readonly today: PlainDate
  readonly hour: number
  readonly body: BodyCard | undefined
  readonly ages: { readonly from: number; readonly to: number } | undefined
  readonly supported: number
  readonly classes: readonly ClassCount[]
  readonly duties: readonly DutyRow[]
  /** The concerns they may answer (RED-6). */
  readonly answerable: ReadonlySet<string>
  readonly views: readonly DutyRow[]
  readonly lines: OwedLines
  readonly waiting: readonly Waiting[]
  readonly asks: readonly AgreedRow[]
  readonly visits: readonly WorkSession[]
  readonly nextVisits: readonly WorkSession[]
  readonly week: WeekCounts
  readonly notTold: NotToldView
  readonly unread: readonly UnreadClass[]
  /** Whoever looked in an emergency at a child one leads on, told in the last fortnight (ACC-20). */
  readonly emergencies: readonly ToldEmergency[]
  readonly names: Names
}

/** Lists reach this far ahead. */
const daysAhead = 28
/** Whoever waits is in sight from the first day: twenty school days over Christmas or the summer are more than that. */
const daysOfWaiting = 120

export async function loadOffice(seen: Seen, body: BodyId): Promise<OfficeView> {
  const { today, actor } = seen
  const setting = await settingOf(seen, body)
  const owed = await listOpenDutiesOwedBy(seen, { body }, addDays(today, daysOfWaiting))
  const duties = owed.filter(duty => duty.dueOn <= addDays(today, daysAhead))
  const lines = linesOf(duties, today)
  const waiting = await loadWaiting(seen, owed)
  const visits = setting ? await listVisits(seen, body, today, addDays(today, 14)) : []
  const asks = setting ? [] : await listOwedBy(seen, body, 'asked')
  const unread = setting ? await listUnreadClasses(seen, body) : []
  const told = setting ? await toldEmergenciesOf(seen, new Date(seen.at.getTime() - 14 * 86_400_000)).execute() : []
  const monday = addDays(today, -6 - weekdayOf(today))
  const [area] = actor.areas
  const names = await loadNames(seen, [
    ...(area ? [{ area, bodies: [body], people: unread.map(each => each.person) }] : []),
    ...namedIn(lines).map(duty => ({ area: duty.area, child: duty.child, people: [duty.owedByPerson] })),
    ...waiting.map(each => ({
      area: each.area,
      child: each.child,
      people: [each.who],
      bodies: [each.duty.owedByBody],
    })),
    ...visits.map(each => ({ area: each.area, people: [each.owner.person], bodies: [each.owner.body] })),
    ...told.map(each => ({ area: each.area, child: each.child, people: [each.person] })),
    ...asks.map(each => ({ area: each.area, child: each.child, bodies: [each.agreedFor] })),
  ])
  return {
    me: actor.person,
    today,
    hour: hourIn(seen.at),
    body: names.bodies.get(body),
    ages: setting?.ages,
    supported: setting ? await countSupported(seen, body) : 0,
    classes: await listClassCounts(seen),
    duties,
    answerable: await findAnswerable(seen, body, duties),
    views: await listOpenDutiesOfKind(seen, 'give-view'),
    lines,
    waiting,
    asks,
    visits: visits.filter(each => each.dueOn === today),
    nextVisits: visits.filter(each => each.dueOn > today),
    week: await countSessions(seen, body, monday, addDays(monday, 6)),
    notTold: await loadNotTold(seen),
    unread,
    emergencies: told.map(toToldEmergency),
    names,
  }
}

/** The setting of that body, with its ages; nothing for a service, a council or a partnership. */
async function settingOf(seen: Seen, body: BodyId) {
  const row = await seen.tx
    .selectFrom('setting')
    .select(['lowest_age', 'highest_age'])
    .where('area', 'in', seen.actor.areas)
    .where('body', '=', body)
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const { lowest_age: from, highest_age: to } = row
  return { ages: from !== null && to !== null ? { from, to } : undefined }
}
