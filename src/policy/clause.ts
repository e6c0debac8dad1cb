import type { ClauseId } from '../kernel/ids.ts'
import type { Clause, PackId, Subject } from './pack.ts'
import { packIds } from './pack.ts'

/** The slices' letters, in the order the public pages show them, with what each is called there. */
export const slicesByLetters = {
  IDN: 'Asking and deciding',
  RCD: 'The record',
  SUP: 'What we agreed',
  REV: 'Looking again together',
  RED: 'Putting things right',
  EXP: 'What to expect',
  PLA: 'Statutory plans and places',
  DES: 'Moving on',
  PAR: 'Working together',
  WRK: 'People who help',
  VOI: 'Being heard',
  CON: 'Talking it through',
  INS: 'How it is going',
  REF: 'The path to reform',
  GAT: 'Steps and gates',
  LAB: 'The reform lab',
  ACC: 'Who may see what',
  IDT: 'People and places',
} as const
export type Letters = keyof typeof slicesByLetters

/** Which of an area's choices decides the pack for a slice; a statutory plan's clauses follow the law wherever they stand. */
const subjectByLetters: Partial<Record<Letters, Subject>> = {
  IDN: 'register',
  RCD: 'record',
  SUP: 'support',
  EXP: 'support',
  REV: 'reviews',
  RED: 'redress',
  PLA: 'statutory-plan',
  REF: 'reform',
  GAT: 'support',
}

const shape = /^([A-Z]{3})-([1-9]\d*)$/
const isLetters = (text: string): text is Letters => Object.hasOwn(slicesByLetters, text)

/** True for `IDN-4`: letters of one of our slices and a number. `UTF-8` is not one. */
export function isClauseId(text: string): text is ClauseId {
  const letters = shape.exec(text)?.[1]
  return letters !== undefined && isLetters(letters)
}

/** True for the folder name of a pack. */
export const isPackId = (text: string): text is PackId => packIds.some(id => id === text)

/** `IDN` of `IDN-4`. */
export function lettersOf(clause: ClauseId): Letters {
  const letters = clause.slice(0, 3)
  if (!isLetters(letters)) throw new RangeError(`No slice has the letters of ${clause}`)
  return letters
}

/** The subject an area chooses a pack for, by which this clause is read; nothing for clauses of the platform itself. */
export const subjectOf = (clause: ClauseId): Subject | undefined => subjectByLetters[lettersOf(clause)]

/** Slices in the order of the pages, numbers in the order of counting: IDN-2 before IDN-10. */
export function inClauseOrder(a: ClauseId, b: ClauseId): number {
  const order = Object.keys(slicesByLetters)
  const bySlice = order.indexOf(lettersOf(a)) - order.indexOf(lettersOf(b))
  return bySlice === 0 ? Number(a.slice(4)) - Number(b.slice(4)) : bySlice
}

/** `RED-3`, or `RED-3@2` once its words have changed. */
export const clauseLabel = ({ id, version }: Pick<Clause, 'id' | 'version'>): string =>
  version === 1 ? id : `${id}@${version}`
