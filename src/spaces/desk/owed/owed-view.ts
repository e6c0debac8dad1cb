import type { BodyId, PersonId } from '../../../kernel/ids.ts'
import { addDays } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listOpenDutiesOfKind, listOpenDutiesOwedBy } from '../../../platform/duties/duty-queries.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import { listAnswerable } from '../../../slices/redress/index.ts'
import { loadNames, type Names } from '../names.ts'
import { linesOf, type OwedLines } from './lines.ts'

/** How far ahead lists reach. */
export const daysAhead = 28
/** As many as one page holds. */
export const mostOnPage = 100

export type OwedView = {
  readonly me: PersonId
  readonly kind: string | undefined
  readonly lines: OwedLines
  readonly duties: readonly DutyRow[]
  readonly answerable: ReadonlySet<string>
  readonly isCut: boolean
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

/** Everything a body owes in the next four weeks, one by one when it is narrowed to a kind. */
export async function loadOwed(seen: Seen, body: BodyId, kind: string | undefined): Promise<OwedView> {
  const all = await listOpenDutiesOwedBy(seen, { body }, addDays(seen.today, daysAhead))
  const wanted = all.filter(duty => kind === undefined || duty.kind === kind)
  const shown = kind === undefined ? wanted : wanted.slice(0, mostOnPage)
  const views = await listOpenDutiesOfKind(seen, 'give-view')
  const names = await loadNames(
    seen,
    shown.map(duty => ({ area: duty.area, child: duty.child, people: [duty.owedByPerson] })),
  )
  return {
    me: seen.actor.person,
    kind,
    lines: linesOf(shown, seen.today, kind !== undefined),
    duties: [...shown, ...views],
    answerable: await findAnswerable(seen, body, shown),
    isCut: shown.length < wanted.length,
    names,
  }
}
