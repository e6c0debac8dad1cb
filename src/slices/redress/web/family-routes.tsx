import { isRefusal } from '../../../kernel/decider.ts'
import { type ChildId, personId } from '../../../kernel/ids.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import { findChild } from '../../../platform/identity/children.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { theirTextOf } from '../../../platform/web/their-text.ts'
import { askContact, runQuestion } from '../store/ask-question.ts'
import { loadChildList } from '../store/list-view.ts'
import { raiseConcern } from '../store/raise-concern.ts'
import { loadRaiseView } from '../store/raise-view.ts'
import { homeReplyForm, questionForm, raiseForm } from './forms.ts'
import { ListPage } from './list.page.tsx'
import * as paths from './paths.ts'
import { QuestionsPage } from './questions.page.tsx'
import { RaisePage } from './raise.page.tsx'
import { sourceOf } from './source.ts'
import { text } from './text/text.ts'

/** True for a young person who reads and writes for themselves: their own space, their own voice. */
export const isOwn = (ask: Ask<{ child: string }>): boolean => ask.actor.person === ask.params.child

/** Our sentences in the words of the one who reads (RCD-18). */
const theirText = theirTextOf(text)

/** Where a family begins: what is open, two taps to raise a concern, and the thread with the named contact (P15). */
export const familyRoutes = (on: Routes): void => {
  on.get(paths.concerns, 'family', async ask => {
    const view = await ask.read(seen => loadChildList(seen, ask.params.child))
    return view ? page(<ListPage view={view} words={(await theirText(ask)).my} own={isOwn(ask)} />) : notFound()
  })

  on.get(paths.raise, 'family', async ask => {
    const filled = await ask.filled()
    const source = sourceOf(ask.query, filled.typed)
    const view = await ask.read(seen => loadRaiseView(seen, ask.params.child, source))
    const { raise } = (await theirText(ask)).my
    return view
      ? page(<RaisePage view={view} source={source} words={raise} filled={filled} own={isOwn(ask)} />)
      : notFound()
  })

  on.post(paths.raise, 'family', raiseForm, async (ask, { commitment, need, words = '', share }) => {
    const child = await ask.read(seen => findChild(seen, ask.params.child))
    if (!child) return notFound()
    return ask.write(child.area, async act => {
      const concern = ask.newId()
      const done = await raiseConcern(act, child, {
        concern,
        source: { commitment, need },
        words,
        share: share === 'circle',
        voice: isOwn(ask) ? 'child' : 'family',
        raisedBy: personId(ask.actor.person),
      })
      if (!done) return notFound()
      if (isRefusal(done)) return done
      return seeOther(paths.concern.to({ child: child.child, concern }), text(ask.language).my.raise.sent)
    })
  })

  const showQuestions = async (ask: Ask<{ child: ChildId }>) => {
    const view = await ask.read(seen => loadChildList(seen, ask.params.child))
    const { questions } = (await theirText(ask)).my
    return view
      ? page(<QuestionsPage view={view} words={questions} filled={await ask.filled()} own={isOwn(ask)} />)
      : notFound()
  }
  on.get(paths.questions, 'family', showQuestions)

  on.post(
    paths.reply,
    'family',
    homeReplyForm,
    async (ask, { reply: words }) => {
      const view = await ask.read(seen => loadChildList(seen, ask.params.child))
      const { question } = ask.params
      if (!view?.questions.some(each => each.question === question)) return notFound()
      return ask.write(view.child.area, async act => {
        const done = await runQuestion(act, view.child.child, question, { type: 'AnswerQuestion', words })
        if (isRefusal(done)) return done
        return seeOther(
          paths.questions.to({ child: view.child.child }),
          text(ask.language).my.questions.replied(view.child.knownAs),
        )
      })
    },
    { again: showQuestions },
  )

  on.post(paths.questions, 'family', questionForm, async (ask, { words }) => {
    const view = await ask.read(seen => loadChildList(seen, ask.params.child))
    if (!view) return notFound()
    return ask.write(view.child.area, async act => {
      const voice = isOwn(ask) ? 'child' : 'family'
      const done = await askContact(act, view.child, { question: ask.newId(), words, voice })
      if (!done) return notFound()
      if (isRefusal(done)) return done
      const { sent } = text(ask.language).my.questions
      const asked = done.find(event => event.type === 'QuestionAsked')
      return seeOther(paths.questions.to(ask.params), asked && sent(longDay(asked.data.answerDueOn)))
    })
  })
}
