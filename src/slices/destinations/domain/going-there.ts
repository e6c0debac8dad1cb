import { type Refusal, refuse } from '../../../kernel/decider.ts'
import { fullDay } from '../../../kernel/plain-date.ts'
import type { AgreeMove, MoveContext, SayWelcome } from './commands.ts'
import type { MoveEvent } from './events.ts'
import type { Known } from './move-state.ts'

type Answer = readonly MoveEvent[] | Refusal

const itsOf = ({ move, child }: Known) => ({ move, child })

/** Agreed with one of the family: from now on whoever leads there reads the plan. The same again says nothing. */
export function agree({ to, lead, agreedWith }: AgreeMove, state: Known, { family, today }: MoveContext): Answer {
  if (!family.includes(agreedWith))
    return refuse(
      'DES-3',
      'The family has not agreed yet.',
      'Ask the child or one of their people, and say who agreed.',
    )
  if (state.on < today)
    return refuse(
      'DES-3',
      `${fullDay(state.on)} has gone.`,
      'Say the day of the move again, then with whom it is agreed.',
    )
  if (to === state.setting)
    return refuse('DES-3', 'The child is there already.', 'A move inside a setting needs nobody else to read the plan.')
  if (state.agreed?.to === to && state.agreed.lead === lead) return []
  const { setting, on: movesOn } = state
  return [{ type: 'MoveAgreed', data: { ...itsOf(state), setting, to, lead, agreedWith, movesOn } }]
}

/** Who meets the child on the first day, where and when: the family reads it as it is written. */
export function welcome({ meets, words }: SayWelcome, state: Known, { asker }: MoveContext): Answer {
  if (!state.agreed) return []
  if (words.trim() === '') return refuse('DES-3', 'Say where and when they meet.', 'A few words are enough.')
  const { to: setting } = state.agreed
  return [
    { type: 'MoveWelcomeSaid', data: { ...itsOf(state), setting, meets, words: words.trim(), saidBy: asker.person } },
  ]
}

/** The day has come. Nothing happens before it, twice, or where no setting was agreed. */
export function letHappen(state: Known, { today }: MoveContext): Answer {
  if (!state.agreed || state.happened || state.on > today) return []
  const { to, lead } = state.agreed
  return [{ type: 'MoveHappened', data: { ...itsOf(state), from: state.setting, to, lead, on: state.on } }]
}
