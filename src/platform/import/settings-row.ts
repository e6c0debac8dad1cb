import { createHash } from 'node:crypto'
import { day, required, whole } from './cells.ts'
import { mapHeadings, type Names, renamed } from './headings.ts'
import { noting, type RowProblem } from './problem.ts'
import type { CsvRow } from './read-csv.ts'

/** A setting as the tables keep it. */
export type SettingRow = {
  readonly area: string
  readonly body: string
  readonly urn: string
  readonly name: string
  readonly phone: string | undefined
  readonly phase: string
  readonly lowest_age: number | undefined
  readonly highest_age: number | undefined
  readonly status: string
  readonly address: string | undefined
  readonly postcode: string | undefined
  readonly address_published: boolean
  readonly source: 'gias' | 'early-years-register'
  readonly details: Readonly<Record<string, string>>
}

export type ReadSetting = (row: CsvRow, problems: RowProblem[]) => SettingRow | undefined

/**
 * How to read this file's rows, by its headings: Get Information About Schools (140 columns, dates dd-MM-yyyy), or the
 * register of early years providers (headings vary, so they are mapped). Nothing when it is neither.
 */
export function settingReaderFor(headings: readonly string[]): ReadSetting | { readonly missing: readonly string[] } {
  if (giasNeeds.every(column => headings.includes(column))) return readGias
  const { found, missing } = mapHeadings(headings, earlyYears, ['urn', 'name', 'authority'])
  if (missing.length === 0) return (row, problems) => readEarlyYears(row, found, problems)
  return { missing: headings.includes('URN') ? giasNeeds.filter(column => !headings.includes(column)) : missing }
}

const giasNeeds = [
  'URN',
  'LA (name)',
  'EstablishmentName',
  'TypeOfEstablishment (name)',
  'EstablishmentStatus (name)',
  'OpenDate',
  'CloseDate',
  'PhaseOfEducation (name)',
  'StatutoryLowAge',
  'StatutoryHighAge',
  'Postcode',
]

function readGias({ line, cells }: CsvRow, problems: RowProblem[]): SettingRow | undefined {
  const note = noting(problems, line)
  const before = problems.length
  const urn = /^\d{5,6}$/.test(cells.URN ?? '')
    ? cells.URN
    : note('URN', cells.URN ?? '', 'A URN is five or six digits')
  const name = required(cells, 'EstablishmentName', note)
  const authority = required(cells, 'LA (name)', note)
  const opened = day(cells, 'OpenDate', note)
  const closed = day(cells, 'CloseDate', note)
  if (opened && closed && closed < opened) note('CloseDate', cells.CloseDate ?? '', 'This is before the day it opened')
  const lowest = whole(cells, 'StatutoryLowAge', 0, 99, note)
  const highest = whole(cells, 'StatutoryHighAge', 0, 99, note)
  if (problems.length > before || !urn || !name || !authority) return undefined
  const type = cells['TypeOfEstablishment (name)'] ?? ''
  return {
    area: areaNamed(authority),
    body: bodyOfUrn(urn),
    urn,
    name,
    phone: some(cells.TelephoneNum),
    phase: phaseOf(cells['PhaseOfEducation (name)'] ?? '', type),
    lowest_age: lowest,
    highest_age: highest,
    status: (cells['EstablishmentStatus (name)'] ?? 'Open').toLowerCase(),
    address: some(
      ['Street', 'Locality', 'Address3', 'Town', 'County (name)']
        .map(column => cells[column])
        .filter(Boolean)
        .join(', '),
    ),
    postcode: some(cells.Postcode),
    address_published: true,
    source: 'gias',
    details: kept(cells, [
      'LA (code)',
      'EstablishmentNumber',
      'TypeOfEstablishment (name)',
      'OpenDate',
      'CloseDate',
      'UKPRN',
      'Trusts (name)',
      'SchoolWebsite',
      'TypeOfResourcedProvision (name)',
      'UPRN',
    ]),
  }
}

const earlyYears: Names = {
  urn: ['Provider URN', 'Setting URN', 'EY URN', 'URN', 'Unique reference number', 'Registration number'],
  name: ['Provider name', 'Setting name', 'Registered person name', 'Name'],
  authority: ['Local authority', 'LA name', 'Local authority name'],
  kind: ['Provider type', 'Provision type', 'Setting type', 'Type of provision'],
  status: ['Provider status', 'Registration status', 'Status'],
  registered: ['Registration date', 'Date registered'],
  address: ['Provider address', 'Address', 'Address line 1', 'Street'],
  town: ['Town', 'Provider town', 'Address town'],
  postcode: ['Provider postcode', 'Postcode', 'Post code'],
  phone: ['Telephone', 'Provider telephone', 'Phone', 'Phone number'],
}

function readEarlyYears(
  row: CsvRow,
  found: ReadonlyMap<string, string>,
  problems: RowProblem[],
): SettingRow | undefined {
  const cells = renamed(row.cells, found)
  const note = noting(problems, row.line)
  const before = problems.length
  const urn = required(cells, 'urn', note)
  const name = required(cells, 'name', note)
  const authority = required(cells, 'authority', note)
  day(cells, 'registered', note)
  if (problems.length > before || !urn || !name || !authority) return undefined
  const atHome = /childminder|home child ?carer|(?<!non-)domestic/i.test(cells.kind ?? '')
  return {
    area: areaNamed(authority),
    body: bodyOfUrn(urn),
    urn,
    name,
    phone: some(cells.phone),
    phase: atHome ? 'childminder' : 'nursery',
    lowest_age: 0,
    highest_age: atHome ? 8 : 5,
    status: (cells.status || 'active').toLowerCase(),
    address: some([cells.address, cells.town].filter(Boolean).join(', ')),
    postcode: some(cells.postcode),
    // A childminder's home is where children live: it is never published (P25).
    address_published: !atHome,
    source: 'early-years-register',
    details: kept(cells, ['kind', 'registered']),
  }
}

/** `Bristol, City of` is `bristol-city-of`: the area's short code. */
const areaNamed = (authority: string): string =>
  authority
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')

/** The same setting has the same id at every import. */
function bodyOfUrn(urn: string): string {
  const hex = createHash('sha256').update(`setting ${urn}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function phaseOf(phase: string, type: string): string {
  if (/special/i.test(type)) return 'special'
  if (/referral|alternative provision/i.test(type)) return 'alternative provision'
  if (/further education|sixth form|16 to 19|16 plus/i.test(`${phase} ${type}`)) return 'college'
  const known: Readonly<Record<string, string>> = {
    'all-through': 'all-through',
    nursery: 'nursery',
    primary: 'primary',
    secondary: 'secondary',
    'middle deemed primary': 'primary',
    'middle deemed secondary': 'secondary',
    '16 plus': 'college',
  }
  return known[phase.toLowerCase()] ?? 'other'
}

const some = (text: string | undefined): string | undefined => (text ? text : undefined)
const kept = (cells: Readonly<Record<string, string>>, columns: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(columns.flatMap(column => (cells[column] ? [[column, cells[column]]] : [])))
