import { type Agreed, evolve, untoldIn } from './commitment-state.ts'
import type { Closes, CommitmentEvent } from './events.ts'

/** Which questions to the owner are answered, or idle, once this has happened. */
export function closedBy(state: Agreed, event: CommitmentEvent): Closes {
  const after = evolve(state, event)
  if (after.status === 'none') return {}
  const closes = state.asked.filter(unit => untoldIn(after, unit).length === 0)
  return closes.length > 0 ? { closes } : {}
}
