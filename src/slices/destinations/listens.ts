import { isRefusal } from '../../kernel/decider.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Act } from '../../platform/db/act.ts'
import type { Happened } from '../../platform/events/event.ts'
import { endReadMove, letReadMove } from '../../platform/identity/change-setting.ts'
import { type Listener, listener } from '../../platform/platform.ts'
import { type AgreedRow, listAgreed, runCommitment } from '../support/index.ts'
import type { MoveAgreed, MoveCircleReviewed, MovePlanned, MovePlanSeen, MoveSaid } from './domain/events.ts'
import { endLeft } from './store/end-left.ts'
import { findMove } from './store/queries.ts'
import { goingOnOf } from './store/run-move.ts'

type Command = Parameters<typeof runCommitment>[2]

/** The plan is made: what goes on has its new last day at once, since that can only help. Nothing ends yet. */
const afterPlan: Listener = listener<MovePlanned>(async (act, event) => {
  const plan = event.child && (await findMove(act, event.area, event.child, event.data.move))
  if (!plan) return
  await change(act, event, agreed => {
    const decision = plan.decided.find(each => each.commitment === agreed.commitment)
    if (decision?.becomes !== 'continues' || decision.to <= agreed.to) return undefined
    return { type: 'ChangeCommitment', change: { to: decision.to }, because: decision.because }
  })
})

/** The child or family has seen it: what the plan says is replaced or not needed now ends, on the day of the move (DES-2). */
const afterSeen: Listener = listener<MovePlanSeen>(async (act, event) => {
  const { decided, movesOn, move } = event.data
  await change(act, event, agreed => {
    const decision = decided.find(each => each.commitment === agreed.commitment)
    if (!decision || decision.becomes === 'continues') return undefined
    const why = decision.becomes === 'replaced' ? 'replaced' : 'no-longer-needed'
    const words = decision.becomes === 'replaced' ? `${decision.by}. ${decision.because}` : decision.because
    return { type: 'EndCommitment', on: within(movesOn, agreed), why, words, seenIn: move }
  })
})

/** The day of the move, inside the days it was agreed for. */
function within(day: PlainDate, { from, to }: AgreedRow): PlainDate {
  if (day < from) return from
  return day > to ? to : day
}

async function change(act: Act, event: Happened, commandFor: (agreed: AgreedRow) => Command | undefined) {
  const { area, child } = event
  if (!child) return
  for (const agreed of goingOnOf(await listAgreed(act, area, child))) {
    const command = commandFor(agreed)
    if (!command) continue
    const answer = await runCommitment(act, agreed, command)
    if (isRefusal(answer))
      throw new Error(`A move could not change ${agreed.commitment}: ${answer.clause} ${answer.because}`)
  }
}

/** It is agreed: whoever leads at the next setting reads the plan (DES-3). */
const afterAgreed: Listener = listener<MoveAgreed>(async (act, { area, data: { move, child, to, lead, movesOn } }) =>
  letReadMove(act, { area, child, move }, { body: to, person: lead }, movesOn),
)

/** Another day or place: it is agreed again, or nobody there reads it. */
const afterSaid: Listener = listener<MoveSaid>((act, { area, data }) => endReadMove(act, area, data.move))

/** Where the move has happened already, those leave at once; else on its day. */
const afterReview: Listener = listener<MoveCircleReviewed>(async (act, { area, data: { move, child, leaves } }) => {
  const found = await findMove(act, area, child, move)
  if (found?.happenedOn) await endLeft(act, { area, child }, leaves)
})

export const listens: Readonly<Record<string, Listener>> = {
  MovePlanned: afterPlan,
  MovePlanSeen: afterSeen,
  MoveAgreed: afterAgreed,
  MoveSaid: afterSaid,
  MoveCircleReviewed: afterReview,
}
