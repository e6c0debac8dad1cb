import { isRefusal } from '../../../kernel/decider.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { recordPaths } from '../../record/index.ts'
import { confirmTransfer, takeRecord } from '../store/cross.ts'
import { findComing } from '../store/other-areas.ts'
import { listArrivals } from '../store/queries.ts'
import { findTransferView } from '../store/transfer-view.ts'
import { ArrivalPage, DeskMovingPage } from './desk.page.tsx'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

/** The officer of the area a child leaves lets the record go; the area they come to takes it. */
export const deskRoutes = (on: Routes): void => {
  on.get(paths.deskMoving, 'practitioner', async ask => {
    const view = await ask.read(seen => findTransferView(seen, ask.params.child))
    return view ? page(<DeskMovingPage view={view} words={text(ask.language)} />) : notFound()
  })
  on.post(paths.deskMoving, 'practitioner', noFields, async ask => {
    const { child } = ask.params
    const view = await ask.read(seen => findTransferView(seen, child))
    if (!view?.moving) return notFound()
    const platform = await ask.write(view.child.area, async act => act.platform)
    const answer = await confirmTransfer(platform, ask.actor, view.child)
    if (isRefusal(answer)) return answer
    return answer ? seeOther(paths.deskMoving.to({ child }), text(ask.language).desk.done) : notFound()
  })

  on.get(paths.arrival, 'practitioner', async ask => {
    const [arrival] = await ask.read(seen => listArrivals(seen, ask.params.arrival))
    const platform = arrival && (await ask.write(arrival.area, async act => act.platform))
    const coming = platform && (await findComing(platform, arrival))
    return coming
      ? page(<ArrivalPage arrival={arrival} coming={coming} today={ask.today} words={text(ask.language)} />)
      : notFound()
  })
  on.post(paths.arrival, 'practitioner', noFields, async ask => {
    const [arrival] = await ask.read(seen => listArrivals(seen, ask.params.arrival))
    const platform = arrival && (await ask.write(arrival.area, async act => act.platform))
    const taken = platform && (await takeRecord(platform, ask.actor, arrival.arrival))
    if (isRefusal(taken)) return taken
    return taken
      ? seeOther(recordPaths.deskChild.to({ child: taken.child }), text(ask.language).desk.arrival.taken)
      : notFound()
  })
}
