import { isRefusal, type Refusal } from '../../../kernel/decider.ts'
import { longDay, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { standingsWith } from '../../../platform/identity/circle.ts'
import { type Answer, notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { theirTextOf } from '../../../platform/web/their-text.ts'
import type { CommitmentCommand } from '../domain/commands.ts'
import { mayAgree, mayAnswerShortfall, mayTell } from '../domain/may.ts'
import { loadNotTold } from '../store/not-told-view.ts'
import { runCommitment } from '../store/run-commitment.ts'
import { findCommitmentView } from '../store/views.ts'
import { askerFrom } from '../store/who-asks.ts'
import { changeForm, endForm, missedForm } from './change.form.ts'
import { ChangePage, EndPage, MissedPage } from './change.page.tsx'
import { DeskCommitmentPage } from './desk-commitment.page.tsx'
import { NotToldPage } from './not-told.page.tsx'
import * as paths from './paths.ts'
import { rhythmFrom } from './rhythm-from.ts'
import { mendedDay, mendForm, tellForm, tellingFrom } from './tell.form.ts'
import { TellDayPage } from './tell-day.page.tsx'
import { text } from './text/text.ts'
import { exceptionsFrom, weekForm } from './week.form.ts'
import { openDays, WeekPage } from './week.page.tsx'

const theirText = theirTextOf(text)

type One = { readonly child: Parameters<typeof findCommitmentView>[1]; readonly commitment: string }
type Found = NonNullable<Awaited<ReturnType<typeof findCommitmentView>>>

const find = (ask: Ask<One>): Promise<Found | undefined> =>
  ask.read(seen => findCommitmentView(seen, ask.params.child, ask.params.commitment))

/** One thing agreed: telling what happened, putting it right, changing and ending it. */
export const tellRoutes = (on: Routes): void => {
  on.get(paths.deskCommitment, 'practitioner', async ask => {
    const found = await ask.read(async seen => {
      const view = await findCommitmentView(seen, ask.params.child, ask.params.commitment)
      return view && { view, ...(await whatMay(seen, view)) }
    })
    return found ? page(<DeskCommitmentPage {...found} words={await theirText(ask)} />) : notFound()
  })

  on.get(paths.deskTell, 'practitioner', async ask => {
    const view = await find(ask)
    const { day } = ask.params
    return view?.one.sessions.some(each => each.day === day)
      ? page(<TellDayPage view={view} day={day} filled={await ask.filled()} words={await theirText(ask)} />)
      : notFound()
  })
  on.post(paths.deskTell, 'practitioner', tellForm, (ask, fields) => {
    const { day } = ask.params
    return run(
      ask,
      () => ({ type: 'TellSession', day, telling: tellingFrom(fields, day) }),
      view => text(ask.language).desk.tell.saved(view.one.name, longDay(day)),
    )
  })

  on.get(paths.deskWeek, 'practitioner', async ask => {
    const view = await find(ask)
    return view
      ? page(<WeekPage view={view} week={ask.params.day} filled={await ask.filled()} words={await theirText(ask)} />)
      : notFound()
  })
  on.post(paths.deskWeek, 'practitioner', weekForm, (ask, fields) => {
    const week = ask.params.day
    return run(
      ask,
      view => ({ type: 'ConfirmWeek', week, exceptions: exceptionsFrom(fields, openDays(view, week)) }),
      () => text(ask.language).desk.week.saved,
    )
  })

  on.get(paths.deskMend, 'practitioner', async ask => {
    const view = await find(ask)
    const { day } = ask.params
    return view?.one.sessions.some(each => each.day === day && each.told !== undefined)
      ? page(<TellDayPage view={view} day={day} filled={await ask.filled()} words={await theirText(ask)} mends />)
      : notFound()
  })
  on.post(paths.deskMend, 'practitioner', mendForm, (ask, fields) =>
    run(
      ask,
      () => ({ type: 'PutTellingRight', told: mendedDay(fields, ask.params.day), because: fields.because }),
      () => text(ask.language).desk.mend.saved,
    ),
  )

  on.get(paths.deskChange, 'practitioner', async ask => {
    const view = await find(ask)
    return view ? page(<ChangePage view={view} filled={await ask.filled()} words={await theirText(ask)} />) : notFound()
  })
  on.post(paths.deskChange, 'practitioner', changeForm, (ask, fields) =>
    run(
      ask,
      ({ one, child }) => ({
        type: 'ChangeCommitment',
        change: {
          rhythm: rhythmFrom(fields, fields.away ? one.ownerBody : (child.setting ?? one.rhythm.heldAt)),
          to: fields.to,
        },
        because: fields.because,
      }),
      view => text(ask.language).desk.change.saved(view.one.name),
    ),
  )

  on.get(paths.deskEnd, 'practitioner', async ask => {
    const view = await find(ask)
    return view ? page(<EndPage view={view} filled={await ask.filled()} words={await theirText(ask)} />) : notFound()
  })
  on.post(paths.deskEnd, 'practitioner', endForm, (ask, { on: day, why, words }) =>
    run(
      ask,
      () => ({ type: 'EndCommitment', on: day, why, words }),
      view => text(ask.language).desk.end.saved(view.one.name),
    ),
  )

  on.get(paths.deskShortfall, 'practitioner', async ask => {
    const view = await find(ask)
    return view ? page(<MissedPage view={view} filled={await ask.filled()} words={await theirText(ask)} />) : notFound()
  })
  on.post(paths.deskShortfall, 'practitioner', missedForm, (ask, { how }) =>
    run(
      ask,
      () => ({ type: 'AnswerShortfall', how }),
      () => text(ask.language).desk.missed.saved,
    ),
  )

  on.get(paths.deskNotTold, 'practitioner', async ask => {
    const number = Math.trunc(Number(ask.query.page ?? 1)) || 1
    return page(<NotToldPage view={await ask.read(loadNotTold)} words={text(ask.language)} number={number} />)
  })
}

async function whatMay(seen: Seen, view: Found) {
  const asker = askerFrom(seen, await standingsWith(seen, view.child.area, view.child.child))
  return {
    mayTell: mayTell(asker),
    mayAgree: mayAgree(asker),
    mayAnswer: mayAnswerShortfall(asker, { owner: view.one.owner, agreedFor: view.one.agreedFor }),
  }
}

/** One command on one thing agreed; afterwards its page, with what was done. */
async function run(
  ask: Ask<One & { readonly day?: PlainDate }>,
  command: (view: Found) => CommitmentCommand,
  said: (view: Found) => string,
): Promise<Answer | Refusal> {
  const view = await find(ask)
  if (!view) return notFound()
  return ask.write(view.child.area, async act => {
    const answer = await runCommitment(act, view.one, command(view))
    const { child, commitment } = ask.params
    return isRefusal(answer) ? answer : seeOther(paths.deskCommitment.to({ child, commitment }), said(view))
  })
}
