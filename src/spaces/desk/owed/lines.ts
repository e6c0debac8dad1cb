import { addDays, type PlainDate } from '../../../kernel/plain-date.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'

/** One line of a list: one duty, or many of a kind that one page shows together. */
export type OwedLine = { readonly kind: string; readonly dueOn: PlainDate; readonly duties: readonly DutyRow[] }

export type OwedLines = {
  readonly overdue: readonly OwedLine[]
  readonly today: readonly OwedLine[]
  readonly week: readonly OwedLine[]
  readonly later: readonly OwedLine[]
}

/** Up to this many of a kind stand one by one. More are one line: ten minutes are not for reading 22 the same. */
const mostAlone = 3
/** A group's session is owed for each child in it and told once: it is never listed child by child. */
const toldTogether = 'tell-what-happened'

/** Duties by when they are due, soonest first; many of a kind together unless `apart`. */
export function linesOf(duties: readonly DutyRow[], today: PlainDate, apart = false): OwedLines {
  const week = addDays(today, 7)
  const within = (test: (day: PlainDate) => boolean) =>
    together(
      duties.filter(duty => test(duty.dueOn)),
      apart,
    )
  return {
    overdue: within(day => day < today),
    today: within(day => day === today),
    week: within(day => day > today && day <= week),
    later: within(day => day > week),
  }
}

function together(duties: readonly DutyRow[], apart: boolean): readonly OwedLine[] {
  const kinds = [...Map.groupBy(duties, duty => duty.kind).entries()]
  return kinds
    .flatMap(([kind, same]): readonly OwedLine[] => {
      const sorted = same.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
      const [first] = sorted
      if (!first) return []
      const most = kind === toldTogether ? 1 : mostAlone
      return apart || same.length <= most
        ? sorted.map(duty => ({ kind, dueOn: duty.dueOn, duties: [duty] }))
        : [{ kind, dueOn: first.dueOn, duties: sorted }]
    })
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.duties.length - b.duties.length)
}

/** The earliest duty about each child: five days of one child are one name. */
export const onePerChild = ({ duties }: OwedLine): readonly DutyRow[] =>
  [...new Map(duties.toReversed().map(duty => [duty.child ?? duty.duty, duty])).values()].toReversed()

/** The children whose names a list shows: all of a line alone, the first two of many. */
export const namedIn = (lines: OwedLines): readonly DutyRow[] =>
  [...lines.overdue, ...lines.today, ...lines.week, ...lines.later].flatMap(line => onePerChild(line).slice(0, 2))
