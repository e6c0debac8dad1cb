import { isRefusal } from '../../../kernel/decider.ts'
import { notFound, page, refused, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { findDesk } from '../store/desk.ts'
import { loadPath } from '../store/load-path.ts'
import { runJourney } from '../store/run-journey.ts'
import { clauseHref } from './clause-href.ts'
import { DeskLegPage } from './desk-leg.page.tsx'
import { DeskPathPage } from './desk-path.page.tsx'
import { legForm } from './leg.form.ts'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

/** The desk of a partnership: what it has begun, beginning a step, and saying that one is done. */
export const deskRoutes = (on: Routes): void => {
  on.get(paths.deskPath, 'practitioner', async ask => {
    const found = await ask.read(seen => findDesk(seen, ask.query.area))
    if (!found) return notFound()
    const words = text(ask.language)
    return page(<DeskPathPage {...found} words={words.desk.path} path={words.public.path} />)
  })

  on.get(paths.deskLeg, 'practitioner', async ask => {
    const found = await ask.read(seen => findDesk(seen, ask.query.area))
    const leg = found?.view.legs.find(each => each.leg === ask.params.leg)
    if (!found || !leg) return notFound()
    const words = text(ask.language)
    return page(
      <DeskLegPage
        {...{ leg, ...found, words: words.desk.path, path: words.public.path }}
        filled={await ask.filled()}
      />,
    )
  })

  on.post(paths.deskLeg, 'practitioner', legForm, async (ask, { does, reasons, meanwhile, lookAgainOn, now }) => {
    const area = (await ask.read(seen => findDesk(seen, ask.query.area)))?.view.here.area
    if (!area) return notFound()
    const { leg } = ask.params
    const desk = paths.deskPath.to({}, { area })
    return ask.write(area, async act => {
      const answer = await runJourney(
        act,
        area,
        does === 'done'
          ? { type: 'FinishLeg', leg, now: now ?? '' }
          : {
              ...{ type: 'StartLeg', leg },
              ...(reasons && { reasons }),
              ...(meanwhile && { meanwhile }),
              ...(lookAgainOn && { lookAgainOn }),
            },
      )
      const words = text(ask.language).desk.path
      if (!isRefusal(answer)) {
        const title = loadPath().legs.find(each => each.leg === leg)?.title ?? leg
        return seeOther(desk, does === 'done' ? words.leg.finished(title) : words.leg.began(title))
      }
      const problems = [answer, ...(answer.also ?? [])].flatMap(each =>
        each.about
          ? [{ field: each.about, message: each.because, clause: { id: each.clause, href: clauseHref(each.clause) } }]
          : [],
      )
      return refused(answer, { back: { to: desk, words: words.title }, problems })
    })
  })
}
