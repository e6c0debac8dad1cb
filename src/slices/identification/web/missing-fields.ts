import type { Refusal } from '../../../kernel/decider.ts'
import type { Problem } from '../../../platform/web/form-contract.ts'
import { aboutView } from '../domain/missing-from.ts'
import { partyKey } from '../domain/party.ts'
import type { NeedView } from '../store/need-view.ts'
import { partiesOf } from './parts/voices.tsx'

const days: ReadonlySet<string> = new Set(['lookAgainOn', 'decidedOn'])

/**
 * All that a refused decision lacks, each with the field that can mend it and the clause that asks for it. Empty where the
 * refusal is not about what was typed: then it is a page of its own.
 */
export function missingFields(refusal: Refusal, view: NeedView): readonly Problem[] {
  const all = [refusal, ...(refusal.also ?? [])]
  if (all.every(each => each.about === undefined)) return []
  return all.map(each => ({ ...place(each, view), clause: { id: each.clause } }))
}

function place({ about = '', because }: Refusal, view: NeedView): Omit<Problem, 'clause'> {
  if (days.has(about)) return { field: about, message: because, at: `${about}-day` }
  if (!about.startsWith(aboutView)) return { field: about, message: because }
  const parties = partiesOf(view)
  const index = parties.findIndex(party => partyKey(party) === about.slice(aboutView.length))
  const name = parties[index] && view.nameOfParty(parties[index]).name
  return { field: `views[${index}].view`, message: name ? `${name}: ${lower(because)}` : because }
}

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
