import { isRefusal } from '../../../kernel/decider.ts'
import type { ChildId } from '../../../kernel/ids.ts'
import { listSpoken } from '../../../platform/identity/spoken.ts'
import { type Answer, notFound, page, refused } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { theirTextOf } from '../../../platform/web/their-text.ts'
import { loadAnswerView } from '../store/answer-view.ts'
import type { ConcernView } from '../store/concern-view.ts'
import { loadWork } from '../store/list-view.ts'
import { answerCommand, answerForm, lackingFields } from './answer.form.ts'
import { act, find } from './concern-routes.tsx'
import { DeskAnswerPage } from './desk-answer.page.tsx'
import { DeskConcernPage } from './desk-concern.page.tsx'
import { DeskListPage } from './desk-list.page.tsx'
import { EverythingPage } from './everything.page.tsx'
import { addForm } from './forms.ts'
import { LetterPage } from './letter.page.tsx'
import { titleOf } from './names.ts'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

const theirText = theirTextOf(text)

type ConcernAsk = Ask<{ readonly child: ChildId; readonly concern: string }>

/** A concern as those who answer it, add to it or put it right work on it. */
export const deskRoutes = (on: Routes): void => {
  on.get(paths.deskConcerns, 'practitioner', async ask => {
    const view = await ask.read(loadWork)
    return page(<DeskListPage view={view} words={text(ask.language)} />)
  })

  const showConcern = async (ask: ConcernAsk): Promise<Answer> => {
    const view = await find(ask)
    const spoken = view ? await ask.read(seen => listSpoken(seen, view.child.area, view.child.child)) : []
    return view
      ? page(<DeskConcernPage view={view} spoken={spoken} words={await theirText(ask)} filled={await ask.filled()} />)
      : notFound()
  }
  on.get(paths.deskConcern, 'practitioner', showConcern)

  on.post(
    paths.deskAdd,
    'practitioner',
    addForm,
    (ask, { whose, words }) =>
      act(
        ask,
        view => (whose === 'child' ? childSaid(words) : ownWords(view, words)),
        () => ({ to: paths.deskConcern.to(ask.params), words: text(ask.language).desk.concern.sent }),
      ),
    { again: showConcern },
  )

  on.post(paths.deskPutRight, 'practitioner', noFields, ask =>
    act(ask, { type: 'FinishRemedy', remedy: ask.params.remedy, words: '' }, () => ({
      to: paths.deskConcern.to(ask.params),
      words: text(ask.language).desk.concern.done,
    })),
  )

  on.get(paths.deskAnswer, 'practitioner', async ask => {
    const { child, concern } = ask.params
    const view = await ask.read(seen => loadAnswerView(seen, child, concern))
    if (!view) return notFound()
    // Whoever may not answer is told so before they write a word, and who can (RED-6).
    if (isRefusal(view.may.answer)) {
      const { desk, my } = text(ask.language)
      const answerer = view.answerer && view.people.get(view.answerer)
      const back = { to: paths.deskConcern.to(ask.params), words: titleOf(view.concern, my.title) }
      const who = answerer && desk.concern.whoCan(answerer.fullName)
      return refused(view.may.answer, { back, ways: who ? [{ to: back.to, words: who }] : [] })
    }
    return page(<DeskAnswerPage view={view} words={await theirText(ask)} filled={await ask.filled()} />)
  })

  on.post(paths.deskAnswer, 'practitioner', answerForm, (ask, fields) =>
    act(
      ask,
      answerCommand(fields, ask.newId),
      () => ({ to: paths.deskConcern.to(ask.params), words: text(ask.language).desk.answer.sent }),
      lackingFields,
    ),
  )

  on.get(paths.deskEverything, 'practitioner', async ask => {
    const view = await find(ask)
    const { child, concern } = ask.params
    return view
      ? page(
          <EverythingPage
            view={view}
            words={text(ask.language)}
            space="desk"
            backHref={paths.deskConcern.to(ask.params)}
            letterHref={rung => paths.deskLetter.to({ child, concern, rung: String(rung) })}
          />,
        )
      : notFound()
  })

  on.get(paths.deskLetter, 'practitioner', async ask => {
    const view = await find(ask)
    const answer = view?.answers.find(each => String(each.rung) === ask.params.rung)
    const backHref = paths.deskConcern.to(ask.params)
    return view && answer
      ? page(<LetterPage view={view} answer={answer} words={text(ask.language)} space="desk" backHref={backHref} />)
      : notFound()
  })
}

/** What the child told someone, and said the family could see: it stands under the child's name, never as an adult's. */
const childSaid = (words: string) => ({ type: 'AddWords', voice: 'child', words }) as const

/** The setting that was copied adds once for itself; whatever comes after stands in the thread like everyone's (RED-2). */
const ownWords = ({ may, concern }: ConcernView, words: string) =>
  'allowed' in may.addForSetting && !concern.settingAdded
    ? ({ type: 'AddForSetting', words } as const)
    : ({ type: 'AddWords', voice: 'practitioner', words } as const)
