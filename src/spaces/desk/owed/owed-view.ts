import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import { addDays, plainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listOpenDutiesOfKind, listOpenDutiesOwedBy } from '../../../platform/duties/duty-queries.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import { listAnswerable } from '../../../slices/redress/index.ts'
import { loadNames, type Names } from '../names.ts'
import { linesOf, type OwedLines } from './lines.ts'

/** How far ahead lists reach, until more is asked for. */
export const daysAhead = 28
/** As many as one page holds. */
export const mostOnPage = 100
/** As many as are read at once where everything is asked for, a year of a large school's. */
const mostOfAll = 2_000
const everything = plainDate('9999-12-31')

/** What of the list is wanted: one kind, what comes after four weeks too, and which page of it. */
export type Wanted = { readonly kind: string | undefined; readonly isFar: boolean; readonly page: number }

export type OwedView = {
  readonly me: PersonId
  readonly wanted: Wanted
  readonly lines: OwedLines
  readonly duties: readonly DutyRow[]
  readonly answerable: ReadonlySet<string>
  /** How many there are of one kind, where they stand one by one. */
  readonly count: number
  readonly names: Names
}

/** Which concerns among these duties the one who asks may answer; asked only where there is one. */
export async function findAnswerable(
  seen: Seen,
  body: BodyId,
  duties: readonly DutyRow[],
): Promise<ReadonlySet<string>> {
  const first = duties.find(duty => duty.kind === 'answer-concern')
  return first ? listAnswerable(seen, first.area, [body]) : new Set()
}

/** Everything a body owes in the next four weeks, or at any time; one by one and page by page when it is narrowed to a kind. */
export async function loadOwed(seen: Seen, body: BodyId, wanted: Wanted): Promise<OwedView> {
  const { kind, isFar, page } = wanted
  const until = isFar ? everything : addDays(seen.today, daysAhead)
  const all = await listOpenDutiesOwedBy(seen, { body }, until, isFar ? mostOfAll : undefined)
  const ofKind = all.filter(duty => kind === undefined || duty.kind === kind)
  const shown = kind === undefined ? ofKind : ofKind.slice((page - 1) * mostOnPage, page * mostOnPage)
  const views = await listOpenDutiesOfKind(seen, 'give-view')
  const names = await loadNames(
    seen,
    shown.map(duty => ({ area: duty.area, child: duty.child, people: [duty.owedByPerson] })),
  )
  return {
    me: seen.actor.person,
    wanted,
    lines: linesOf(shown, seen.today, kind !== undefined),
    duties: [...shown, ...views],
    answerable: await findAnswerable(seen, body, shown),
    count: ofKind.length,
    names,
  }
}
