import { isRefusal, type May, type Refusal } from '../../kernel/decider.ts'
import type { ChildId } from '../../kernel/ids.ts'
import type { Seen } from '../../platform/db/act.ts'
import { type Answer, notFound, refused } from '../../platform/web/answer.ts'
import type { Ask } from '../../platform/web/ask.ts'
import * as paths from './paths.ts'
import { type Text, text } from './text/text.ts'
import { findWho, type WhoView } from './who-view.ts'

export type WhoAsk = Ask<{ readonly child: ChildId }>

/**
 * Who the child is and whatever else a page needs, for someone who may put it right; anyone else is answered the
 * reason, and someone without a relationship 404.
 */
export async function withWho<More extends object>(
  ask: WhoAsk,
  may: (view: WhoView, words: Text) => May,
  load: (seen: Seen, view: WhoView) => Promise<More>,
  then: (found: { readonly view: WhoView; readonly text: Text } & More) => Promise<Answer | Refusal> | Answer | Refusal,
): Promise<Answer | Refusal> {
  const words = text(ask.language)
  const found = await ask.read(async seen => {
    const view = await findWho(seen, ask.params.child)
    if (!view) return undefined
    const answer = may(view, words)
    return isRefusal(answer) ? answer : { view, text: words, ...(await load(seen, view)) }
  })
  if (!found) return notFound()
  if (!isRefusal(found)) return then(found)
  const back = { to: paths.who.to({ child: ask.params.child }), words: words.desk.who.more }
  return refused(found, { back })
}

/** Nothing more to load. */
export const noMore = async (): Promise<object> => ({})
