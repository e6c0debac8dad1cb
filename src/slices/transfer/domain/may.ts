import { allowed, type May, refuse } from '../../../kernel/decider.ts'
import { fullDay, type PlainDate } from '../../../kernel/plain-date.ts'
import { rule } from '../../../policy/rule.ts'
import type { TransferContext } from './commands.ts'

/** Only the child or someone of their family says that they move, and who comes along. */
export const maySay = rule(
  'DES-5',
  ({ asker }: Pick<TransferContext, 'asker'>): May =>
    asker.isFamily ? allowed : refuse('DES-5', 'The family says that they move.', 'You can show them where.'),
)

/** An officer of the area the child leaves lets the record go. Nobody of the family does that for themselves. */
export const mayConfirm = rule(
  'DES-5',
  ({ asker }: Pick<TransferContext, 'asker'>): May =>
    asker.officerOf ? allowed : refuse('DES-5', 'The officer of the area sees to this.', 'You can ask them.'),
)

/** The record goes once this area has confirmed it, and on the day of the move or later. */
export const isNotYet = rule(
  'DES-5',
  (state: { readonly status: string; readonly on: PlainDate }, { today }: Pick<TransferContext, 'today'>): May => {
    if (state.status !== 'confirmed')
      return refuse('DES-5', 'The area they come from has not confirmed it yet.', 'Ask the officer there.')
    return state.on <= today
      ? allowed
      : refuse('DES-5', `They move on ${fullDay(state.on)}.`, 'Take the record from that day on.')
  },
)
