import { type Answer, busy } from '../../../platform/web/answer.ts'
import { TooMuchWaits } from '../store/thread.ts'

/** What waits is worked out in about as long. */
const seconds = 10

/** A page of worlds; where too much waits to be lived through already, a page that says so and when to try again (503). */
export async function orBusy(answered: () => Promise<Answer>): Promise<Answer> {
  try {
    return await answered()
  } catch (error) {
    if (error instanceof TooMuchWaits) return busy(seconds)
    throw error
  }
}
