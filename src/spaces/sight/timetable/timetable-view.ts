import type { AreaId, BodyId, ChildId, PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { schoolYear } from '../../../platform/access/rules.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listBodies } from '../../../platform/identity/bodies.ts'
import { type ChildCard, listChildren } from '../../../platform/identity/children.ts'
import { type Job, listHolders, listPeople, listStaff } from '../../../platform/identity/people.ts'
import {
  type HasClass,
  keepsTimetable,
  listClassesHad,
  listClassOn,
  listStandIns,
  type StandIn,
} from '../../../platform/identity/timetable.ts'

/** Jobs somebody may stand in for: those that answer for every child of a setting. */
const leads = ['inclusion-lead', 'head', 'safeguarding-lead', 'area-officer']

/** A setting's timetable, for whoever keeps it. */
export type TimetableView = {
  readonly area: AreaId
  readonly body: BodyId
  readonly setting: string
  readonly today: PlainDate
  readonly year: ReturnType<typeof schoolYear>
  readonly has: readonly HasClass[]
  readonly staff: readonly PersonId[]
  /** Whoever leads here, with what they are, and may be stood in for. */
  readonly leads: readonly Job[]
  /** Whoever may stand in: the staff, and those who lead elsewhere in the area: a pair, a trust. */
  readonly others: readonly PersonId[]
  readonly standIns: readonly StandIn[]
  readonly nameOf: (person: PersonId) => string
}

/** The timetable of the setting of whoever asks, where they keep it; nothing for anybody else. */
export async function findTimetable(seen: Seen): Promise<TimetableView | undefined> {
  const { forBody: body, areas } = seen.actor
  for (const area of body ? areas : []) {
    if (!body || !(await keepsTimetable(seen, area, body))) continue
    const has = await listClassesHad(seen, area, body)
    const staff = await listStaff(seen, area, body)
    const elsewhere = await listHolders(seen, area, leads)
    const standIns = await listStandIns(seen, area, body)
    const others = [...new Set([...staff, ...elsewhere].map(each => each.person))]
    const people = await listPeople(seen, area, [
      ...others,
      ...has.map(each => each.person),
      ...standIns.map(each => each.person),
    ])
    const nameOf = (person: PersonId) => people.get(person)?.fullName ?? ''
    const byName = (all: readonly PersonId[]) =>
      [...new Set(all)].filter(each => nameOf(each)).toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)))
    return {
      ...{ area, body, has, standIns, nameOf },
      setting: (await listBodies(seen, area, [body])).get(body)?.name ?? '',
      today: seen.today,
      year: schoolYear(seen.packsIn(area), seen.today),
      staff: byName(staff.map(each => each.person)),
      leads: staff.filter(each => leads.includes(each.job) && !standIns.some(one => one.person === each.person)),
      others: byName(others),
    }
  }
  return undefined
}

/** One class on the last day of the school year: who is in it then. */
export type YearView = TimetableView & { readonly className: string; readonly children: readonly ChildCard[] }

export async function findYear(seen: Seen, className: string): Promise<YearView | undefined> {
  const view = await findTimetable(seen)
  if (!view) return undefined
  const ids: readonly ChildId[] = await listClassOn(seen, view, className, view.year.lastDay)
  return { ...view, className, children: await listChildren(seen, ids) }
}

/** What a class is called a year later, where its name begins with its year: `4 Maple` becomes `5 Maple`. */
export const nextName = (className: string): string =>
  className.replace(/^(\D*)(\d+)/, (_, before: string, year: string) => `${before}${Number(year) + 1}`)
