import { isRefusal } from '../../../kernel/decider.ts'
import { longDay } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { theirTextOf } from '../../../platform/web/their-text.ts'
import { changeDueOn } from '../domain/change-request.ts'
import { runChange, runReview } from '../store/run-review.ts'
import { type ChangesView, findChangesView, findReviewView } from '../store/views.ts'
import { AskForChangePage, ChangesPage } from './changes.page.tsx'
import { changeForm, contributionForm } from './forms.ts'
import * as paths from './paths.ts'
import { ReviewPage } from './review.page.tsx'
import { text } from './text/text.ts'

const isOwn = (ask: Ask<{ child: string }>): boolean => ask.actor.person === ask.params.child

/** Our sentences in the words of the one who reads (RCD-18). */
const theirText = theirTextOf(text)

/** What the child and the people around them read, say and ask for. */
export const familyRoutes = (on: Routes): void => {
  on.get(paths.review, 'family', async ask => {
    const { child, review } = ask.params
    const view = await ask.read(seen => findReviewView(seen, child, review))
    if (!view) return notFound()
    const words = await theirText(ask)
    return page(<ReviewPage view={view} words={words} own={isOwn(ask)} filled={await ask.filled()} />)
  })

  on.post(paths.review, 'family', contributionForm, async (ask, fields) => {
    const { child, review } = ask.params
    const view = await ask.read(seen => findReviewView(seen, child, review))
    if (!view) return notFound()
    const by = ask.actor.person
    return ask.write(view.child.area, async act => {
      const { goingWell = '', notYet = '', wanted = '' } = fields
      const voice = isOwn(ask) ? 'child' : 'family'
      const answer = await runReview(act, view.child, review, {
        type: 'GiveContribution',
        by,
        voice,
        goingWell,
        notYet,
        wanted,
      })
      return isRefusal(answer)
        ? answer
        : seeOther(paths.review.to(ask.params), text(ask.language).my.review.form.thanks)
    })
  })

  on.get(paths.changes, 'family', async ask => {
    const view = await ask.read(seen => findChangesView(seen, ask.params.child))
    return view ? page(<ChangesPage view={view} words={await theirText(ask)} own={isOwn(ask)} />) : notFound()
  })

  on.get(paths.askForChange, 'family', async ask => {
    const found = await ask.read(async seen => {
      const view = await findChangesView(seen, ask.params.child)
      return view && { view, answerBy: answerBy(seen, view) }
    })
    return found
      ? page(
          <AskForChangePage
            {...found}
            words={await theirText(ask)}
            own={isOwn(ask)}
            filled={await ask.filled()}
            about={ask.query.commitment}
          />,
        )
      : notFound()
  })

  on.post(paths.askForChange, 'family', changeForm, async (ask, { commitment, words }) => {
    const view = await ask.read(seen => findChangesView(seen, ask.params.child))
    const setting = view?.child.setting
    if (!view || !setting) return notFound()
    return ask.write(view.child.area, async act => {
      const change = ask.newId()
      const answer = await runChange(act, view.child, change, {
        type: 'AskForChange',
        change,
        child: view.child.child,
        askedBy: ask.actor.person,
        voice: isOwn(ask) ? 'child' : 'family',
        owedBy: setting,
        words,
        ...(view.goingOn.some(each => each.commitment === commitment) && commitment && { commitment }),
      })
      if (isRefusal(answer)) return answer
      return seeOther(paths.changes.to(ask.params), text(ask.language).my.change.thanks(answerBy(act, view)))
    })
  })
}

/** The day an answer would be due, were it asked today. */
function answerBy(seen: Seen, { child }: ChangesView): string {
  if (!child.setting) return ''
  const pack = seen.packsIn(child.area).for('reviews')
  return longDay(changeDueOn({ pack, calendarOf: seen.calendarOf }, child.setting, seen.today))
}
