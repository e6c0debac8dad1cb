import { isRefusal } from '../../../kernel/decider.ts'
import { personId } from '../../../kernel/ids.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { theirTextOf } from '../../../platform/web/their-text.ts'
import { runMove } from '../store/run-move.ts'
import { findMoveView } from '../store/views.ts'
import { MovePage } from './move.page.tsx'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

const theirText = theirTextOf(text)

/** What the child and their people read of a move, and that they have seen it. */
export const familyRoutes = (on: Routes): void => {
  on.get(paths.move, 'family', async ask => {
    const view = await ask.read(seen => findMoveView(seen, ask.params.child, ask.params.move))
    const own = ask.actor.person === personId(ask.params.child)
    return view ? page(<MovePage view={view} words={await theirText(ask)} own={own} />) : notFound()
  })

  on.post(paths.seen, 'family', noFields, async ask => {
    const { child, move } = ask.params
    const view = await ask.read(seen => findMoveView(seen, child, move))
    if (!view) return notFound()
    return ask.write(view.child.area, async act => {
      const answer = await runMove(act, view.child, move, { type: 'SeePlan', by: ask.actor.person })
      return isRefusal(answer) ? answer : seeOther(paths.move.to({ child, move }), text(ask.language).my.thanks)
    })
  })
}
