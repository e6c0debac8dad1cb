import { isRefusal } from '../../../kernel/decider.ts'
import { standingsWith } from '../../../platform/identity/circle.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { theirTextOf } from '../../../platform/web/their-text.ts'
import { mayAgree } from '../domain/may.ts'
import { admitOwner } from '../store/admit-owner.ts'
import { agreeCommitment } from '../store/agree-commitment.ts'
import { loadAgreeView } from '../store/agree-view.ts'
import { loadAsks } from '../store/asks-view.ts'
import { listGivers } from '../store/givers.ts'
import { runCommitment } from '../store/run-commitment.ts'
import { findAgreedView, findCommitmentView } from '../store/views.ts'
import { askerFrom } from '../store/who-asks.ts'
import { agreeForm } from './agree.form.ts'
import { AgreePage } from './agree.page.tsx'
import { answerForm } from './answer.form.ts'
import { AnswerPage, AsksPage } from './asks.page.tsx'
import { DeskAgreedPage } from './desk-agreed.page.tsx'
import { findOwner } from './owner-field.ts'
import * as paths from './paths.ts'
import { rhythmFrom } from './rhythm-from.ts'
import { text } from './text/text.ts'

const theirText = theirTextOf(text)

/** Agreeing support, and the answer of the service that is asked for its part. */
export const agreeRoutes = (on: Routes): void => {
  on.get(paths.deskAgreed, 'practitioner', async ask => {
    const found = await ask.read(async seen => {
      const view = await findAgreedView(seen, ask.params.child)
      const standings = view ? await standingsWith(seen, view.child.area, view.child.child) : []
      return view && { view, mayAgree: mayAgree(askerFrom(seen, standings)) }
    })
    return found ? page(<DeskAgreedPage {...found} words={await theirText(ask)} />) : notFound()
  })

  on.get(paths.deskAgree, 'practitioner', async ask => {
    const view = await ask.read(seen => loadAgreeView(seen, ask.params.child))
    return view ? page(<AgreePage view={view} filled={await ask.filled()} words={await theirText(ask)} />) : notFound()
  })

  on.post(paths.deskAgree, 'practitioner', agreeForm, async (ask, fields) => {
    const found = await ask.read(seen => loadAgreeView(seen, ask.params.child))
    const owner = findOwner(fields.owner)
    if (!found || !owner) return notFound()
    const { child } = found
    const agreedFor = ask.actor.forBody ?? child.setting ?? owner.body
    const commitment = ask.newId()
    const { name, what, outcome, expectation, group, agreedWith, from, to } = fields
    const t = text(ask.language).desk.agree
    return ask.write(child.area, async act => {
      const answer = await agreeCommitment(
        act,
        { area: child.area, child: child.child, commitment },
        {
          name,
          what,
          owner,
          agreedFor,
          rhythm: rhythmFrom(fields, fields.away ? owner.body : (child.setting ?? agreedFor)),
          from,
          to,
          outcome,
          expectation,
          agreedWith,
          ...(group && { group }),
        },
      )
      if (isRefusal(answer)) return answer
      const isAsked = answer.some(event => event.type === 'CommitmentAgreed' && event.data.answerBy !== undefined)
      const body = found.givers.bodies.find(each => each.body === owner.body)?.shortName ?? ''
      return seeOther(
        paths.deskCommitment.to({ child: child.child, commitment }),
        isAsked ? t.doneAsked(name, body) : t.done(name),
      )
    })
  })

  on.get(paths.deskAsks, 'practitioner', async ask =>
    page(<AsksPage view={await ask.read(loadAsks)} words={text(ask.language)} />),
  )

  on.get(paths.deskAnswer, 'practitioner', async ask => {
    const found = await ask.read(async seen => {
      const view = await findCommitmentView(seen, ask.params.child, ask.params.commitment)
      return view && { view, team: (await listGivers(seen, view.child.area, view.one.ownerBody)).people }
    })
    if (!found) return notFound()
    const team = found.team.filter(giver => giver.body === found.view.one.ownerBody)
    return page(<AnswerPage view={found.view} team={team} filled={await ask.filled()} words={await theirText(ask)} />)
  })

  on.post(paths.deskAnswer, 'practitioner', answerForm, async (ask, { answer, person, reasons, instead }) => {
    const { child, commitment } = ask.params
    const view = await ask.read(seen => findCommitmentView(seen, child, commitment))
    if (!view) return notFound()
    const t = text(ask.language).desk.answer
    return ask.write(view.child.area, async act => {
      const done = await runCommitment(
        act,
        view.one,
        answer === 'yes' ? { type: 'AcceptPart', person } : { type: 'DeclinePart', reasons: reasons ?? '', instead },
      )
      if (isRefusal(done)) return done
      if (answer === 'yes' && person) await admitOwner(act, view.one, { body: view.one.ownerBody, person })
      return seeOther(paths.deskAsks.to(), answer === 'yes' ? t.saidYes : t.saidNo)
    })
  })
}
