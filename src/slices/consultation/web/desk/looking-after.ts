import { isRefusal, type Refusal } from '../../../../kernel/decider.ts'
import { type Answer, notFound } from '../../../../platform/web/answer.ts'
import type { Ask } from '../../../../platform/web/ask.ts'
import { mayFacilitate } from '../../domain/may.ts'
import { type DialogueRow, findDialogue } from '../../store/queries.ts'
import type { OfDialogue } from '../say-routes.tsx'

type Answered = Promise<Answer | Refusal>

/** The dialogue of the address, where the one who asks looks after it: else there is no such page. */
export async function lookingAfter(ask: Ask<OfDialogue>, work: (dialogue: DialogueRow) => Answered): Answered {
  const dialogue = await ask.read(seen => findDialogue(seen, ask.params))
  return dialogue && !isRefusal(mayFacilitate(dialogue, ask.actor)) ? work(dialogue) : notFound()
}
