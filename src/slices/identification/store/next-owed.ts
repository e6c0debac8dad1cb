import { streamOf } from '../../../kernel/ids.ts'
import type { DutyRow } from '../../../platform/duties/duty-row.ts'
import type { BodyCard } from '../../../platform/identity/bodies.ts'
import type { PersonCard } from '../../../platform/identity/people.ts'
import type { NeedRow } from './queries.ts'

/**
 * The one order in which a family is told what comes next: by day; on one day what starts, before what is asked, before
 * what is decided, before everything else; and then as they were written down.
 */
export const soonestFirst = (a: DutyRow, b: DutyRow): number =>
  a.dueOn.localeCompare(b.dueOn) || rank(a) - rank(b) || a.duty.localeCompare(b.duty)

const firstKinds = ['start-something', 'ask-the-child', 'decide-together']
const rank = ({ kind }: DutyRow): number => (firstKinds.includes(kind) ? firstKinds.indexOf(kind) : firstKinds.length)

/** Whether it is owed to those who read a family's page. */
export const isOwedToFamily = ({ owedTo }: DutyRow): boolean => owedTo === 'family' || owedTo === 'child'

/** Who owes it, as a page names them: the person by name with job and body, or the body alone. */
export type Owner = { readonly name: string; readonly job?: string }

/** What naming the owner of a duty takes: the duty's own person and body, and the need it is about with its contact. */
export type OwnerFacts = {
  readonly person: PersonCard | undefined
  readonly body: BodyCard | undefined
  readonly need: NeedRow | undefined
  readonly contact: PersonCard | undefined
}

/**
 * One way of naming who owes a duty, on every page: whoever it was laid on; else, for what a setting owes about a need,
 * the named contact (RCD-9), unless they may not decide it (IDN-9); else the body.
 */
export function ownerOf(duty: DutyRow, facts: OwnerFacts): Owner | undefined {
  const { body } = facts
  const who = facts.person ?? contactFor(duty, facts)
  if (!who) return body && { name: body.name }
  const isSaid = !body || [body.name, body.shortName].some(name => who.jobWords.includes(name))
  return { name: who.fullName, job: [who.jobWords, isSaid ? '' : body.name].filter(Boolean).join(', ') }
}

function contactFor(duty: DutyRow, { need, contact }: OwnerFacts): PersonCard | undefined {
  if (!need || duty.stream !== streamOf('identification', need.need) || duty.owedByBody !== need.setting)
    return undefined
  return duty.kind !== 'decide-together' || mayStillDecide({ contact, need }) ? contact : undefined
}

/** The named contact, where they may decide: whose decision is looked at again may not, and another at the setting owes it (IDN-9). */
export const mayStillDecide = ({ contact, need }: Pick<OwnerFacts, 'contact'> & { readonly need: NeedRow }): boolean =>
  contact !== undefined && !need.decidedBefore.includes(contact.person)
