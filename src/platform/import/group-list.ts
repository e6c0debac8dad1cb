import { isUpn } from '../../kernel/identifiers.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { day, required } from './cells.ts'
import { mapHeadings, type Names, renamed } from './headings.ts'
import { noting, type RowProblem } from './problem.ts'
import type { Csv } from './read-csv.ts'

/** What a list of timetable groups may call its columns (P21, P23). */
const groupNames: Names = {
  group: ['Group', 'Teaching group', 'Class code', 'Set', 'Group code'],
  teacher: ['Teacher', 'Staff', 'Staff name', 'Main teacher', 'Taught by'],
  given: ['Given name', 'Forename', 'First name', 'Legal forename'],
  family: ['Family name', 'Surname', 'Last name', 'Legal surname'],
  bornOn: ['Date of birth', 'DOB', 'Birth date'],
  upn: ['UPN', 'Unique pupil number'],
  from: ['First day', 'From', 'Start date'],
  last: ['Last day', 'To', 'End date'],
}

type ListedMember = {
  readonly line: number
  readonly upn?: string
  readonly given?: string
  readonly family?: string
  readonly bornOn?: PlainDate
}

/** A group as the list has it. */
export type ListedGroup = {
  readonly name: string
  readonly from: PlainDate
  readonly last?: PlainDate
  /** By name or e-mail, with the line that says so. */
  readonly teachers: readonly { readonly line: number; readonly who: string }[]
  readonly children: readonly ListedMember[]
}

/** Every group of a list, a child a row; without a first day it begins today. With problems nothing is to be brought. */
export async function readGroups(
  { headings, rows }: Csv,
  today: PlainDate,
): Promise<{ readonly groups: readonly ListedGroup[]; readonly problems: readonly RowProblem[] }> {
  const problems: RowProblem[] = []
  const { found, missing } = mapHeadings(headings, groupNames, ['group'])
  for (const column of missing)
    noting(problems, 1)(groupNames[column]?.[0] ?? column, '', 'There is no column of this name')
  if (missing.length > 0) return { groups: [], problems }
  const listed: Row[] = []
  for await (const { line, cells } of rows) {
    const row = readRow(line, renamed(cells, found), today, (column, value, reason) =>
      noting(problems, line)(found.get(column) ?? groupNames[column]?.[0] ?? column, value, reason),
    )
    if (row) listed.push(row)
  }
  if (listed.length === 0 && problems.length === 0) noting(problems, 1)('', '', 'There is no row in this file')
  const groups = [...Map.groupBy(listed, row => row.name)].map(([name, same]) => toGroup(name, same, problems))
  return { groups, problems }
}

type Row = {
  readonly name: string
  readonly from: PlainDate
  readonly last?: PlainDate | undefined
  readonly teacher: string
  readonly child: ListedMember
}

function readRow(
  line: number,
  cells: Readonly<Record<string, string>>,
  today: PlainDate,
  note: (column: string, value: string, reason: string) => undefined,
): Row | undefined {
  const name = required(cells, 'group', note)
  if (name && name.length > 100) note('group', name, 'This is longer than 100 letters')
  const from = day(cells, 'from', note)
  const last = day(cells, 'last', note)
  if (from && from < today) note('from', from, 'A first day is today or later')
  if (last && last < (from ?? today)) note('last', last, 'The last day comes before the first')
  const child = readMember(line, cells, note)
  if (!name || !child) return undefined
  return { name, from: from ?? today, last, teacher: cells.teacher ?? '', child }
}

/** A child by their number, or by name and date of birth. */
function readMember(
  line: number,
  cells: Readonly<Record<string, string>>,
  note: (column: string, value: string, reason: string) => undefined,
): ListedMember | undefined {
  const upn = (cells.upn ?? '').toUpperCase()
  if (upn)
    return isUpn(upn) ? { line, upn } : note('upn', upn, 'This is not a UPN: its letter does not match its digits')
  const given = required(cells, 'given', note)
  const family = required(cells, 'family', note)
  const bornOn = required(cells, 'bornOn', note) ? day(cells, 'bornOn', note) : undefined
  return given && family && bornOn ? { line, given, family, bornOn } : undefined
}

function toGroup(name: string, rows: readonly Row[], problems: RowProblem[]): ListedGroup {
  const [first] = rows
  if (!first) throw new Error('A group has a row')
  for (const { from, last, child } of rows)
    if (from !== first.from || last !== first.last)
      noting(problems, child.line)('First day', from, 'A group has one first and one last day')
  const teachers = new Map(
    rows.flatMap(({ teacher, child: { line } }) => (teacher ? [[teacher.toLowerCase(), { line, who: teacher }]] : [])),
  )
  return {
    ...{ name, from: first.from, children: rows.map(each => each.child) },
    teachers: [...teachers.values()],
    ...(first.last && { last: first.last }),
  }
}
