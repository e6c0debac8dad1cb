import { isRefusal } from '../../../kernel/decider.ts'
import { isFamilyStanding } from '../../../kernel/standing.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { listCircle } from '../../../platform/identity/circle.ts'
import { listPeople } from '../../../platform/identity/people.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { theirTextOf } from '../../../platform/web/their-text.ts'
import { runCommitment } from '../store/run-commitment.ts'
import { findCommitmentView } from '../store/views.ts'
import * as paths from './paths.ts'
import { saidForm } from './said.form.ts'
import { SaidPage } from './said.page.tsx'
import { personName } from './say.ts'
import { text } from './text/text.ts'

const theirText = theirTextOf(text)

/** What one of the family said, written down by someone who works with the child. */
export const saidRoutes = (on: Routes): void => {
  on.get(paths.deskSaid, 'practitioner', async ask => {
    const found = await ask.read(seen => load(seen, ask.params))
    const { day } = ask.params
    return found
      ? page(<SaidPage {...found} day={day} filled={await ask.filled()} words={await theirText(ask)} />)
      : notFound()
  })

  on.post(paths.deskSaid, 'practitioner', saidForm, async (ask, { who, how, words }) => {
    const found = await ask.read(seen => load(seen, ask.params))
    if (!found) return notFound()
    const { child, commitment, day } = ask.params
    return ask.write(found.view.child.area, async act => {
      const command = { type: 'SayNotHappened', day, by: who, words } as const
      const answer = await runCommitment(act, found.view.one, command, { saidBy: who, channel: how })
      return isRefusal(answer)
        ? answer
        : seeOther(
            paths.deskCommitment.to({ child, commitment }),
            text(ask.language).desk.said.saved(personName(found, who)),
          )
    })
  })
}

type Params = { readonly child: Parameters<typeof findCommitmentView>[1]; readonly commitment: string }

async function load(seen: Seen, { child, commitment }: Params) {
  const view = await findCommitmentView(seen, child, commitment)
  if (!view) return undefined
  const circle = await listCircle(seen, view.child.area, child)
  const family = circle.filter(each => isFamilyStanding(each.standing))
  const people = await listPeople(
    seen,
    view.child.area,
    family.map(each => each.person),
  )
  return { view, family, people }
}
