import { isRefusal } from '../../../kernel/decider.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { theirTextOf } from '../../../platform/web/their-text.ts'
import type { MoveCommand } from '../domain/commands.ts'
import type { Becomes } from '../domain/events.ts'
import { runMove } from '../store/run-move.ts'
import { findMovesView, findMoveView, type MoveView } from '../store/views.ts'
import { DecidePage, DropPage, HelpPage, SayPage, SeenPage } from './desk-forms.page.tsx'
import { DeskMovePage, MovesPage } from './desk-move.page.tsx'
import { type DecideFields, decideForm, dropForm, helpForm, sayForm, seenForm } from './forms.ts'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

const theirText = theirTextOf(text)

type MoveAsk = Ask<{ child: MoveView['child']['child']; move: string }>

const viewOf = (ask: MoveAsk): Promise<MoveView | undefined> =>
  ask.read(seen => findMoveView(seen, ask.params.child, ask.params.move))

/** Runs what a form asks for on the move it stands under, and goes back to the plan. */
async function doThen(ask: MoveAsk, done: string, command: (view: MoveView) => MoveCommand | undefined) {
  const view = await viewOf(ask)
  const asked = view && command(view)
  if (!view || !asked) return notFound()
  // Whose word it is stands in the log, whoever wrote it down (P4).
  const forThem = asked.type === 'SeePlan' ? ({ saidBy: asked.by, channel: 'in person' } as const) : {}
  return ask.write(view.child.area, async act => {
    const answer = await runMove(act, view.child, ask.params.move, asked, forThem)
    if (isRefusal(answer)) return answer
    return seeOther(paths.deskMove.to({ child: ask.params.child, move: ask.params.move }), done)
  })
}

/** What those who plan a move do: say it, name what helps, decide about each thing agreed, make the plan, show it. */
export const deskRoutes = (on: Routes): void => {
  on.get(paths.deskMoves, 'practitioner', async ask => {
    const view = await ask.read(seen => findMovesView(seen, ask.params.child))
    return view ? page(<MovesPage {...view} words={await theirText(ask)} />) : notFound()
  })

  on.get(paths.deskSay, 'practitioner', async ask => {
    const view = await ask.read(seen => findMovesView(seen, ask.params.child))
    return view
      ? page(<SayPage child={view.child} words={await theirText(ask)} filled={await ask.filled()} />)
      : notFound()
  })

  on.post(paths.deskSay, 'practitioner', sayForm, async (ask, fields) => {
    const view = await ask.read(seen => findMovesView(seen, ask.params.child))
    const setting = view?.child.setting ?? ask.actor.forBody
    if (!view || !setting) return notFound()
    const move = ask.newId()
    const { child } = view.child
    return ask.write(view.child.area, async act => {
      const answer = await runMove(act, view.child, move, { type: 'SayMove', move, child, setting, ...fields })
      return isRefusal(answer)
        ? answer
        : seeOther(paths.deskMove.to({ child, move }), text(ask.language).desk.say.saved)
    })
  })

  on.get(paths.deskMove, 'practitioner', async ask => {
    const view = await viewOf(ask)
    return view ? page(<DeskMovePage view={view} words={await theirText(ask)} />) : notFound()
  })

  on.get(paths.deskSayAgain, 'practitioner', async ask => {
    const view = await viewOf(ask)
    return view
      ? page(<SayPage child={view.child} words={await theirText(ask)} filled={await ask.filled()} now={view.plan} />)
      : notFound()
  })
  on.post(paths.deskSayAgain, 'practitioner', sayForm, (ask, fields) =>
    doThen(ask, text(ask.language).desk.say.saved, ({ plan: { move, child, setting } }) => ({
      type: 'SayMove',
      ...{ move, child, setting },
      ...fields,
    })),
  )

  for (const [path, FormPage] of [
    [paths.deskHelp, HelpPage],
    [paths.deskSeen, SeenPage],
  ] as const)
    on.get(path, 'practitioner', async ask => {
      const view = await viewOf(ask)
      return view ? page(<FormPage view={view} words={await theirText(ask)} filled={await ask.filled()} />) : notFound()
    })

  on.post(paths.deskHelp, 'practitioner', helpForm, (ask, { who, ...help }) =>
    doThen(ask, text(ask.language).desk.help.saved, view => {
      const owner = view.workers.find(each => each.person === who)
      return owner && { type: 'NameHelp', help: ask.newId(), owner, ...help }
    }),
  )

  on.post(paths.deskGiven, 'practitioner', noFields, ask =>
    doThen(ask, text(ask.language).desk.move.givenSaved, () => ({ type: 'GiveHelp', help: ask.params.help })),
  )

  on.get(paths.deskDrop, 'practitioner', async ask => {
    const view = await viewOf(ask)
    const help = view?.plan.helps.find(each => each.help === ask.params.help)
    return view && help
      ? page(<DropPage view={view} help={help} words={await theirText(ask)} filled={await ask.filled()} />)
      : notFound()
  })
  on.post(paths.deskDrop, 'practitioner', dropForm, (ask, { why }) =>
    doThen(ask, text(ask.language).desk.drop.saved, () => ({ type: 'DropHelp', help: ask.params.help, why })),
  )

  on.get(paths.deskDecide, 'practitioner', async ask => {
    const view = await viewOf(ask)
    const one = view?.goingOn.find(each => each.commitment === ask.params.commitment)
    return view && one
      ? page(<DecidePage view={view} one={one} words={await theirText(ask)} filled={await ask.filled()} />)
      : notFound()
  })
  on.post(paths.deskDecide, 'practitioner', decideForm, async (ask, fields) => {
    const { commitment } = ask.params
    const view = await viewOf(ask)
    const name = view?.agreedNames.get(commitment) ?? ''
    return doThen(ask, text(ask.language).desk.decide.saved(name), () => ({
      type: 'DecideAtMove',
      decision: decisionFrom(commitment, fields),
    }))
  })

  on.post(paths.deskPlan, 'practitioner', noFields, ask =>
    doThen(ask, text(ask.language).desk.move.made, () => ({ type: 'MakePlan' })),
  )

  on.post(paths.deskSeen, 'practitioner', seenForm, (ask, { who }) =>
    doThen(ask, text(ask.language).desk.seen.saved, () => ({ type: 'SeePlan', by: who })),
  )
}

function decisionFrom(commitment: string, { becomes, withWhom = '', to, by = '', because }: DecideFields): Becomes {
  if (becomes === 'replaced') return { commitment, because, becomes, by }
  return becomes === 'continues' && to
    ? { commitment, because, becomes, withWhom, to }
    : { commitment, because, becomes: 'no-longer-needed' }
}
