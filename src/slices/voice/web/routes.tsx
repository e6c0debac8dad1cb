import { isRefusal } from '../../../kernel/decider.ts'
import { childId } from '../../../kernel/ids.ts'
import { findChild } from '../../../platform/identity/children.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { redressPaths } from '../../redress/index.ts'
import { questions } from '../domain/questions.ts'
import { questionsAtATime } from '../domain/rules.ts'
import { listCheckIns, runCheckIn } from '../store/check-ins.ts'
import { checkInForm } from './check-in.form.ts'
import { CheckInPage } from './check-in.page.tsx'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

/** A child's check-in: for the child alone, who is found by who asks and by nothing in the address. */
export const routes = (on: Routes): void => {
  on.get(paths.howIsIt, 'family', async ask => {
    const view = await find(ask)
    if (!view) return notFound()
    const filled = await ask.filled()
    const about = questions.find(each => each === (filled.typed.about ?? ask.query.about))
    return page(<CheckInPage view={view} words={text(ask.language)} filled={filled} about={about} />)
  })

  on.post(paths.howIsIt, 'family', checkInForm, async (ask, { about, face, onward }) => {
    const view = await find(ask)
    if (!view) return notFound()
    const { child } = view.child
    return ask.write(view.child.area, async act => {
      const done = await runCheckIn(act, view.child, { type: 'KeepCheckIn', checkIn: ask.newId(), about, face })
      if (isRefusal(done)) return done
      const words = text(ask.language)
      return onward === 'tell'
        ? seeOther(redressPaths.tellSomeone.to({ child }), words.keptNowTell)
        : seeOther(paths.howIsIt.to(), words.kept)
    })
  })

  on.post(
    paths.takeBack,
    'family',
    noFields,
    async ask => {
      const view = await find(ask)
      const { checkIn } = ask.params
      if (!view?.kept.some(each => each.checkIn === checkIn)) return notFound()
      return ask.write(view.child.area, async act => {
        const done = await runCheckIn(act, view.child, { type: 'TakeBackCheckIn', checkIn })
        return isRefusal(done) ? done : seeOther(paths.howIsIt.to(), text(ask.language).takenBack)
      })
    },
    { again: async () => seeOther(paths.howIsIt.to()) },
  )
}

const find = (ask: Ask<object>) =>
  ask.read(async seen => {
    const child = await findChild(seen, childId(ask.actor.person))
    if (!child || child.diedOn) return undefined
    const kept = await listCheckIns(seen, child)
    return { child, kept, today: seen.today, atATime: questionsAtATime(seen.packsIn(child.area)) }
  })
