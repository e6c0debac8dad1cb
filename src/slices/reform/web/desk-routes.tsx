import { isRefusal } from '../../../kernel/decider.ts'
import { notFound, page, refused, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { loadPath } from '../store/load-path.ts'
import { findPathView } from '../store/path-view.ts'
import { loadAsker, runJourney } from '../store/run-journey.ts'
import { clauseHref } from './clause-href.ts'
import { DeskLegPage } from './desk-leg.page.tsx'
import { DeskPathPage } from './desk-path.page.tsx'
import { legForm } from './leg.form.ts'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

/** The desk of a partnership: what it has begun, beginning a step, and saying that one is done. */
export const deskRoutes = (on: Routes): void => {
  on.get(paths.deskPath, 'practitioner', async ask => {
    const [area] = ask.actor.areas
    if (!area) return notFound()
    const found = await ask.read(async seen => ({
      view: await findPathView(seen, area, 'together'),
      asker: await loadAsker(seen, area),
    }))
    if (found.view?.here.area !== area) return notFound()
    const words = text(ask.language)
    return page(<DeskPathPage view={found.view} asker={found.asker} words={words.desk.path} path={words.public.path} />)
  })

  on.get(paths.deskLeg, 'practitioner', async ask => {
    const [area] = ask.actor.areas
    if (!area) return notFound()
    const found = await ask.read(async seen => ({
      view: await findPathView(seen, area, 'together'),
      asker: await loadAsker(seen, area),
    }))
    const leg = found.view?.legs.find(each => each.leg === ask.params.leg)
    if (!found.view || found.view.here.area !== area || !leg) return notFound()
    const words = text(ask.language)
    return page(
      <DeskLegPage
        {...{ leg, view: found.view, asker: found.asker, words: words.desk.path, path: words.public.path }}
        filled={await ask.filled()}
      />,
    )
  })

  on.post(paths.deskLeg, 'practitioner', legForm, (ask, { does, reasons, meanwhile, lookAgainOn, now }) => {
    const [area] = ask.actor.areas
    if (!area) return notFound()
    const { leg } = ask.params
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
      const desk = text(ask.language).desk.path
      if (!isRefusal(answer)) {
        const title = loadPath().legs.find(each => each.leg === leg)?.title ?? leg
        return seeOther(paths.deskPath.to(), does === 'done' ? desk.leg.finished(title) : desk.leg.began(title))
      }
      const problems = [answer, ...(answer.also ?? [])].flatMap(each =>
        each.about
          ? [{ field: each.about, message: each.because, clause: { id: each.clause, href: clauseHref(each.clause) } }]
          : [],
      )
      return refused(answer, { back: { to: paths.deskPath.to(), words: desk.title }, problems })
    })
  })
}
