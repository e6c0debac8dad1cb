import { personId } from '../../../kernel/ids.ts'
import { listSpoken } from '../../../platform/identity/spoken.ts'
import { conflict, notFound, page, seeOther } from '../../../platform/web/answer.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { recordPaths } from '../../record/index.ts'
import { findNeedView, type NeedView } from '../store/need-view.ts'
import { findWorryStart } from '../store/worry-start.ts'
import { decideForm } from './decide.form.ts'
import { decideCommand } from './decide-command.ts'
import { DecidedMeanwhilePage } from './decided-meanwhile.page.tsx'
import { DecidingPage } from './deciding.page.tsx'
import { expectationsFor } from './expectations-for.ts'
import { gateForm } from './gate.form.ts'
import { GatePage } from './gate.page.tsx'
import { gateCommand } from './gate-command.ts'
import { missingFields } from './missing-fields.ts'
import { findParty } from './parties.ts'
import { partiesOf } from './parts/voices.tsx'
import * as paths from './paths.ts'
import { text } from './text/text.ts'
import { changeNeed } from './write-need.ts'

/** What those who work with a child do about a worry. */
export const deskRoutes = (on: Routes): void => {
  on.get(paths.deskWorry, 'practitioner', async ask => {
    const { child } = ask.params
    const words = text(ask.language)
    const start = await ask.read(seen => findWorryStart(seen, child))
    if (!start) return notFound()
    const speakers = [
      { person: ask.actor.person, name: words.desk.worry.mine },
      { person: personId(child), name: start.child.name },
      ...start.speakers,
    ]
    const named = { name: start.card.fullName, href: recordPaths.deskChild.to({ child }) }
    const filled = await ask.filled()
    const isFresh = Object.keys(filled.typed).length === 0
    const shown = isFresh ? gateForm.fill({ saidOn: ask.today, ...start.family }) : filled
    return page(<GatePage text={words} filled={shown} child={named} speakers={speakers} />)
  })
  on.post(paths.deskWorry, 'practitioner', gateForm, async (ask, fields) => {
    const { child } = ask.params
    const start = await ask.read(seen => findWorryStart(seen, child))
    const raisedBy = start && findParty(start.facts, child, fields.who)
    if (!start?.setting || !raisedBy) return notFound()
    const need = ask.newId()
    const words = text(ask.language).desk.worry
    return changeNeed(ask, {
      child,
      need,
      ...gateCommand(need, start.setting, raisedBy, fields, ask.actor.person, personId(child)),
      back: { to: paths.deskWorry.to({ child }), words: words.title(start.child.name) },
      done: seeOther(paths.deskNeed.to({ child, need }), words.saved),
    })
  })

  on.get(paths.deskNeed, 'practitioner', async ask => {
    const found = await ask.read(async seen => {
      const view = await findNeedView(seen, ask.params.child, ask.params.need)
      return view && { view, spoken: await listSpoken(seen, view.child.area, view.child.child) }
    })
    if (!found) return notFound()
    const childWords = found.view.voices.filter(voice => voice.party.as === 'young-person').map(voice => voice.words)
    const expectations = expectationsFor(found.view.need, childWords, found.view.child.age)
    return page(
      <DecidingPage {...found} text={text(ask.language)} filled={await ask.filled()} expectations={expectations} />,
    )
  })
  on.post(paths.deskNeed, 'practitioner', decideForm, async (ask, fields) => {
    const view = await ask.read(seen => findNeedView(seen, ask.params.child, ask.params.need))
    if (!view) return notFound()
    const decidedFirst = (now: NeedView) => {
      const [saved] = now.decisions
      const both = saved && <DecidedMeanwhilePage view={now} text={text(ask.language)} yours={fields} saved={saved} />
      return conflict(both ? { page: both } : {})
    }
    if (view.need.status === 'decided') return decidedFirst(view)
    const words = text(ask.language).desk.need
    const answer = await changeNeed(ask, {
      ...ask.params,
      command: decideCommand(fields, partiesOf(view)),
      meta: { happenedOn: fields.decidedOn },
      // With a query the address is another one, so that the browser asks again and does not merely scroll.
      back: { to: `${paths.deskNeed.to(ask.params, { again: 'yes' })}#decide`, words: words.title(view.child.knownAs) },
      problems: refusal => missingFields(refusal, view),
      done: seeOther(paths.deskNeed.to(ask.params), words.saved),
    })
    if ('kind' in answer && answer.kind === 'see-other') return answer
    // Someone may have decided between our reading and our writing.
    const now = await ask.read(seen => findNeedView(seen, ask.params.child, ask.params.need))
    return now?.need.status === 'decided' ? decidedFirst(now) : answer
  })

  on.post(paths.lookAgain, 'practitioner', noFields, ask =>
    changeNeed(ask, {
      ...ask.params,
      command: { type: 'ReopenDecision', because: 'look-again' },
      back: { to: paths.deskNeed.to(ask.params), words: text(ask.language).desk.need.lookAgain },
      done: seeOther(paths.deskNeed.to(ask.params), text(ask.language).desk.need.reopened),
    }),
  )
  on.post(paths.deskTold, 'practitioner', noFields, ask =>
    changeNeed(ask, {
      ...ask.params,
      command: { type: 'TellFamily', on: ask.today, means: 'in person' },
      back: { to: paths.deskNeed.to(ask.params), words: text(ask.language).desk.need.told },
      done: seeOther(paths.deskNeed.to(ask.params), text(ask.language).desk.need.toldDone),
    }),
  )
}
