import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import type { ChildId } from '../../../kernel/ids.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import { type Answer, notFound, page, refused, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import { noFields, type Problem } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { theirTextOf } from '../../../platform/web/their-text.ts'
import type { ConcernCommand } from '../domain/commands.ts'
import type { ConcernEvent } from '../domain/events.ts'
import { type ConcernView, loadConcernView } from '../store/concern-view.ts'
import { runConcern } from '../store/run-concern.ts'
import { ConcernPage } from './concern.page.tsx'
import { EverythingPage } from './everything.page.tsx'
import { isOwn } from './family-routes.tsx'
import { sayForm, waitForm } from './forms.ts'
import { LetterPage } from './letter.page.tsx'
import { bodyName } from './names.ts'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

const theirText = theirTextOf(text)

type ConcernAsk = Ask<{ readonly child: ChildId; readonly concern: string }>

export const find = (ask: ConcernAsk): Promise<ConcernView | undefined> =>
  ask.read(seen => loadConcernView(seen, ask.params.child, ask.params.concern))

/**
 * Runs a command on the concern, and shows it again with one sentence of what was done. A refusal about fields of the form
 * comes back as the form, with all that is missing beside its field.
 */
export async function act(
  ask: ConcernAsk,
  command: ConcernCommand | ((view: ConcernView) => ConcernCommand),
  then: (view: ConcernView, happened: readonly ConcernEvent[]) => { to: string; words: string },
  problemsOf: (refusal: Refusal) => readonly Problem[] = () => [],
): Promise<Answer | Refusal> {
  const view = await find(ask)
  if (!view) return notFound()
  return ask.write(view.child.area, async work => {
    const asked = typeof command === 'function' ? command(view) : command
    const answer = await runConcern(work, ask.params.child, ask.params.concern, asked)
    if (isRefusal(answer)) return refused(answer, { problems: problemsOf(answer) })
    const { to, words } = then(view, answer)
    return seeOther(to, words)
  })
}

const show = async (ask: ConcernAsk): Promise<Answer> => {
  const view = await find(ask)
  const space = isOwn(ask) ? 'own' : 'my'
  if (!view) return notFound()
  const words = await theirText(ask)
  return page(<ConcernPage view={view} words={words} filled={await ask.filled()} space={space} />)
}

/** One concern, for its family: to read, to add to, to move on, to hold back, to close. */
export const concernRoutes = (on: Routes): void => {
  const words = (ask: ConcernAsk) => text(ask.language).my
  const back = (ask: ConcernAsk): string => paths.concern.to({ child: ask.params.child, concern: ask.params.concern })

  on.get(paths.concern, 'family', show)

  on.post(
    paths.say,
    'family',
    sayForm,
    (ask, { words: said }) =>
      act(ask, { type: 'AddWords', voice: isOwn(ask) ? 'child' : 'family', words: said }, () => ({
        to: back(ask),
        words: words(ask).thread.sent,
      })),
    { again: show },
  )

  on.post(paths.takeStep, 'family', noFields, ask =>
    act(ask, { type: 'TakeStep' }, (view, happened) => {
      const step = happened.find(each => each.type === 'StepTaken')?.data
      const taken = words(ask).steps.taken(bodyName(view, step?.owedBy, true), step ? longDay(step.answerDueOn) : '')
      return { to: back(ask), words: taken }
    }),
  )

  on.post(
    paths.wait,
    'family',
    waitForm,
    (ask, { until }) =>
      act(ask, { type: 'AskToWait', waitUntil: until }, () => ({
        to: back(ask),
        words: words(ask).pace.waited(longDay(until)),
      })),
    { again: show },
  )

  on.post(paths.takeBack, 'family', noFields, ask =>
    act(ask, { type: 'WithdrawConcern', words: '' }, () => ({ to: back(ask), words: words(ask).pace.takenBack })),
  )

  on.post(paths.close, 'family', noFields, ask =>
    act(ask, { type: 'CloseConcern', words: '' }, () => ({ to: back(ask), words: words(ask).pace.closed })),
  )

  on.post(paths.putRight, 'family', noFields, ask =>
    act(ask, { type: 'FinishRemedy', remedy: ask.params.remedy, words: '' }, () => ({
      to: back(ask),
      words: words(ask).right.thanks,
    })),
  )

  on.get(paths.everything, 'family', async ask => {
    const view = await find(ask)
    if (!view) return notFound()
    const letterHref = (rung: number): string => paths.letter.to({ ...ask.params, rung: String(rung) })
    const space = isOwn(ask) ? 'own' : 'my'
    return page(
      <EverythingPage
        view={view}
        words={text(ask.language)}
        space={space}
        backHref={back(ask)}
        letterHref={letterHref}
      />,
    )
  })

  on.get(paths.letter, 'family', async ask => {
    const view = await find(ask)
    const answer = view?.answers.find(each => String(each.rung) === ask.params.rung)
    if (!view || !answer) return notFound()
    const space = isOwn(ask) ? 'own' : 'my'
    return page(
      <LetterPage view={view} answer={answer} words={text(ask.language)} space={space} backHref={back(ask)} />,
    )
  })
}
