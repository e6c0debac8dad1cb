import { isRefusal } from '../../../kernel/decider.ts'
import type { ChildId } from '../../../kernel/ids.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import type { TransferCommand } from '../domain/commands.ts'
import { listOpenings } from '../store/openings.ts'
import { listOtherSettings } from '../store/other-areas.ts'
import { runTransfer } from '../store/run-transfer.ts'
import { findTransferView, type TransferView } from '../store/transfer-view.ts'
import { CallOffPage, ComingAlongPage } from './coming-along.page.tsx'
import { callOffForm, movingForm, peopleForm } from './forms.ts'
import { MovingPage } from './moving.page.tsx'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

type ChildAsk = Ask<{ child: ChildId }>

const viewOf = (ask: ChildAsk): Promise<TransferView | undefined> =>
  ask.read(seen => findTransferView(seen, ask.params.child))

/** Every transaction knows the platform; the names of settings elsewhere are asked of it, since they are in other areas. */
const settingsElsewhere = async (ask: ChildAsk, view: TransferView) =>
  listOtherSettings(await ask.write(view.child.area, async act => act.platform), view.child.area)

/** Runs a command on the move and goes back to its page, or on to the next. */
async function tell(
  ask: ChildAsk,
  view: TransferView,
  transfer: string,
  command: TransferCommand,
  then: string,
  done: string,
) {
  return ask.write(view.child.area, async act => {
    const answer = await runTransfer(act, view.child, transfer, command)
    return isRefusal(answer) ? answer : seeOther(then, done)
  })
}

/** The family: says that they move, who comes along, or that they stay. */
export const familyRoutes = (on: Routes): void => {
  on.get(paths.moving, 'family', async ask => {
    const found = await ask.read(async seen => {
      const view = await findTransferView(seen, ask.params.child)
      return view && { view, openings: await listOpenings(seen, ask.params.child) }
    })
    if (!found) return notFound()
    const settings = found.view.moving ? [] : await settingsElsewhere(ask, found.view)
    return page(<MovingPage {...found} settings={settings} words={text(ask.language)} filled={await ask.filled()} />)
  })

  on.post(paths.moving, 'family', movingForm, async (ask, { setting, on: day }) => {
    const { child } = ask.params
    const view = await viewOf(ask)
    const to = view && (await settingsElsewhere(ask, view)).find(each => each.body === setting)
    if (!view || !to) return notFound()
    const transfer = ask.newId()
    const command = { type: 'SayTransfer', transfer, child, to: to.area, setting, on: day } as const
    return tell(ask, view, transfer, command, paths.people.to({ child }), text(ask.language).my.saidDone)
  })

  on.get(paths.people, 'family', async ask => {
    const view = await viewOf(ask)
    return view?.moving
      ? page(<ComingAlongPage view={view} words={text(ask.language)} filled={await ask.filled()} />)
      : notFound()
  })
  on.post(paths.people, 'family', peopleForm, async (ask, { comes }) => {
    const { child } = ask.params
    const view = await viewOf(ask)
    if (!view?.moving || !comes.every(each => view.others.some(other => other.member === each))) return notFound()
    const t = text(ask.language).my.people
    return tell(ask, view, view.moving.transfer, { type: 'ReviewCircle', comes }, paths.moving.to({ child }), t.saved)
  })

  on.get(paths.callOff, 'family', async ask => {
    const view = await viewOf(ask)
    return view?.moving
      ? page(<CallOffPage view={view} words={text(ask.language)} filled={await ask.filled()} />)
      : notFound()
  })
  on.post(paths.callOff, 'family', callOffForm, async (ask, { why }) => {
    const { child } = ask.params
    const view = await viewOf(ask)
    if (!view?.moving) return notFound()
    const t = text(ask.language).my.callOff
    return tell(ask, view, view.moving.transfer, { type: 'CallOffTransfer', why }, paths.moving.to({ child }), t.saved)
  })
}
