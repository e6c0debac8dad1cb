import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import type { ChildId } from '../../../kernel/ids.ts'
import { isPgError } from '../../../platform/db/pg-error.ts'
import { endMembership } from '../../../platform/identity/circle.ts'
import { askForInvitation, closeInvitation } from '../../../platform/identity/inviting.ts'
import { type Answer, notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import * as paths from '../paths.ts'
import { type Text, text } from '../text/text.ts'
import { AroundPage } from './around.page.tsx'
import { type AroundView, findAround } from './around-view.ts'
import { askForm } from './ask.form.ts'
import { AskPage } from './ask.page.tsx'
import { mayAsk, mayEnd } from './may.ts'

/** Who is around a child, and asking that somebody is invited. */
export const aroundRoutes = (on: Routes): void => {
  on.get(paths.around, 'family', ask => withAround(ask, (view, words) => page(<AroundPage view={view} text={words} />)))

  on.get(paths.ask, 'family', ask =>
    withAround(ask, async (view, words) => {
      const may = mayAsk(view, words.my)
      if (isRefusal(may)) return may
      return page(<AskPage view={view} text={words} filled={await ask.filled()} />)
    }),
  )
  on.post(paths.ask, 'family', askForm, (ask, fields) =>
    withAround(ask, (view, words) => {
      const may = mayAsk(view, words.my)
      if (isRefusal(may)) return may
      const relationship = fields.relationship ?? words.roles[fields.role]
      return ask.write(view.child.area, async act => {
        await askForInvitation(act, view.child, { ...fields, relationship })
        return seeOther(paths.around.to(ask.params), words.my.sent)
      })
    }),
  )

  on.post(paths.takeBack, 'family', noFields, ask =>
    withAround(ask, async (view, words) => {
      const back = paths.around.to({ child: view.child.child })
      const held = view.asked.find(each => each.invitation === ask.params.invitation)
      if (!held || !['asked', 'open'].includes(held.status)) return seeOther(back, words.my.answeredBefore)
      try {
        return await ask.write(view.child.area, async act => {
          await closeInvitation(act, view.child.area, held.invitation, { as: 'withdrawn', why: '' })
          return seeOther(back, words.my.takenBack)
        })
      } catch (error) {
        // Answered between the reading and the press.
        if (isPgError(error, 'TI409')) return seeOther(back, words.my.answeredBefore)
        throw error
      }
    }),
  )

  on.post(paths.leave, 'family', noFields, ask =>
    withAround(ask, (view, words) => {
      const back = paths.around.to({ child: view.child.child })
      const member = view.circle.find(each => each.member === ask.params.member)
      if (!member) return seeOther(back, words.my.leftBefore)
      const may = mayEnd(view, member, words.my)
      if (isRefusal(may)) return may
      return ask.write(view.child.area, async act => {
        await endMembership(act, view.child, member.member)
        return seeOther(member.person === view.me ? '/my' : back, words.my.left)
      })
    }),
  )
}

async function withAround(
  ask: Ask<{ readonly child: ChildId }>,
  then: (view: AroundView, words: Text) => Promise<Answer | Refusal> | Answer | Refusal,
): Promise<Answer | Refusal> {
  const view = await ask.read(seen => findAround(seen, ask.params.child))
  return view ? then(view, text(ask.language)) : notFound()
}
