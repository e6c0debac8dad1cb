import type { ChildId } from '../../kernel/ids.ts'
import type { Act } from '../../platform/db/act.ts'
import { type Listener, listener } from '../../platform/platform.ts'
import type { ConcernAnswered } from '../redress/index.ts'
import type { Entitlement } from './domain/events.ts'
import { listNeeds } from './store/queries.ts'
import { runNeed } from './store/run-need.ts'

/** Says that one of the four things extra support opened has begun (IDN-12), on every need that opened it. */
const begins =
  (entitlement: Entitlement): Listener =>
  async (act, event) => {
    if (event.child) await begin(act, event.child, entitlement)
  }

async function begin(act: Act, child: ChildId, entitlement: Entitlement): Promise<void> {
  const needs = await listNeeds(act, act.area, child)
  for (const need of needs.filter(each => each.outcome === 'extra-support' && each.status === 'decided'))
    await runNeed(act, child, need.need, { type: 'BeginEntitlement', entitlement })
}

export const listens: Readonly<Record<string, Listener>> = {
  RecordOpened: begins('record'),
  CommitmentAgreed: begins('joined-up-support'),
  ReviewDue: begins('reviews'),
  MovePlanned: begins('moves'),
  /** A concern about a decision, upheld in whole or in part: the decision is opened, and someone else decides (IDN-9). */
  ConcernAnswered: listener<ConcernAnswered>(async (act, { child, data }) => {
    const { ladder, about, outcome, concern } = data
    if (!child || ladder !== 'A' || about.kind !== 'decision' || outcome === 'not-upheld') return
    await runNeed(act, child, about.need, { type: 'ReopenDecision', because: 'concern-upheld', concern })
  }),
}
