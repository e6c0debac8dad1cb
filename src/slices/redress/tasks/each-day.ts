import { isRefusal } from '../../../kernel/decider.ts'
import { childId } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'
import { lives } from '../../../platform/identity/lives.ts'
import { runConcern } from '../store/run-concern.ts'

/** Every day: a concern whose day to answer went by moves on by itself, unless the family said wait (RED-7, P43). */
export async function eachDay(act: Act): Promise<number> {
  const rows = await act.tx
    .selectFrom('concern')
    .select(['child', 'concern'])
    .where('area', '=', act.area)
    .where('status', '=', 'waiting')
    .where('answer_due_on', '<', act.today)
    .where(lives('concern'))
    .where(eb => eb.or([eb('wait_until', 'is', null), eb('wait_until', '<', act.today)]))
    .orderBy('answer_due_on')
    .orderBy('concern')
    .limit(200)
    .execute()
  let moved = 0
  for (const { child, concern } of rows) {
    const happened = await runConcern(act, childId(child), concern, { type: 'MoveOn' }, { channel: 'clock' })
    if (!isRefusal(happened) && happened.length > 0) moved += 1
  }
  return moved
}
