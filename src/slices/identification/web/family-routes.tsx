import { childId } from '../../../kernel/ids.ts'
import { findChild } from '../../../platform/identity/children.ts'
import { setLanguage } from '../../../platform/identity/circle.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { findNeedView } from '../store/need-view.ts'
import { findWorryStart } from '../store/worry-start.ts'
import { NeedPage } from './need.page.tsx'
import { OwnNeedPage } from './own.page.tsx'
import { findParty } from './parties.ts'
import * as paths from './paths.ts'
import { text } from './text/text.ts'
import { ownForm, viewForm } from './view.form.ts'
import { ViewPage } from './view.page.tsx'
import { worryForm } from './worry.form.ts'
import { WorryPage } from './worry.page.tsx'
import { changeNeed } from './write-need.ts'

/** What a family and a young person do about a worry. */
export const familyRoutes = (on: Routes): void => {
  on.get(paths.worry, 'family', async ask => {
    const words = text(ask.language)
    const start = await ask.read(seen => findWorryStart(seen, ask.params.child))
    if (!start) return notFound()
    const filled = await ask.filled()
    return page(
      <WorryPage
        text={words}
        filled={Object.keys(filled.typed).length === 0 ? worryForm.fill(start.known) : filled}
        child={start.child}
        days={start.days}
        later={start.later}
      />,
    )
  })
  on.post(paths.worry, 'family', worryForm, async (ask, fields) => {
    const { child } = ask.params
    const start = await ask.read(seen => findWorryStart(seen, child))
    const raisedBy = start && findParty(start.facts, child, undefined)
    if (!start || !raisedBy || !start.setting) return notFound()
    const need = ask.newId()
    const words = text(ask.language).my.worry
    return changeNeed(ask, {
      child,
      need,
      command: {
        type: 'RaiseNeed',
        need,
        setting: start.setting,
        raisedBy,
        words: fields.words,
        language: '',
        saidOn: ask.today,
        homeLanguage: fields.language,
        interpreter: fields.interpreter,
        wantsHealth: fields.health,
        ...(fields.childWords && {
          childSaid: { words: fields.childWords, language: '', ways: ['talking'], pictures: [], on: ask.today },
        }),
      },
      before: (act, card) => setLanguage(act, card.area, ask.actor.person, fields.language, fields.interpreter),
      back: { to: paths.worry.to({ child }), words: words.title(start.child.name) },
      done: seeOther(paths.need.to({ child, need }), words.thanks),
    })
  })

  on.get(paths.need, 'family', async ask => {
    const view = await ask.read(seen => findNeedView(seen, ask.params.child, ask.params.need))
    if (!view) return notFound()
    return page(<NeedPage view={view} text={await ask.inTheirWords(text(ask.language), ask.params.child)} />)
  })
  on.get(paths.view, 'family', async ask => {
    const child = await ask.read(seen => findChild(seen, ask.params.child))
    if (!child) return notFound()
    return page(
      <ViewPage
        text={text(ask.language)}
        filled={await ask.filled()}
        child={child.knownAs}
        back={paths.need.to(ask.params)}
      />,
    )
  })
  on.post(paths.view, 'family', viewForm, async (ask, fields) => {
    const { child, need } = ask.params
    const view = await ask.read(seen => findNeedView(seen, child, need))
    const party = view && findParty(view.facts, child, undefined)
    if (!party) return notFound()
    return changeNeed(ask, {
      child,
      need,
      command: {
        type: 'GiveView',
        party,
        words: fields.words,
        language: fields.language ?? '',
        ...(fields.leaning && { leaning: fields.leaning }),
        on: ask.today,
      },
      back: { to: paths.need.to(ask.params), words: text(ask.language).my.need.title(view.child.knownAs) },
      done: seeOther(paths.need.to(ask.params), text(ask.language).my.view.thanks),
    })
  })

  on.post(paths.askSooner, 'family', noFields, ask =>
    changeNeed(ask, {
      ...ask.params,
      command: { type: 'ReopenDecision', because: 'asked-sooner' },
      back: { to: paths.need.to(ask.params), words: text(ask.language).my.need.sees },
      done: seeOther(paths.need.to(ask.params), text(ask.language).my.need.soonerDone),
    }),
  )
  on.post(paths.takeBack, 'family', noFields, ask =>
    changeNeed(ask, {
      ...ask.params,
      command: { type: 'WithdrawNeed', why: '' },
      back: { to: paths.need.to(ask.params), words: text(ask.language).my.need.sees },
      done: seeOther(paths.need.to(ask.params), text(ask.language).my.need.takeBackDone),
    }),
  )

  on.get(paths.myNeed, 'family', async ask => {
    const me = childId(ask.actor.person)
    const view = await ask.read(seen => findNeedView(seen, me, ask.params.need))
    if (!view) return notFound()
    const words = await ask.inTheirWords(text(ask.language), me)
    return page(<OwnNeedPage view={view} text={words} filled={await ask.filled()} />)
  })
  on.post(paths.myNeed, 'family', ownForm, (ask, fields) =>
    changeNeed(ask, {
      child: childId(ask.actor.person),
      need: ask.params.need,
      command: {
        type: 'HearChild',
        words: fields.words ?? '',
        language: '',
        ways: fields.pictures.length > 0 ? ['pictures'] : ['typing'],
        pictures: fields.pictures,
        ...(fields.help && { withHelpOf: fields.help }),
        on: ask.today,
      },
      back: { to: paths.myNeed.to(ask.params), words: text(ask.language).own.title },
      done: seeOther(paths.myNeed.to(ask.params), text(ask.language).own.thanks),
    }),
  )
}
