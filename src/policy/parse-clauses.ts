import type { ClauseId } from '../kernel/ids.ts'
import { findPlainDate } from '../kernel/plain-date.ts'
import { isClauseId } from './clause.ts'
import { type Checked, checks, type Origin, origins, type Standing, standings } from './pack.ts'

/** A clause as it is written in a file of a pack, before it is joined to its pack and its older words. */
export type WrittenClause = {
  readonly id: ClauseId
  readonly version: number
  readonly title: string
  readonly text: string
  readonly origin: Origin
  readonly standing: Standing
  readonly checked?: Checked
  /** Every other labelled line, by its label: `Source`, `In plain words`. */
  readonly lines: Readonly<Record<string, string>>
  /** The fenced block, not yet read. */
  readonly values: string
  readonly line: number
}

export type Parsed = { readonly clauses: readonly WrittenClause[]; readonly problems: readonly string[] }

const labels = new Set([
  'In plain words',
  'Clock starts',
  'Clock stops',
  'Who owes it',
  'If it runs out',
  'Origin',
  'Standing',
  'Source',
  'Checked',
  'Answers',
  'Practice',
  'Exceptions',
  'Note',
  'Not computed',
  'Kept by',
  'Until',
])

/**
 * Reads a file of clauses: a heading `## IDN-4 Time to decide` (`## IDN-4@2 …` once its words have changed), the rule
 * as a quotation, labelled lines, and values in a fenced block. Answers what it read and, line by line, what it could
 * not: a pack with a problem is not loaded, so that no promise is lost to a typing mistake.
 */
export function parseClauses(markdown: string): Parsed {
  const sections = markdown.split(/^(?=## )/m)
  const clauses: WrittenClause[] = []
  const problems: string[] = []
  let line = 1
  for (const section of sections) {
    if (section.startsWith('## ')) {
      const read = readClause(section, line)
      if ('problems' in read) problems.push(...read.problems)
      else clauses.push(read)
    }
    line += section.split('\n').length - 1
  }
  return { clauses, problems }
}

function readClause(section: string, line: number): WrittenClause | { readonly problems: readonly string[] } {
  const [heading = '', ...body] = section.split('\n')
  const [, id = '', version = '1', title = ''] = /^## (\S+?)(?:@(\d+))? +(.+)$/.exec(heading) ?? []
  const { quotation, lines, values, strays } = readBody(body)
  const { Origin: origin, Standing: standing, Checked: checked, ...rest } = lines
  const knownOrigin = origins.find(each => each === origin)
  const knownStanding = standings.find(each => each === standing)
  const knownChecked = checks.find(each => each === checked)
  const at = `line ${line}, ${id || heading}`
  const problems = [
    ...(isClauseId(id) && title !== '' ? [] : [`${at}: a heading is "## IDN-4 Time to decide"`]),
    ...(quotation === '' ? [`${at}: the rule itself is missing ("> …")`] : []),
    ...(knownOrigin ? [] : [`${at}: Origin is one of: ${origins.join(' · ')}`]),
    ...(knownStanding ? [] : [`${at}: Standing is one of: ${standings.join(' · ')}`]),
    ...(checked === undefined || knownChecked ? [] : [`${at}: Checked is one of: ${checks.join(' · ')}`]),
    ...(rest.Until === undefined || findPlainDate(rest.Until) ? [] : [`${at}: Until is a day such as 2026-08-31`]),
    ...strays.map(stray => `${at}: cannot read "${stray}"`),
  ]
  if (problems.length > 0 || !isClauseId(id) || !knownOrigin || !knownStanding) return { problems }
  const clause = { id, version: Number(version), title, text: quotation, origin: knownOrigin, standing: knownStanding }
  return { ...clause, ...(knownChecked && { checked: knownChecked }), lines: rest, values, line }
}

function findLabel(line: string): string | undefined {
  const label = line.slice(0, Math.max(0, line.indexOf(': ')))
  return labels.has(label) ? label : undefined
}

/** A mistyped label is a problem, not a part of the line before it. */
const looksLabelled = /^[A-Z][A-Za-z ]{2,20}: /

type Body = {
  readonly quotation: string
  readonly lines: Record<string, string>
  readonly values: string
  readonly strays: readonly string[]
}

/** A labelled line runs on over the next lines until an empty one, another label, a quotation or a fence. */
function readBody(body: readonly string[]): Body {
  const quotation: string[] = []
  const lines: Record<string, string> = {}
  const values: string[] = []
  const strays: string[] = []
  let fenced = false
  let open: string | undefined
  for (const line of body) {
    const label = findLabel(line)
    if (line.startsWith('```')) fenced = !fenced
    else if (fenced) values.push(line)
    else if (line.startsWith('>')) quotation.push(line.slice(1).trim())
    else if (label) lines[label] = line.slice(label.length + 2).trim()
    else if (line.trim() !== '' && open && !looksLabelled.test(line)) lines[open] = `${lines[open]} ${line.trim()}`
    else if (line.trim() !== '') strays.push(line)
    open = label ?? (line.trim() === '' || fenced || line.startsWith('>') ? undefined : open)
  }
  if (fenced) strays.push('a block of values that is never closed')
  return { quotation: quotation.join(' ').trim(), lines, values: values.join('\n'), strays }
}
