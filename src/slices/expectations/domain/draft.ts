import type { Command, Decider } from '../../../kernel/decider.ts'
import type { ExpectationDrafted } from './events.ts'

export type DraftExpectation = Command<'DraftExpectation'> & ExpectationDrafted['data']
export type DraftState = { readonly version: number }

/** One draft a dialogue: the newest version that was agreed. An older one that comes again changes nothing (EXP-4). */
export const draft: Decider<DraftState, DraftExpectation, ExpectationDrafted, object> = {
  initial: { version: 0 },
  evolve: (_, { data }) => ({ version: data.version }),
  decide: ({ type: _, ...data }, { version }) => (data.version > version ? [{ type: 'ExpectationDrafted', data }] : []),
}
