import { isRefusal } from '../../../kernel/decider.ts'
import { type ChildId, personId } from '../../../kernel/ids.ts'
import { listSpoken } from '../../../platform/identity/spoken.ts'
import { type Answer, notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { theirTextOf } from '../../../platform/web/their-text.ts'
import type { Voice } from '../domain/events.ts'
import { runQuestion } from '../store/ask-question.ts'
import { loadChildList } from '../store/list-view.ts'
import { raiseConcern } from '../store/raise-concern.ts'
import { loadRaiseView } from '../store/raise-view.ts'
import { DeskQuestionsPage } from './desk-questions.page.tsx'
import { DeskRaisePage } from './desk-raise.page.tsx'
import { deskRaiseForm, replyForm } from './forms.ts'
import * as paths from './paths.ts'
import { sourceOf } from './source.ts'
import { text } from './text/text.ts'

const theirText = theirTextOf(text)

/** A concern someone who works with the child raises or writes down, and the questions they answer. */
export const deskRaiseRoutes = (on: Routes): void => {
  on.get(paths.deskRaise, 'practitioner', async ask => {
    const filled = await ask.filled()
    const source = sourceOf(ask.query, filled.typed)
    const view = await ask.read(seen => loadRaiseView(seen, ask.params.child, source))
    const me = personId(ask.actor.person)
    const shown = { source, words: text(ask.language), filled, me, today: ask.today }
    return view ? page(<DeskRaisePage view={view} {...shown} />) : notFound()
  })

  on.post(paths.deskRaise, 'practitioner', deskRaiseForm, async (ask, fields) => {
    const { commitment, need, who, how, saidOn, words } = fields
    const source = { commitment, need }
    const view = await ask.read(seen => loadRaiseView(seen, ask.params.child, source))
    const me = personId(ask.actor.person)
    const member = view?.family.find(each => each.person === who)
    if (!view || (who !== me && !member)) return notFound()
    return ask.write(view.child.area, async act => {
      const concern = ask.newId()
      const done = await raiseConcern(act, view.child, {
        concern,
        source,
        words,
        share: false,
        voice: voiceOf(member?.standing),
        raisedBy: who,
        ...(saidOn && { saidOn }),
        ...(member && how && { channel: how }),
      })
      if (!done) return notFound()
      if (isRefusal(done)) return done
      const back = paths.deskConcern.to({ child: view.child.child, concern })
      return seeOther(back, text(ask.language).desk.raise.sent)
    })
  })

  const showQuestions = async (ask: Ask<{ child: ChildId }>): Promise<Answer> => {
    const view = await ask.read(seen => loadChildList(seen, ask.params.child))
    const spoken = view ? await ask.read(seen => listSpoken(seen, view.child.area, view.child.child)) : []
    return view
      ? page(<DeskQuestionsPage view={view} spoken={spoken} words={await theirText(ask)} filled={await ask.filled()} />)
      : notFound()
  }
  on.get(paths.deskQuestions, 'practitioner', showQuestions)

  on.post(
    paths.deskReply,
    'practitioner',
    replyForm,
    async (ask, { words }) => {
      const { child: of, question } = ask.params
      const view = await ask.read(seen => loadChildList(seen, of))
      if (!view?.questions.some(each => each.question === question)) return notFound()
      return ask.write(view.child.area, async act => {
        const done = await runQuestion(act, of, question, { type: 'AnswerQuestion', words })
        return isRefusal(done)
          ? done
          : seeOther(paths.deskQuestions.to({ child: of }), text(ask.language).desk.questions.sent)
      })
    },
    { again: showQuestions },
  )
}

const voices: Readonly<Record<string, Voice>> = { child: 'child', parent: 'family', carer: 'family' }
const voiceOf = (standing: string | undefined): Voice => voices[standing ?? ''] ?? 'practitioner'
