import { randomUUID } from 'node:crypto'
import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import type { AreaId, BodyId, ChildId } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'
import { runNeed } from './run-need.ts'

/**
 * A child whose school already gives support, or holds a statutory plan, arrives without a fresh test (IDN-13, P23).
 * Answers false when we knew it already.
 */
export async function arriveAlreadySupported(
  act: Act,
  child: { readonly area: AreaId; readonly child: ChildId; readonly setting: BodyId },
  had: 'support-in-the-setting' | 'statutory-plan',
): Promise<boolean | Refusal> {
  const known = await act.tx
    .selectFrom('need')
    .select('need')
    .where('area', '=', child.area)
    .where('child', '=', child.child)
    .executeTakeFirst()
  if (known) return false
  const need = randomUUID()
  const done = await runNeed(
    act,
    child.child,
    need,
    { type: 'ArriveSupported', need, setting: child.setting, had },
    { channel: 'import' },
  )
  return isRefusal(done) ? done : done !== undefined
}
