import { sql } from 'kysely'
import { isRefusal, type Refusal } from '../../kernel/decider.ts'
import { type AreaId, type BodyId, bodyId, type ChildId, childId } from '../../kernel/ids.ts'
import type { Act } from '../db/act.ts'
import {
  classListNames,
  classListNeeds,
  type ListedChild,
  type ListedRow,
  numbers,
  readListedRow,
} from './class-list.ts'
import { mapHeadings } from './headings.ts'
import type { Imported, RowProblem } from './problem.ts'
import type { Csv } from './read-csv.ts'

/** What the register does with a child whose school says K or E: identification's, handed in by the command line. */
export type Arrive = (
  act: Act,
  child: { readonly area: AreaId; readonly child: ChildId; readonly setting: BodyId },
  had: 'support-in-the-setting' | 'statutory-plan',
) => Promise<boolean | Refusal>

/** One child of a list, and what became of them. */
export type Brought = { readonly child: ListedChild; readonly outcome: 'added' | 'changed' | 'unchanged' }

type Setting = { readonly area: AreaId; readonly body: BodyId }

/**
 * Reads a class list into the tables, all or nothing, in the transaction it is given: throw the answer's problems away
 * with it when there are any. A child is known again by UPN, else by names, day of birth and setting, so that importing
 * twice changes nothing. With `own`, a setting brings its own list: a row for another setting, or of a child held for one, is a problem.
 */
export async function importChildren(
  act: Act,
  { headings, rows }: Csv,
  arrive: Arrive,
  { own, progress = () => {} }: { readonly own?: BodyId; readonly progress?: (read: number) => void } = {},
): Promise<Imported & { readonly brought: readonly Brought[] }> {
  const { found, missing } = mapHeadings(headings, classListNames, classListNeeds)
  const problems: RowProblem[] = missing.map(column => ({
    ...{ line: 1, column, value: '' },
    reason: `A column such as "${classListNames[column]?.[0]}" is missing`,
  }))
  const listed: ListedRow[] = []
  let read = 0
  if (missing.length === 0) {
    for await (const row of rows) {
      read += 1
      listed.push(readListedRow(row, found, act.today, problems))
    }
  }
  const settings = await settingsOf(act, listed)
  const named = (line: number, key: string, value: string, reason: string): void =>
    void problems.push({ line, column: found.get(key) ?? key, value, reason })
  for (const { line, urn } of listed) {
    const setting = settings.get(urn)
    if (urn && !setting) named(line, 'urn', urn, 'No setting with this URN is here yet: import settings first')
    else if (own && setting && setting.body !== own) named(line, 'urn', urn, 'This is the URN of another setting')
  }
  problems.push(...twice(listed, found))
  const brought: Brought[] = []
  for (const { child, urn } of problems.length > 0 ? [] : listed) {
    const setting = settings.get(urn)
    if (!child || !setting) continue
    const outcome = await bring(act, child, setting, arrive, own !== undefined)
    if (typeof outcome === 'string') brought.push({ child, outcome })
    else for (const scheme of outcome.taken) named(child.line, scheme, child[scheme] ?? '', notThisChilds)
    if (brought.length % 100 === 0) progress(brought.length)
  }
  const count = (wanted: Brought['outcome']) => brought.filter(each => each.outcome === wanted).length
  if (problems.length > 0) {
    const inOrder = problems.toSorted((one, other) => one.line - other.line)
    return { read, added: 0, changed: 0, unchanged: 0, problems: inOrder, brought: [] }
  }
  return { read, added: count('added'), changed: count('changed'), unchanged: count('unchanged'), problems, brought }
}

/** The same words wherever the other child is taught: a list is no way to find out who is held, or where. */
const notThisChilds =
  'This number cannot be taken for this child. Check it. If it is right, your area’s office can put it right or hand a record on'

type Scheme = (typeof numbers)[number]
/** Numbers of a row that are not this child's, so that nothing of the list comes in. */
type Taken = { readonly taken: readonly Scheme[] }

async function bring(
  act: Act,
  child: ListedChild,
  setting: Setting,
  arrive: Arrive,
  isOwn: boolean,
): Promise<Brought['outcome'] | Taken> {
  const door = sql.ref(isOwn ? 'bring_own_child' : 'bring_child')
  type Row =
    | { readonly child: string; readonly outcome: Brought['outcome']; readonly taken: null }
    | { readonly outcome: 'taken'; readonly taken: readonly Scheme[] }
  const { rows } = await sql<Row>`
    select child, outcome, taken from ${door}(${setting.area}, ${setting.body}, ${JSON.stringify(child)}::jsonb)`.execute(
    act.tx,
  )
  const brought = rows[0]
  if (!brought) throw new Error('The class list brought no child')
  if (brought.outcome === 'taken') return { taken: brought.taken }
  if (child.sen !== 'N') {
    const arrived = await arrive(
      act,
      { area: setting.area, child: childId(brought.child), setting: setting.body },
      child.sen === 'E' ? 'statutory-plan' : 'support-in-the-setting',
    )
    if (isRefusal(arrived)) throw new Error(`Line ${child.line}: ${arrived.because}`)
    if (arrived && brought.outcome === 'unchanged') return 'changed'
  }
  return brought.outcome
}

async function settingsOf(act: Act, listed: readonly ListedRow[]): Promise<ReadonlyMap<string, Setting>> {
  const urns = [...new Set(listed.map(row => row.urn).filter(Boolean))]
  if (urns.length === 0) return new Map()
  // A setting that serves several areas is where its own address is: the area that names it first.
  const rows = await act.tx
    .selectFrom('setting')
    .select(['area', 'body', 'urn'])
    .where('urn', 'in', urns)
    .orderBy('area', 'desc')
    .execute()
  return new Map(rows.flatMap(row => (row.urn ? [[row.urn, { area: row.area, body: bodyId(row.body) }] as const] : [])))
}

/** Numbers that stand on two rows: they are each one child's. */
function twice(listed: readonly ListedRow[], found: ReadonlyMap<string, string>): readonly RowProblem[] {
  const seen = new Map<string, number>()
  return listed.flatMap(row =>
    numbers.flatMap(scheme => {
      const value = row.numbers[scheme]
      const first = value && seen.get(`${scheme} ${value}`)
      if (value && !first) seen.set(`${scheme} ${value}`, row.line)
      if (!first) return []
      const column = found.get(scheme) ?? scheme
      return [{ line: row.line, column, value, reason: `This number is on line ${first} too` }]
    }),
  )
}
