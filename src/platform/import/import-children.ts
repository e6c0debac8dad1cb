import { sql } from 'kysely'
import { isRefusal, type Refusal } from '../../kernel/decider.ts'
import { type AreaId, type BodyId, bodyId, type ChildId, childId } from '../../kernel/ids.ts'
import type { Act } from '../db/act.ts'
import { classListNames, classListNeeds, type ListedChild, readListedChild } from './class-list.ts'
import { mapHeadings } from './headings.ts'
import type { Imported, RowProblem } from './problem.ts'
import { readCsv } from './read-csv.ts'

/** What the register does with a child whose school says K or E: identification's, handed in by the command line. */
export type Arrive = (
  act: Act,
  child: { readonly area: AreaId; readonly child: ChildId; readonly setting: BodyId },
  had: 'support-in-the-setting' | 'statutory-plan',
) => Promise<boolean | Refusal>

type Setting = { readonly area: AreaId; readonly body: BodyId }

/**
 * Reads a class list into the tables, all or nothing, in the transaction it is given: throw the answer's problems away
 * with it when there are any. A child is known again by UPN, else by names, day of birth and setting, so that importing
 * twice changes nothing.
 */
export async function importChildren(
  act: Act,
  file: string,
  arrive: Arrive,
  progress: (read: number) => void = () => {},
): Promise<Imported> {
  const { headings, rows } = await readCsv(file)
  const { found, missing } = mapHeadings(headings, classListNames, classListNeeds)
  const problems: RowProblem[] = missing.map(column => ({
    line: 1,
    column,
    value: '',
    reason: `A column such as "${classListNames[column]?.[0]}" is missing`,
  }))
  const listed: ListedChild[] = []
  let read = 0
  if (missing.length === 0) {
    for await (const row of rows) {
      read += 1
      const child = readListedChild(row, found, act.today, problems)
      if (child) listed.push(child)
    }
  }
  const settings = await settingsOf(act, listed)
  for (const child of listed) {
    if (!settings.has(child.urn))
      problems.push({
        line: child.line,
        column: found.get('urn') ?? 'urn',
        value: child.urn,
        reason: 'No setting with this URN is here yet: import settings first',
      })
  }
  problems.push(...twice(listed, found))
  if (problems.length > 0) return { read, added: 0, changed: 0, unchanged: 0, problems }
  const counts = { added: 0, changed: 0, unchanged: 0 }
  for (const child of listed) {
    const setting = settings.get(child.urn)
    if (!setting) continue
    counts[await bring(act, child, setting, arrive)] += 1
    if ((counts.added + counts.changed + counts.unchanged) % 100 === 0)
      progress(counts.added + counts.changed + counts.unchanged)
  }
  return { read, ...counts, problems: [] }
}

async function bring(
  act: Act,
  child: ListedChild,
  setting: Setting,
  arrive: Arrive,
): Promise<'added' | 'changed' | 'unchanged'> {
  const { rows } = await sql<{ child: string; outcome: 'added' | 'changed' | 'unchanged' }>`
    select child, outcome from bring_child(${setting.area}, ${setting.body}, ${JSON.stringify(child)}::jsonb)`.execute(
    act.tx,
  )
  const brought = rows[0]
  if (!brought) throw new Error('The class list brought no child')
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

async function settingsOf(act: Act, listed: readonly ListedChild[]): Promise<ReadonlyMap<string, Setting>> {
  const urns = [...new Set(listed.map(child => child.urn))]
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

function twice(listed: readonly ListedChild[], found: ReadonlyMap<string, string>): readonly RowProblem[] {
  const seen = new Map<string, number>()
  return listed.flatMap(child => {
    const first = child.upn && seen.get(child.upn)
    if (child.upn && !first) seen.set(child.upn, child.line)
    return first
      ? [
          {
            line: child.line,
            column: found.get('upn') ?? 'upn',
            value: child.upn ?? '',
            reason: `This UPN is on line ${first} too`,
          },
        ]
      : []
  })
}
