import { isRefusal } from '../../../kernel/decider.ts'
import { personId } from '../../../kernel/ids.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { theirTextOf } from '../../../platform/web/their-text.ts'
import { listNextSettings } from '../store/next-settings.ts'
import { findPeople } from '../store/people-view.ts'
import { findReceived } from '../store/received.ts'
import { runMove } from '../store/run-move.ts'
import { findMoveView } from '../store/views.ts'
import { AgreePage } from './agree.page.tsx'
import { ComingPage } from './coming.page.tsx'
import { agreeForm, peopleForm, welcomeForm } from './forms.ts'
import * as paths from './paths.ts'
import { PeoplePage } from './people.page.tsx'
import { text } from './text/text.ts'

const theirText = theirTextOf(text)

/** Going there: the next setting is agreed, reads the plan and answers; the family says who stays around the child. */
export const goingRoutes = (on: Routes): void => {
  on.get(paths.deskAgree, 'practitioner', async ask => {
    const found = await ask.read(async seen => {
      const view = await findMoveView(seen, ask.params.child, ask.params.move)
      return view && { view, settings: await listNextSettings(seen, view.child.area) }
    })
    return found ? page(<AgreePage {...found} words={await theirText(ask)} filled={await ask.filled()} />) : notFound()
  })

  on.post(paths.deskAgree, 'practitioner', agreeForm, async (ask, { setting, who }) => {
    const { child, move } = ask.params
    const found = await ask.read(async seen => {
      const view = await findMoveView(seen, child, move)
      const settings = view && (await listNextSettings(seen, view.child.area))
      return view && { view, to: settings?.find(each => each.body === setting) }
    })
    if (!found?.to) return notFound()
    const { view, to } = found
    return ask.write(view.child.area, async act => {
      const command = { type: 'AgreeMove', to: to.body, lead: to.lead, agreedWith: who } as const
      const answer = await runMove(act, view.child, move, command, { saidBy: who, channel: 'in person' })
      return isRefusal(answer)
        ? answer
        : seeOther(paths.deskMove.to({ child, move }), text(ask.language).desk.agree.saved)
    })
  })

  on.get(paths.coming, 'practitioner', async ask => {
    const received = await ask.read(seen => findReceived(seen, ask.params.move))
    return received
      ? page(<ComingPage received={received} words={text(ask.language)} filled={await ask.filled()} />)
      : notFound()
  })

  on.post(paths.coming, 'practitioner', welcomeForm, async (ask, { meets, where }) => {
    const { move } = ask.params
    const received = await ask.read(seen => findReceived(seen, move))
    if (!received?.mayMeet.includes(meets)) return notFound()
    const { area, child } = received.plan
    return ask.write(area, async act => {
      const answer = await runMove(act, { area, child }, move, { type: 'SayWelcome', meets, words: where })
      return isRefusal(answer) ? answer : seeOther(paths.coming.to({ move }), text(ask.language).desk.coming.saved)
    })
  })

  on.get(paths.people, 'family', async ask => {
    const view = await ask.read(seen => findPeople(seen, ask.params.child, ask.params.move))
    const own = ask.actor.person === personId(ask.params.child)
    return view
      ? page(<PeoplePage view={view} words={await theirText(ask)} filled={await ask.filled()} own={own} />)
      : notFound()
  })

  on.post(paths.people, 'family', peopleForm, async (ask, { leaves }) => {
    const { child, move } = ask.params
    const view = await ask.read(seen => findPeople(seen, child, move))
    if (!view || !leaves.every(each => view.others.some(other => other.member === each))) return notFound()
    return ask.write(view.child.area, async act => {
      const answer = await runMove(act, view.child, move, { type: 'ReviewCircle', leaves })
      const t = text(ask.language).my.people
      return isRefusal(answer) ? answer : seeOther(paths.move.to({ child, move }), t.saved(leaves.length))
    })
  })
}
