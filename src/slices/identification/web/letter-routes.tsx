import type { ChildId } from '../../../kernel/ids.ts'
import { personId } from '../../../kernel/ids.ts'
import { notFound, page } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { findFreeHelp } from '../../redress/index.ts'
import { findNeedView } from '../store/need-view.ts'
import { LetterPage } from './letter.page.tsx'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

/** The latest decision as a letter: for who reads it themself, and for the office that posts it (P13). */
export const letterRoutes = (on: Routes): void => {
  on.get(paths.letter, 'family', ask => show(ask, 'my'))
  on.get(paths.deskLetter, 'practitioner', ask => show(ask, 'desk'))
}

type AskOfNeed = Ask<{ readonly child: ChildId; readonly need: string }>

async function show(ask: AskOfNeed, space: 'my' | 'desk') {
  const { child, need } = ask.params
  const found = await ask.read(async seen => {
    const view = await findNeedView(seen, child, need)
    return view && { view, help: await findFreeHelp(seen, view.child.area) }
  })
  const [decision] = found?.view.decisions ?? []
  if (!found || !decision) return notFound()
  const { view, help } = found
  const reader = view.nameOf(personId(ask.actor.person))
  const to = space === 'my' && reader.name !== '' ? reader : view.nameOfParty(view.need.raisedBy)
  const back = (space === 'my' ? paths.need : paths.deskNeed).to(ask.params)
  return page(<LetterPage {...{ view, decision, help, to, space, back }} text={text(ask.language)} />)
}
