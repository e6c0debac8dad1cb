import { deepStrictEqual, fail } from 'node:assert/strict'
import { type Command, type Decider, type DomainEvent, fold, isRefusal, type Refusal } from './decider.ts'
import type { ClauseId } from './ids.ts'

/**
 * Tests as sentences: `given(decider, context, …what happened).when(command).thenExactly(…what happens)`,
 * or `.thenRefused('IDN-5')`, or `.thenNothing()`.
 */
export function given<State, Asked extends Command, Happened extends DomainEvent, Context>(
  decider: Decider<State, Asked, Happened, Context>,
  context: Context,
  ...history: readonly Happened[]
) {
  return {
    when(command: Asked) {
      const answer = decider.decide(command, fold(decider, history), context)
      return {
        answer,
        /** These events, and no others. */
        thenExactly: (...expected: readonly Happened[]) => deepStrictEqual(events(answer), expected),
        /** Events of these types, in this order. */
        thenHappened: (...types: readonly Happened['type'][]) =>
          deepStrictEqual(
            events(answer).map(e => e.type),
            types,
          ),
        thenNothing: () => deepStrictEqual(events(answer), []),
        /** With `says`, words of the reason or of what can be done instead. */
        thenRefused(clause: ClauseId, says = '') {
          if (!isRefusal(answer)) fail(`Expected a refusal by ${clause}, but this happened: ${JSON.stringify(answer)}`)
          deepStrictEqual(answer.clause, clause)
          const said = `${answer.because} ${answer.instead ?? ''}`
          if (!said.includes(says)) fail(`Expected “${says}” in: ${said}`)
        },
      }
    },
  }
}

function events<Happened>(answer: readonly Happened[] | Refusal): readonly Happened[] {
  if (isRefusal(answer)) fail(`Refused by ${answer.clause}: ${answer.because}`)
  return answer
}
