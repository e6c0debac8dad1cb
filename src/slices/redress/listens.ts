import { type Listener, listener } from '../../platform/platform.ts'
import { findAgreed, type SessionCredited } from '../support/index.ts'
import { runConcern } from './store/run-concern.ts'

/**
 * What puts a concern right, where it is something given, is agreed like everything else and bears the id of the remedy.
 * When it is told that it happened, it is done: nobody says the same thing twice (RED-5). Closing stays the family's.
 */
const remedyGiven: Listener = listener<SessionCredited>(async (act, { area, child, data }) => {
  const agreed = child && (await findAgreed(act, data.commitment))
  if (!agreed?.remedyFor || agreed.area !== area || agreed.evidence !== 'once') return
  const { goodThing = '' } = data
  const told = { type: 'FinishRemedy', remedy: agreed.commitment, words: goodThing, told: true } as const
  await runConcern(act, agreed.child, agreed.remedyFor, told)
})

export const listens: Readonly<Record<string, Listener>> = { SessionCredited: remedyGiven }
