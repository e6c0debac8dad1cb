import { isRefusal } from '../../../kernel/decider.ts'
import type { Act } from '../../../platform/db/act.ts'
import { handOver } from '../../../platform/duties/hand-over.ts'
import { changeSetting } from '../../../platform/identity/change-setting.ts'
import { type Agreed, listHappening } from '../store/coming.ts'
import { endLeft } from '../store/end-left.ts'
import { runMove } from '../store/run-move.ts'

/**
 * What a day alone causes: a move that was agreed happens on its day, whole or not at all (DES-4). The child is at the
 * next setting, which owes what the last one owed; those leave whom the family said; the old setting sees no more.
 * Answers how many moves.
 */
export async function eachDay(act: Act): Promise<number> {
  const happening = await listHappening(act, act.area)
  for (const move of happening) await happen(act, move)
  return happening.length
}

async function happen(act: Act, { area, child, move, from, to, lead, leaves }: Agreed): Promise<void> {
  const answer = await runMove(act, { area, child }, move, { type: 'LetMoveHappen' }, { channel: 'clock' })
  if (isRefusal(answer)) throw new Error(`The clock was refused: ${answer.because}`)
  const [happened] = answer
  if (happened?.type !== 'MoveHappened') return
  await handOver(act, { area, child, from, to, person: lead })
  await endLeft(act, { area, child }, leaves)
  await changeSetting(act, { area, child }, to, happened.data.on)
}
