import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import type { Meta } from '../../../platform/events/event.ts'
import { listChildren } from '../../../platform/identity/children.ts'
import { listSpoken } from '../../../platform/identity/spoken.ts'
import { notFound, page, refused, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import type { FieldsOf } from '../../../platform/web/forms/define-form.ts'
import type { ParamsOf } from '../../../platform/web/path.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { theirTextOf } from '../../../platform/web/their-text.ts'
import { listGivers } from '../../support/index.ts'
import type { ReviewCommand } from '../domain/commands.ts'
import { listOpenChanges } from '../store/changes.ts'
import { listDueReviews } from '../store/queries.ts'
import { runChange, runReview } from '../store/run-review.ts'
import { findChangesView, findReviewView, type ReviewView } from '../store/views.ts'
import { AnswerChangePage, AskPage, SetPage, WordsPage } from './desk-forms.page.tsx'
import { DeskReviewPage } from './desk-review.page.tsx'
import { answerForm, askForm, setForm, wordsForm } from './forms.ts'
import { holdCommand, holdForm } from './hold.form.ts'
import { HoldPage } from './hold.page.tsx'
import { ReviewListPage } from './list.page.tsx'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

const theirText = theirTextOf(text)

type ReviewAsk = Ask<ParamsOf<typeof paths.deskReview.pattern>>

const viewOf = (ask: ReviewAsk): Promise<ReviewView | undefined> =>
  ask.read(seen => findReviewView(seen, ask.params.child, ask.params.review))

/** With the language of the home, for who calls or meets the family (P12). */
const spokenViewOf = (ask: ReviewAsk) =>
  ask.read(async seen => {
    const view = await findReviewView(seen, ask.params.child, ask.params.review)
    return view && { view, spoken: await listSpoken(seen, view.child.area, view.child.child) }
  })

/** With whoever may give something from now on. */
const holdViewOf = (ask: ReviewAsk) =>
  ask.read(async seen => {
    const view = await findReviewView(seen, ask.params.child, ask.params.review)
    return view && { ...view, givers: await listGivers(seen, view.child.area, view.review.owedBy) }
  })

/** Runs what a form asks for on the review it stands under, and goes back to the review. */
async function doThen<View extends ReviewView>(
  ask: ReviewAsk,
  found: Promise<View | undefined>,
  done: string,
  commands: (view: View) => ReviewCommand | readonly ReviewCommand[],
  meta: Partial<Meta> = {},
) {
  const view = await found
  if (!view) return notFound()
  return ask.write(view.child.area, async act => {
    for (const command of [commands(view)].flat()) {
      const answer = await runReview(act, view.child, ask.params.review, command, meta)
      if (isRefusal(answer)) return command.type === 'MoveReview' && !command.why ? needsWhy(answer, ask) : answer
    }
    return seeOther(paths.deskReview.to(ask.params), done)
  })
}

/** The day, time and place; another day than there was, or one after it is owed, is a move with its reason (REV-7). */
function dayCommands(
  review: ReviewView['review'],
  { why = '', ...set }: FieldsOf<typeof setForm>,
): readonly ReviewCommand[] {
  const moves = set.on > review.dueOn || (review.on !== undefined && review.on !== set.on)
  return [...(moves ? [{ type: 'MoveReview', to: set.on, why } as const] : []), { type: 'SetReview', ...set }]
}

/** A move without a reason: the same form again, with what is missing. */
const needsWhy = (refusal: Refusal, ask: ReviewAsk) =>
  refusal.clause === 'REV-7'
    ? refused(refusal, {
        problems: [{ field: 'why', message: text(ask.language).desk.set.needWhy, clause: { id: refusal.clause } }],
      })
    : refusal

/** What those who hold a review do: gather, set, move, hold; and answer a change somebody asked for. */
export const deskRoutes = (on: Routes): void => {
  on.get(paths.deskReviews, 'practitioner', async ask => {
    const found = await ask.read(async seen => {
      const bodies = ask.actor.forBody ? [ask.actor.forBody] : []
      const reviews = await listDueReviews(seen, bodies)
      const changes = await listOpenChanges(seen, bodies)
      const cards = await listChildren(
        seen,
        [...reviews, ...changes].map(each => each.child),
      )
      return { today: seen.today, reviews, changes, children: new Map(cards.map(card => [card.child, card])) }
    })
    return page(<ReviewListPage {...found} today={ask.today} words={text(ask.language)} />)
  })

  on.get(paths.deskReview, 'practitioner', async ask => {
    const found = await spokenViewOf(ask)
    return found ? page(<DeskReviewPage {...found} words={await theirText(ask)} />) : notFound()
  })

  for (const [path, FormPage] of [
    [paths.deskSet, SetPage],
    [paths.deskAsk, AskPage],
    [paths.deskWords, WordsPage],
  ] as const) {
    on.get(path, 'practitioner', async ask => {
      const found = await spokenViewOf(ask)
      const view = found?.view
      // Whoever may not is told so before they write a word.
      if (view && path !== paths.deskWords && isRefusal(view.mayHold))
        return refused(view.mayHold, { back: { to: paths.deskReview.to(ask.params), words: view.child.fullName } })
      return found ? page(<FormPage {...found} words={await theirText(ask)} filled={await ask.filled()} />) : notFound()
    })
  }

  on.get(paths.deskHold, 'practitioner', async ask => {
    const view = await holdViewOf(ask)
    if (view && isRefusal(view.mayHold))
      return refused(view.mayHold, { back: { to: paths.deskReview.to(ask.params), words: view.child.fullName } })
    return view ? page(<HoldPage view={view} words={await theirText(ask)} filled={await ask.filled()} />) : notFound()
  })

  on.get(paths.deskMove, 'practitioner', ask => seeOther(paths.deskSet.to(ask.params)))

  on.post(paths.deskSet, 'practitioner', setForm, (ask, fields) =>
    doThen(ask, viewOf(ask), text(ask.language).desk.set.done, ({ review }) => dayCommands(review, fields)),
  )

  on.post(paths.deskAsk, 'practitioner', askForm, (ask, { who, means }) =>
    doThen(ask, viewOf(ask), text(ask.language).desk.ask.done, view => ({
      type: 'AskForContributions',
      of: view.around
        .filter(each => who.includes(each.person))
        .map(({ person, voice, body }) => ({ person, voice, means, ...(body && { body }) })),
    })),
  )

  on.post(paths.deskWords, 'practitioner', wordsForm, (ask, { who, goingWell = '', notYet = '', wanted = '' }) =>
    doThen(
      ask,
      viewOf(ask),
      text(ask.language).desk.words.done,
      view => ({
        type: 'GiveContribution',
        by: who,
        voice: view.around.find(each => each.person === who)?.voice ?? 'practitioner',
        goingWell,
        notYet,
        wanted,
      }),
      // Whose words they are stands in the log, whoever wrote them down (P4).
      who === ask.actor.person ? {} : { saidBy: who, channel: 'in person' },
    ),
  )

  on.post(paths.deskHold, 'practitioner', holdForm, (ask, fields) =>
    doThen(ask, holdViewOf(ask), text(ask.language).desk.hold.done, view =>
      holdCommand(fields, view.around, view.goingOn, view.givers, ask.actor.person),
    ),
  )

  on.get(paths.deskChange, 'practitioner', async ask => {
    const view = await ask.read(seen => findChangesView(seen, ask.params.child))
    const change = view?.changes.find(each => each.change === ask.params.change)
    return view && change
      ? page(<AnswerChangePage view={view} change={change} words={await theirText(ask)} filled={await ask.filled()} />)
      : notFound()
  })

  on.post(paths.deskChange, 'practitioner', answerForm, async (ask, { answer, words = '' }) => {
    const view = await ask.read(seen => findChangesView(seen, ask.params.child))
    if (!view?.changes.some(each => each.change === ask.params.change)) return notFound()
    return ask.write(view.child.area, async act => {
      const done = await runChange(act, view.child, ask.params.change, { type: 'AnswerChange', answer, words })
      return isRefusal(done) ? done : seeOther(paths.deskReviews.to(), text(ask.language).desk.change.done)
    })
  })
}
