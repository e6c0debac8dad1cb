import { isNhsNumber, isUln, isUpn } from '../../kernel/identifiers.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { code, day, required } from './cells.ts'
import { findDual, findEthnicity, findSex, findYear } from './codes.ts'
import { type Names, renamed } from './headings.ts'
import { type Note, noting, type RowProblem } from './problem.ts'
import type { CsvRow } from './read-csv.ts'

/** What a class list may call its columns, from the exports of the systems schools use (P23). */
export const classListNames: Names = {
  given: ['Given name', 'Forename', 'First name', 'Legal forename', 'Given names'],
  family: ['Family name', 'Surname', 'Last name', 'Legal surname'],
  knownAs: ['Known as', 'Preferred forename', 'Chosen name', 'Preferred name'],
  bornOn: ['Date of birth', 'DOB', 'Birth date'],
  sex: ['Sex', 'Gender', 'Legal sex'],
  ethnicity: ['Ethnicity', 'Ethnic group', 'Ethnicity code'],
  firstLanguage: ['First language', 'Language', 'Home language'],
  freeMeals: ['Free meal status', 'Free school meals', 'FSM', 'FSM eligible', 'Free-meal status'],
  upn: ['UPN', 'Unique pupil number'],
  uln: ['ULN', 'Unique learner number'],
  nhs: ['NHS number', 'NHS no'],
  year: ['Year group', 'Year', 'NC year', 'National curriculum year'],
  className: ['Class', 'Registration group', 'Reg group', 'Form'],
  dual: ['Dual registration', 'Enrolment status', 'Dual registered'],
  sen: ['SEN', 'SEN status', 'SEN provision', 'SEN K/E/N'],
  urn: ['Setting URN', 'School URN', 'URN'],
}
/** The headings of a list to fill in: what is needed first, then what spares typing later. Numbers are left to school systems. */
export const classListHeadings: readonly string[] = (
  ['given', 'family', 'bornOn', 'urn', 'knownAs', 'className', 'year', 'firstLanguage', 'sen'] as const
).map(column => classListNames[column]?.[0] ?? column)
export const classListNeeds = ['given', 'family', 'bornOn', 'urn'] as const

/** A child as the list has them. Numbers have been checked by their own sums. */
export type ListedChild = {
  readonly line: number
  readonly given: string
  readonly family: string
  readonly knownAs: string
  readonly bornOn: PlainDate
  readonly sex?: string
  readonly ethnicity?: string
  readonly firstLanguage?: string
  readonly freeMeals?: boolean
  readonly upn?: string
  readonly uln?: string
  readonly nhs?: string
  readonly year?: string
  readonly className?: string
  /** Taught here as well as at another school, which stays answerable (P26). */
  readonly dual: boolean
  readonly sen: 'K' | 'E' | 'N'
  readonly urn: string
}

/** What every row is held against the others by, right or wrong: so that one reading names all there is to mend. */
export type ListedRow = {
  readonly line: number
  readonly urn: string
  readonly numbers: Readonly<Record<(typeof numbers)[number], string>>
  /** Nothing when something in the row cannot be; that is noted. */
  readonly child: ListedChild | undefined
}
export const numbers = ['upn', 'uln', 'nhs'] as const

/** One row, and its problems noted when something in it cannot be. */
export function readListedRow(
  row: CsvRow,
  found: ReadonlyMap<string, string>,
  today: PlainDate,
  problems: RowProblem[],
): ListedRow {
  const given = renamed(row.cells, found)
  const cells: Readonly<Record<string, string>> & ListedRow['numbers'] = {
    ...given,
    upn: (given.upn ?? '').toUpperCase(),
    uln: (given.uln ?? '').replace(/\s/g, ''),
    nhs: (given.nhs ?? '').replace(/\s/g, ''),
  }
  const { upn, uln, nhs } = cells
  const before = problems.length
  const named = (column: string, value: string, reason: string): undefined =>
    noting(problems, row.line)(found.get(column) ?? column, value, reason)
  const child = readChild(row.line, cells, today, named)
  return {
    line: row.line,
    urn: cells.urn ?? '',
    numbers: { upn, uln, nhs },
    child: problems.length > before ? undefined : child,
  }
}

function readChild(
  line: number,
  cells: Readonly<Record<string, string>>,
  today: PlainDate,
  named: Note,
): ListedChild | undefined {
  const given = required(cells, 'given', named)
  const family = required(cells, 'family', named)
  const bornOn = required(cells, 'bornOn', named) ? day(cells, 'bornOn', named) : undefined
  if (bornOn && (bornOn > today || bornOn < '1995-01-01'))
    named('bornOn', bornOn, 'A child or young person was born between 1995 and today')
  const urn = required(cells, 'urn', named)
  const { upn, uln, nhs } = cells
  if (upn && !isUpn(upn)) named('upn', upn, 'This is not a UPN: its letter does not match its digits')
  if (uln && !isUln(uln)) named('uln', uln, 'This is not a ULN: its last digit does not match the others')
  if (nhs && !isNhsNumber(nhs)) named('nhs', nhs, 'This is not an NHS number: its last digit does not match the others')
  const sen = code(cells, 'sen', ['K', 'E', 'N'] as const, named) ?? 'N'
  const freeMeals = yesOrNo(cells.freeMeals ?? '')
  if (freeMeals === 'unclear') named('freeMeals', cells.freeMeals ?? '', 'This must be yes or no')
  const sex = known(cells, 'sex', findSex, 'This must be F, M or U', named)
  const ethnicity = known(
    cells,
    'ethnicity',
    findEthnicity,
    'This is not a main or extended code of the school census, such as WBRI, WENG or REFU',
    named,
  )
  const year = known(cells, 'year', findYear, 'This must be N1, N2, R, or a year from 1 to 14', named)
  const dual = known(cells, 'dual', findDual, 'This must be Y or N, single or dual, or C, M or S', named)
  if (!given || !family || !bornOn || !urn) return undefined
  return {
    line,
    given,
    family,
    knownAs: cells.knownAs || given,
    bornOn,
    urn,
    sen,
    dual: dual ?? false,
    ...optional({
      sex,
      ethnicity,
      firstLanguage: cells.firstLanguage,
      upn,
      uln,
      nhs,
      year,
      className: cells.className,
    }),
    ...(typeof freeMeals === 'boolean' && { freeMeals }),
  }
}

/** What a cell means; nothing when it is empty, a problem when it means nothing we know. */
function known<Meaning>(
  cells: Readonly<Record<string, string>>,
  column: string,
  find: (text: string) => Meaning | undefined,
  reason: string,
  named: Note,
): Meaning | undefined {
  const value = cells[column] ?? ''
  return value === '' ? undefined : (find(value) ?? named(column, value, reason))
}

function yesOrNo(text: string): boolean | undefined | 'unclear' {
  if (text === '') return undefined
  if (/^(y|yes|true|1|t|eligible)$/i.test(text)) return true
  return /^(n|no|false|0|f|not eligible)$/i.test(text) ? false : 'unclear'
}

const optional = <Key extends string>(cells: Readonly<Record<Key, string | undefined>>): Partial<Record<Key, string>> =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value)) as Partial<Record<Key, string>>
