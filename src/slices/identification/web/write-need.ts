import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import type { ChildId } from '../../../kernel/ids.ts'
import type { Act } from '../../../platform/db/act.ts'
import { Conflict } from '../../../platform/events/append.ts'
import type { Meta } from '../../../platform/events/event.ts'
import { type ChildCard, findChild } from '../../../platform/identity/children.ts'
import { type Answer, conflict, notFound, refused, type Way } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import type { Problem } from '../../../platform/web/form-contract.ts'
import type { NeedCommand } from '../domain/commands.ts'
import { runNeed } from '../store/run-need.ts'

type Change = {
  readonly child: ChildId
  readonly need: string
  readonly command: NeedCommand
  readonly meta?: Partial<Meta>
  /** Where a "no" leads back to. */
  readonly back: Way
  /** Runs first, in the same transaction: someone is let into the circle so that they can answer. */
  readonly before?: (act: Act, child: ChildCard) => Promise<void>
  /** Where a refusal is about fields of the form: all that is missing, each beside its field. */
  readonly problems?: (refusal: Refusal) => readonly Problem[]
  readonly done: Answer
}

/** Runs one command from a route: a 303 where it is done, the clause where it is refused, 404 without a relationship. */
export async function changeNeed<Params>(ask: Ask<Params>, change: Change): Promise<Answer | Refusal> {
  const card = await ask.read(seen => findChild(seen, change.child))
  if (!card) return notFound()
  const write = ask.write(card.area, async act => {
    await change.before?.(act, card)
    const answer = await runNeed(act, change.child, change.need, change.command, change.meta)
    if (!answer) return notFound()
    return isRefusal(answer)
      ? refused(answer, { back: change.back, problems: change.problems?.(answer) ?? [] })
      : change.done
  })
  return write.catch((error: unknown) => {
    if (error instanceof Conflict) return conflict({ back: change.back })
    throw error
  })
}
