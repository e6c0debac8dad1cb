import { mainEthnicityOf } from './extended-ethnicities.ts'

/**
 * What schools' systems write for a child, as codes of the Department for Education's Common Basic Data Set (school
 * census guidance, Open Government Licence v3.0), or in their words.
 */
type Codes = Readonly<Record<string, readonly string[]>>

const sexes: Codes = {
  F: ['Female', 'Girl'],
  M: ['Male', 'Boy'],
  U: ['Unknown', 'Not known'],
}

const ethnicities: Codes = {
  WBRI: ['White - British', 'White British'],
  WIRI: ['White - Irish', 'White Irish'],
  WIRT: ['Traveller of Irish heritage', 'Irish Traveller'],
  WROM: ['Gypsy/Roma', 'Gypsy', 'Roma'],
  WOTH: ['Any other White background'],
  MWBC: ['White and Black Caribbean'],
  MWBA: ['White and Black African'],
  MWAS: ['White and Asian'],
  MOTH: ['Any other mixed background'],
  AIND: ['Indian'],
  APKN: ['Pakistani'],
  ABAN: ['Bangladeshi'],
  CHNE: ['Chinese'],
  AOTH: ['Any other Asian background'],
  BCRB: ['Black Caribbean'],
  BAFR: ['Black African', 'Black - African'],
  BOTH: ['Any other Black background'],
  OOTH: ['Any other ethnic group'],
  REFU: ['Refused'],
  NOBT: ['Information not yet obtained', 'Not obtained'],
}

const enrolments: Codes = {
  single: ['C', 'N', 'No', 'False', 'Single', 'Single registration', 'Current'],
  dual: [
    ...['M', 'S', 'Y', 'Yes', 'True', 'Dual', 'Dual registration', 'Current main', 'Current subsidiary', 'Subsidiary'],
    ...['Dual main', 'Main dual registration', 'Dual subsidiary', 'Subsidiary dual registration'],
  ],
}

/** `F`, `M` or `U`; nothing when it is none of them. */
export const findSex = (text: string): string | undefined => findCode(text, sexes)

/** The main code, such as `WBRI`, of a main or extended code or its words; nothing when no code of the set is meant. */
export const findEthnicity = (text: string): string | undefined => findCode(text, ethnicities) ?? mainEthnicityOf(text)

/** Whether a child is registered at two schools; nothing when the text says neither. */
export function findDual(text: string): boolean | undefined {
  const found = findCode(text, enrolments)
  return found === undefined ? undefined : found === 'dual'
}

/** The year as people say it: `Year 4`, `Reception`, `Nursery 1`; nothing when it is no year of a school. */
export function findYear(text: string): string | undefined {
  const short = text
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/^(nationalcurriculum|nc)?(year|yr|y)(group)?/, '')
  if (/^([1-9]|1[0-4])$/.test(short.replace(/^0/, ''))) return `Year ${Number(short)}`
  const named: Readonly<Record<string, string>> = {
    e1: 'Early years 1',
    e2: 'Early years 2',
    n1: 'Nursery 1',
    nursery1: 'Nursery 1',
    n2: 'Nursery 2',
    nursery2: 'Nursery 2',
    r: 'Reception',
    reception: 'Reception',
    x: 'Not by year',
  }
  return named[short]
}

function findCode(text: string, codes: Codes): string | undefined {
  const found = Object.entries(codes).find(([code, words]) =>
    [code, ...words].some(each => plain(each) === plain(text)),
  )
  return found?.[0]
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '')
