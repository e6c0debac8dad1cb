import type { PersonId } from '../../../kernel/ids.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { schoolYear, seesFrom } from '../../../platform/access/rules.ts'
import type { Act } from '../../../platform/db/act.ts'
import { bringGroup } from '../../../platform/identity/groups.ts'
import { listPeople } from '../../../platform/identity/people.ts'
import { giveClass } from '../../../platform/identity/timetable.ts'
import { type ListedGroup, readGroups } from '../../../platform/import/group-list.ts'
import type { RowProblem } from '../../../platform/import/problem.ts'
import { readCsvText } from '../../../platform/import/read-csv.ts'
import { UnreadableFile } from '../../../platform/import/unreadable-file.ts'
import type { Text } from '../text/text.ts'
import type { TimetableView } from './timetable-view.ts'

/** What became of one group of a list. */
export type BroughtGroup = {
  readonly name: string
  readonly teachers: readonly PersonId[]
  readonly added: number
  readonly stay: number
  readonly hasLeft: boolean
  readonly from: PlainDate
  readonly seenFrom: PlainDate
  readonly last: PlainDate
}

type Brought = { readonly groups: readonly BroughtGroup[]; readonly problems: readonly RowProblem[] }

/** Brings every group of a list, in the transaction it is given: with a problem anywhere the whole is to be undone. */
export async function bringGroups(act: Act, view: TimetableView, list: string, t: Text['groups']): Promise<Brought> {
  try {
    const read = await readGroups(await readCsvText(list), act.today)
    const problems = [...read.problems]
    const staff = await findStaff(act, view)
    const groups: BroughtGroup[] = []
    for (const group of read.groups) groups.push(await bringOne(act, view, group, { staff, problems, t }))
    return { groups, problems: problems.toSorted((a, b) => a.line - b.line) }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return { groups: [], problems: [{ line: error.line, column: '', value: '', reason: error.message }] }
  }
}

type With = {
  readonly staff: ReadonlyMap<string, PersonId>
  readonly problems: RowProblem[]
  readonly t: Text['groups']
}

/** One group: its children, and whoever teaches it. Sight is by the dates alone (ACC-22). */
async function bringOne(
  act: Act,
  view: TimetableView,
  group: ListedGroup,
  { staff, problems, t }: With,
): Promise<BroughtGroup> {
  const { name, from } = group
  const last = group.last ?? schoolYear(act.packs, from).lastDay
  const seenFrom = seesFrom(act.packs, from)
  const outcomes = await bringGroup(act, view, group, { seenFrom, last })
  for (const { line, outcome } of outcomes)
    if (line !== null && (outcome === 'nobody' || outcome === 'several'))
      problems.push({ line, column: t.child, value: whoIn(group, line), reason: t[outcome] })
  const teachers: PersonId[] = []
  for (const { line, who } of group.teachers) {
    const person = staff.get(plain(who))
    if (!person) problems.push({ line, column: t.teacher, value: who, reason: t.noTeacher })
    else {
      teachers.push(person)
      const has = view.has.some(
        each => each.person === person && each.className === name && (each.lastDay ?? last) >= last,
      )
      const given = { person, className: name, job: 'class-teacher', teachesFrom: from, lastDay: last } as const
      if (!has) await giveClass(act, view, { ...given, seesFrom: seenFrom < act.today ? act.today : seenFrom })
    }
  }
  const count = (of: string) => outcomes.filter(each => each.outcome === of).length
  return {
    ...{ name, teachers, from, seenFrom, last },
    added: count('added'),
    stay: count('unchanged'),
    hasLeft: count('left') > 0,
  }
}

const plain = (who: string): string => who.trim().toLowerCase()

/** Everyone who works here, by their name and by their e-mail address. */
async function findStaff(act: Act, { area, staff }: TimetableView): Promise<ReadonlyMap<string, PersonId>> {
  const people = await listPeople(act, area, staff)
  return new Map(
    [...people.values()].flatMap(({ person, fullName, email }): [string, PersonId][] => [
      [plain(fullName), person],
      ...(email ? [[plain(email), person] satisfies [string, PersonId]] : []),
    ]),
  )
}

const whoIn = ({ children }: ListedGroup, line: number): string => {
  const child = children.find(each => each.line === line)
  return child?.upn ?? [child?.given, child?.family].filter(Boolean).join(' ')
}
