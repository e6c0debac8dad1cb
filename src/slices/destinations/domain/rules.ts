import { allowed, type May, refuse } from '../../../kernel/decider.ts'
import { fullDay, type PlainDate } from '../../../kernel/plain-date.ts'
import { rule } from '../../../policy/rule.ts'
import { type Becomes, type Stage, stages } from './events.ts'
import type { Help } from './move-state.ts'

/** A plan holds help before, during and after the move; `named` says whose each is, so each has someone. */
export const helpAtEachStage = rule('DES-1', (helps: readonly Pick<Help, 'stage'>[]): May => {
  const missing = stages.find(stage => !helps.some(help => help.stage === stage))
  return missing
    ? refuse('DES-1', `Nothing helps ${words[missing]} the move yet.`, 'Say what helps, who gives it and by when.')
    : allowed
})
const words: Readonly<Record<Stage, string>> = { before: 'before', during: 'during', after: 'after' }

/** Help before a move comes by the day of it, and help after it not before. */
export const helpFits = rule('DES-1', (stage: Stage, by: PlainDate, movesOn: PlainDate): May => {
  if (stage === 'before' && by > movesOn)
    return refuse('DES-1', `The move is on ${fullDay(movesOn)}.`, 'Help before it comes by that day.')
  if (stage === 'after' && by < movesOn)
    return refuse('DES-1', `The move is on ${fullDay(movesOn)}.`, 'Help after it comes on that day or later.')
  return allowed
})

/** For each thing agreed there is a decision. None is passed over: nothing ends just because a child moves. */
export const nothingEndsUnsaid = rule(
  'DES-2',
  (
    decided: readonly Pick<Becomes, 'commitment'>[],
    agreed: readonly { readonly commitment: string; readonly name: string }[],
  ): May => {
    const forgotten = agreed.find(each => !decided.some(decision => decision.commitment === each.commitment))
    return forgotten
      ? refuse(
          'DES-2',
          `Nothing is said yet about ${forgotten.name}.`,
          'Say with whom it goes on, what comes instead, or that it is not needed.',
        )
      : allowed
  },
)

/** A decision says why; what goes on says with whom, and goes on past the day of the move; what is replaced says by what. */
export const decisionIsWhole = rule('DES-2', (decision: Becomes, movesOn: PlainDate): May => {
  if (decision.because.trim() === '') return refuse('DES-2', 'Say why, in a few words.')
  if (decision.becomes === 'replaced' && decision.by.trim() === '') return refuse('DES-2', 'Say what comes instead.')
  if (decision.becomes !== 'continues') return allowed
  if (decision.withWhom.trim() === '') return refuse('DES-2', 'Say with whom it goes on.')
  return decision.to > movesOn
    ? allowed
    : refuse(
        'DES-2',
        `The move is on ${fullDay(movesOn)}: this would end with it.`,
        'Choose a last day after the move, or say what comes instead.',
      )
})
