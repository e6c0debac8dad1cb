import { allowed, type May, refuse } from '../../../kernel/decider.ts'

/** What somebody is here: one who answers for the partnership, or anybody else. */
export type Asker = { readonly answersForPartnership: boolean }

/** The bodies of an area move along together: only who answers for their partnership writes it down. */
export const mayMoveAlong = ({ answersForPartnership }: Asker): May =>
  answersForPartnership
    ? allowed
    : refuse(
        'GAT-5',
        'Only the partnership of an area says that it begins or has done a step.',
        'You can read where it stands, and why.',
      )
