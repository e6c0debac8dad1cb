import { sql } from 'kysely'
import type { AreaId, BodyId, ChildId, PersonId } from '../../kernel/ids.ts'
import { dayOf, type PlainDate } from '../../kernel/plain-date.ts'
import type { Act, Seen } from '../db/act.ts'

/** As what somebody has a class. A day’s supply teacher comes by a code instead. */
export const classJobs = ['class-teacher', 'key-person', 'teaching-assistant'] as const
export type ClassJob = (typeof classJobs)[number]

/** One adult with one class or group. */
export type HasClass = {
  readonly person: PersonId
  readonly className: string
  readonly job: string
  /** From when they may read, and when they teach; the same where nothing else was said. */
  readonly seesFrom: PlainDate
  readonly teachesFrom: PlainDate
  /** The last day; nothing where none was set. */
  readonly lastDay?: PlainDate
}

/** Whether the one who asks says who has which class at a setting: its office, or whoever leads there. */
export async function keepsTimetable(seen: Seen, area: AreaId, body: BodyId): Promise<boolean> {
  const { rows } = await sql<{ keeps: boolean }>`select keeps_timetable(${area}, ${body}) as keeps`.execute(seen.tx)
  return rows[0]?.keeps ?? false
}

/** Who has which class of a setting now or later, class by class. */
export async function listClassesHad(seen: Seen, area: AreaId, body: BodyId): Promise<readonly HasClass[]> {
  const rows = await seen.tx
    .selectFrom('teaches')
    .select(['person', 'class_words', 'as_job', 'from_at', 'teaches_from', 'until_at'])
    .select(sql<string | null>`nullif(until_at, 'infinity')::text`.as('until'))
    .where('area', '=', area)
    .where('body', '=', body)
    .where('until_at', '>', seen.at)
    .orderBy('class_words')
    .orderBy('from_at')
    .orderBy('person')
    .execute()
  return rows.map(row => {
    const seesFrom = dayOf(new Date(row.from_at))
    return {
      person: row.person,
      className: row.class_words,
      job: row.as_job,
      seesFrom,
      teachesFrom: row.teaches_from ?? seesFrom,
      // Sight ends at the midnight after it: a moment before, in London, is still the last day.
      ...(row.until && { lastDay: dayOf(new Date(new Date(row.until).getTime() - 1000)) }),
    }
  })
}

/** Gives somebody a class or group from a day to a day. The database refuses (TI403) whoever does not lead there. */
export async function giveClass(
  act: Act,
  at: { readonly area: AreaId; readonly body: BodyId },
  given: {
    readonly person: PersonId
    readonly className: string
    readonly job: ClassJob
    readonly seesFrom: PlainDate
    readonly teachesFrom: PlainDate
    readonly lastDay: PlainDate
  },
): Promise<void> {
  const { person, className, job, seesFrom, teachesFrom, lastDay } = given
  await sql`select give_class(${at.area}, ${at.body}, ${person}, ${className}, ${job}, ${seesFrom}::date, ${teachesFrom}::date, ${lastDay}::date)`.execute(
    act.tx,
  )
}

/** Somebody’s last day with a class; a day that is past ends it now. */
export async function endClass(
  act: Act,
  at: { readonly area: AreaId; readonly body: BodyId },
  of: { readonly person: PersonId; readonly className: string; readonly lastDay: PlainDate },
): Promise<void> {
  await sql`select end_class(${at.area}, ${at.body}, ${of.person}, ${of.className}, ${of.lastDay}::date)`.execute(
    act.tx,
  )
}

/** Where a child of a class goes when the year is over. */
export type Going = {
  readonly child: ChildId
  readonly goes: 'up' | 'stays' | 'leaves'
  /** The class of next year; nothing for one who leaves. */
  readonly to?: string
}

/** A class goes over to the next school year at once: last year’s sight ends with it, next year’s begins in July (ACC-22). */
export async function rollOverClass(
  act: Act,
  at: { readonly area: AreaId; readonly body: BodyId },
  over: {
    readonly className: string
    readonly lastDay: PlainDate
    readonly seenFrom: PlainDate
    readonly children: readonly Going[]
  },
): Promise<number> {
  const { rows } = await sql<{ moved: number }>`
    select roll_over_class(${at.area}, ${at.body}, ${JSON.stringify(over)}::jsonb) as moved`.execute(act.tx)
  return rows[0]?.moved ?? 0
}

/** The children of a class on a day, of those the one who asks sees. */
export async function listClassOn(
  seen: Seen,
  at: { readonly area: AreaId; readonly body: BodyId },
  className: string,
  on: PlainDate,
): Promise<readonly ChildId[]> {
  const rows = await seen.tx
    .selectFrom('child_place')
    .select('child')
    .where('area', '=', at.area)
    .where('body', '=', at.body)
    .where('kind', '=', 'class')
    .where('words', '=', className)
    .where('from_on', '<=', on)
    .where(eb => eb.or([eb('until_on', 'is', null), eb('until_on', '>=', on)]))
    .execute()
  return rows.map(row => row.child)
}

/** Somebody who does another’s work while they are away. */
export type StandIn = {
  readonly person: PersonId
  readonly for: PersonId
  readonly job: string
  readonly from: PlainDate
  readonly lastDay: PlainDate
}

/** Who stands in for whom at a setting, now and later. */
export async function listStandIns(seen: Seen, area: AreaId, body: BodyId): Promise<readonly StandIn[]> {
  const rows = await seen.tx
    .selectFrom('post')
    .select(['person', 'stands_in_for', 'job', 'from_on', 'until_on'])
    .where('area', '=', area)
    .where('body', '=', body)
    .where('stands_in_for', 'is not', null)
    .where('until_on', '>=', seen.today)
    .orderBy('from_on')
    .execute()
  return rows.flatMap(({ person, stands_in_for, job, from_on, until_on }) =>
    stands_in_for && until_on ? [{ person, for: stands_in_for, job, from: from_on, lastDay: until_on }] : [],
  )
}

/** Sets a stand-in from a day to a day: they see what the one they stand in for sees, and only on those days. */
export async function setStandIn(
  act: Act,
  at: { readonly area: AreaId; readonly body: BodyId },
  set: StandIn,
): Promise<void> {
  await sql`select set_stand_in(${at.area}, ${at.body}, ${set.for}, ${set.person}, ${set.job}, ${set.from}::date, ${set.lastDay}::date)`.execute(
    act.tx,
  )
}

/** A stand-in ends now. */
export async function endStandIn(
  act: Act,
  at: { readonly area: AreaId; readonly body: BodyId },
  of: { readonly person: PersonId; readonly for: PersonId },
): Promise<void> {
  await sql`select end_stand_in(${at.area}, ${at.body}, ${of.person}, ${of.for})`.execute(act.tx)
}
