import { type AreaId, type BodyId, bodyId } from '../../../kernel/ids.ts'
import type { Act, Seen } from '../../../platform/db/act.ts'
import { type Brought, importChildren } from '../../../platform/import/import-children.ts'
import type { Imported } from '../../../platform/import/problem.ts'
import { readCsvText } from '../../../platform/import/read-csv.ts'
import { UnreadableFile } from '../../../platform/import/unreadable-file.ts'
import { arriveAlreadySupported } from '../../../slices/identification/index.ts'

/** The setting whose class list it is. */
export type ListSetting = {
  readonly area: AreaId
  readonly body: BodyId
  readonly name: string
  /** A row of the list says whose it is by this; nothing where none is known here. */
  readonly urn?: string
}

/** The setting the one who asks leads today; nothing for anybody else. The database refuses the others too. */
export async function findListSetting(seen: Seen): Promise<ListSetting | undefined> {
  const { forBody, person } = seen.actor
  if (!forBody) return undefined
  const row = await seen.tx
    .selectFrom('setting as s')
    .innerJoin('body as b', join => join.onRef('b.area', '=', 's.area').onRef('b.body', '=', 's.body'))
    .innerJoin('post as p', join => join.onRef('p.area', '=', 's.area').onRef('p.body', '=', 's.body'))
    .select(['s.area', 's.body', 's.urn', 'b.name'])
    .where('s.area', 'in', seen.actor.areas)
    .where('s.body', '=', forBody)
    .where('p.person', '=', person)
    .where('p.job', 'in', ['inclusion-lead', 'head'])
    .where('p.from_on', '<=', seen.today)
    .where(eb => eb.or([eb('p.until_on', 'is', null), eb('p.until_on', '>=', seen.today)]))
    // Where a setting serves several areas, its own children are brought to the one it stands in first.
    .orderBy('s.area', 'desc')
    .executeTakeFirst()
  return row && { area: row.area, body: bodyId(row.body), name: row.name, ...(row.urn && { urn: row.urn }) }
}

/** Brings the list in, in the transaction it is given: the same reader as the command line's, for one's own setting only. */
export const bringList = async (
  act: Act,
  { body }: ListSetting,
  list: string,
): Promise<Imported & { readonly brought: readonly Brought[] }> => {
  try {
    return await importChildren(act, await readCsvText(list), arriveAlreadySupported, { own: body })
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const problem = { line: error.line, column: '', value: '', reason: error.message }
    return { read: 0, added: 0, changed: 0, unchanged: 0, problems: [problem], brought: [] }
  }
}

/** A class of the list, and what would become of its children. */
export type ClassLine = {
  readonly className: string
  readonly children: number
  readonly added: number
  readonly changed: number
  /** On K or E: they arrive as already supported (IDN-13). */
  readonly supported: number
}

/** What a list brings, class by class. */
export function classesOf(brought: readonly Brought[]): readonly ClassLine[] {
  const names = [...new Set(brought.map(({ child }) => child.className ?? ''))].toSorted((a, b) => a.localeCompare(b))
  return names.map(className => {
    const inIt = brought.filter(({ child }) => (child.className ?? '') === className)
    const count = (is: (each: Brought) => boolean): number => inIt.filter(is).length
    return {
      className,
      children: inIt.length,
      added: count(each => each.outcome === 'added'),
      changed: count(each => each.outcome === 'changed'),
      supported: count(each => each.child.sen !== 'N'),
    }
  })
}
