import type { ClauseId } from '../kernel/ids.ts'
import { findPlainDate } from '../kernel/plain-date.ts'
import { inClauseOrder } from './clause.ts'
import type { Clause, ClockInWords, OlderWords, Pack, PackId, Value } from './pack.ts'
import { parseClauses, type WrittenClause } from './parse-clauses.ts'
import { readValues } from './read-values.ts'

/** One file of a pack: its slice is the file's name. */
export type ClauseFile = { readonly slice: string; readonly markdown: string }
type Heading = Omit<Pack, 'clauses' | 'duration' | 'number' | 'text' | 'list' | 'flag'>

/** A pack from its heading and its files, or every problem found in them. Pure: the folder is read elsewhere. */
export function buildPack(
  heading: Heading,
  files: readonly ClauseFile[],
): Pack | { readonly problems: readonly string[] } {
  const problems: string[] = []
  const clauses = files.flatMap(({ slice, markdown }) => {
    const parsed = parseClauses(markdown)
    problems.push(...parsed.problems.map(problem => `${heading.id}/${slice}.md ${problem}`))
    return withOlderWords(parsed.clauses).flatMap(({ written, older }) => {
      const read = readValues(written.values)
      if ('values' in read) return [toClause(written, read.values, older, heading.id, slice)]
      problems.push(`${heading.id}/${slice}.md line ${written.line}, ${written.id}: ${read.problem}`)
      return []
    })
  })
  const twice = clauses.filter((clause, at) => clauses.findIndex(each => each.id === clause.id) !== at)
  problems.push(...twice.map(({ id, slice }) => `${heading.id}/${slice}.md: ${id} stands twice`))
  if (problems.length > 0) return { problems }
  const byNumber = new Map(clauses.toSorted((a, b) => inClauseOrder(a.id, b.id)).map(clause => [clause.id, clause]))
  return { ...heading, clauses: byNumber, ...valuesOf(heading.id, byNumber) }
}

/** The newest words of each number, with those before it. */
function withOlderWords(clauses: readonly WrittenClause[]) {
  const newest = clauses.filter(one => !clauses.some(other => other.id === one.id && other.version > one.version))
  return newest.map(written => ({
    written,
    older: clauses
      .filter(other => other.id === written.id && other.version < written.version)
      .toSorted((a, b) => b.version - a.version)
      .map(({ version, title, text, lines }): OlderWords => {
        const until = findPlainDate(lines.Until ?? '')
        return { version, title, text, ...(until && { until }) }
      }),
  }))
}

function toClause(
  written: WrittenClause,
  values: Readonly<Record<string, Value>>,
  older: readonly OlderWords[],
  pack: PackId,
  slice: string,
): Clause {
  const { id, version, title, text, origin, standing, checked, lines } = written
  return {
    ...{ id, pack, slice, version, title, text, origin, standing, values, older },
    ...(checked && { checked }),
    ...(lines['In plain words'] !== undefined && { inPlainWords: lines['In plain words'] }),
    ...(lines.Source !== undefined && { source: lines.Source }),
    ...(lines.Note !== undefined && { note: lines.Note }),
    ...(lines['Not computed'] !== undefined && { notComputed: lines['Not computed'] }),
    clock: clockOf(lines),
    exceptions: split(lines.Exceptions, ';'),
    practice: split(lines.Practice, ','),
    answers: split(lines.Answers, ','),
    keptBy: split(lines['Kept by'], ','),
  }
}

const clockOf = (lines: WrittenClause['lines']): ClockInWords => ({
  ...(lines['Clock starts'] !== undefined && { starts: lines['Clock starts'] }),
  ...(lines['Clock stops'] !== undefined && { stops: lines['Clock stops'] }),
  ...(lines['Who owes it'] !== undefined && { owedBy: lines['Who owes it'] }),
  ...(lines['If it runs out'] !== undefined && { ifItRunsOut: lines['If it runs out'] }),
})

const split = (text: string | undefined, at: string): readonly string[] =>
  (text ?? '').split(at).flatMap(each => (each.trim() === '' ? [] : [each.trim()]))

/** `IDN-4.time-to-decide` by its kind. Each throws: a rule that reads a value its pack lacks is our mistake, not a person's. */
function valuesOf(pack: PackId, clauses: ReadonlyMap<ClauseId, Clause>) {
  const values = new Map(
    [...clauses.values()].flatMap(({ id, values }) =>
      Object.entries(values).map(([name, value]): [string, Value] => [`${id}.${name}`, value]),
    ),
  )
  const missing = (key: string, kind: string): never => {
    throw new RangeError(`The pack ${pack} holds no ${kind} called ${key}`)
  }
  return {
    duration: (key: string) => {
      const value = values.get(key)
      return typeof value === 'object' && 'unit' in value ? value : missing(key, 'duration')
    },
    number: (key: string) => {
      const value = values.get(key)
      return typeof value === 'number' ? value : missing(key, 'number')
    },
    text: (key: string) => {
      const value = values.get(key)
      return typeof value === 'string' ? value : missing(key, 'words')
    },
    list: (key: string) => {
      const value = values.get(key)
      return typeof value === 'object' && !('unit' in value) ? value : missing(key, 'list')
    },
    flag: (key: string) => {
      const value = values.get(key)
      return typeof value === 'boolean' ? value : missing(key, 'yes or no')
    },
  }
}
