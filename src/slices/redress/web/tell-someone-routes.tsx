import { isRefusal } from '../../../kernel/decider.ts'
import type { ChildId } from '../../../kernel/ids.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import { findChild } from '../../../platform/identity/children.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { tellAtHome, tellGrownUp } from '../store/ask-question.ts'
import { listGrownUps } from '../store/tell-someone.ts'
import { isOwn } from './family-routes.tsx'
import * as paths from './paths.ts'
import { tellForm } from './tell-someone.form.ts'
import { TellSomeonePage } from './tell-someone.page.tsx'
import { text } from './text/text.ts'

/** A child tells a grown-up of their choice, who owes the answer by a day (RED-10), or somebody at home. For the child alone. */
export const tellSomeoneRoutes = (on: Routes): void => {
  on.get(paths.tellSomeone, 'family', async ask => {
    const view = await find(ask)
    return view
      ? page(<TellSomeonePage view={view} words={text(ask.language).my.tell} filled={await ask.filled()} />)
      : notFound()
  })

  on.post(paths.tellSomeone, 'family', tellForm, async (ask, { who, about, words }) => {
    const view = await find(ask)
    const told = view?.grownUps.find(each => each.person === who)
    const home = view?.atHome.find(each => each.person === who)
    if (!view || !(told || home)) return notFound()
    const { my } = text(ask.language)
    const said = [about && `${my.tell.abouts[about]}.`, words].filter(Boolean).join(' ')
    return ask.write(view.child.area, async act => {
      const asking = { question: ask.newId(), words: said, voice: 'child' } as const
      if (home) {
        const done = await tellAtHome(act, view.child, home.person, asking)
        return isRefusal(done) ? done : seeOther(paths.questions.to(ask.params), my.tell.sentHome(home.called))
      }
      const done = told && (await tellGrownUp(act, view.child, told, asking))
      if (!done) return notFound()
      if (isRefusal(done)) return done
      const asked = done.find(event => event.type === 'QuestionAsked')
      return seeOther(
        paths.questions.to(ask.params),
        asked && my.tell.sent(told.card.called, longDay(asked.data.answerDueOn)),
      )
    })
  })
}

const find = (ask: Ask<{ child: ChildId }>) =>
  ask.read(async seen => {
    const child = isOwn(ask) ? await findChild(seen, ask.params.child) : undefined
    return child && listGrownUps(seen, child)
  })
