import { personId } from '../../../kernel/ids.ts'
import { admitToCircle } from '../../../platform/identity/circle.ts'
import { conflict, notFound, page, seeOther } from '../../../platform/web/answer.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { recordPaths } from '../../record/index.ts'
import { partyKey } from '../domain/party.ts'
import { findNeedView, type NeedView } from '../store/need-view.ts'
import { findWorryStart } from '../store/worry-start.ts'
import { decideForm } from './decide.form.ts'
import { decideCommand } from './decide-command.ts'
import { DecidedMeanwhilePage } from './decided-meanwhile.page.tsx'
import { DecidingPage } from './deciding.page.tsx'
import { AskPage, ChildSpokePage, DeskViewPage, StartPage } from './desk-forms.page.tsx'
import { expectationsFor } from './expectations-for.ts'
import { GatePage } from './gate.page.tsx'
import { gateCommand } from './gate-command.ts'
import { findParty } from './parties.ts'
import { partiesOf } from './parts/voices.tsx'
import * as paths from './paths.ts'
import { peopleOf } from './people.ts'
import { text } from './text/text.ts'
import { askForm, childForm, deskViewForm, startForm } from './view.form.ts'
import { gateForm } from './worry.form.ts'
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
    const view = await ask.read(seen => findNeedView(seen, ask.params.child, ask.params.need))
    if (!view) return notFound()
    const expectations = expectationsFor(view.need.words ?? '', view.child.age)
    return page(
      <DecidingPage view={view} text={text(ask.language)} filled={await ask.filled()} expectations={expectations} />,
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
      back: { to: `${paths.deskNeed.to(ask.params)}#decide`, words: words.title(view.child.knownAs) },
      done: seeOther(paths.deskNeed.to(ask.params), words.saved),
    })
    if ('kind' in answer && answer.kind === 'see-other') return answer
    // Someone may have decided between our reading and our writing.
    const now = await ask.read(seen => findNeedView(seen, ask.params.child, ask.params.need))
    return now?.need.status === 'decided' ? decidedFirst(now) : answer
  })

  on.get(paths.deskAsk, 'practitioner', async ask => {
    const view = await ask.read(seen => findNeedView(seen, ask.params.child, ask.params.need))
    if (!view) return notFound()
    const words = text(ask.language)
    return page(
      <AskPage
        text={words}
        filled={await ask.filled()}
        child={view.child.knownAs}
        back={paths.deskNeed.to(ask.params)}
        people={peopleOf(view, words).filter(each => each.value !== view.facts.me.person)}
      />,
    )
  })
  on.post(paths.deskAsk, 'practitioner', askForm, async (ask, fields) => {
    const view = await ask.read(seen => findNeedView(seen, ask.params.child, ask.params.need))
    const party = view && partiesOf(view).find(each => partyKey(each) === fields.who)
    if (!view || !party) return notFound()
    const words = text(ask.language).desk.ask
    return changeNeed(ask, {
      ...ask.params,
      command: { type: 'AskForView', party, means: fields.how, on: fields.on },
      meta: { happenedOn: fields.on },
      // Whoever is asked must be able to read what they are asked about: from now, and until they leave the circle.
      before: async (act, card) => {
        if (party.as === 'health-lead' && party.person && !view.facts.circle.some(each => each.person === party.person))
          await admitToCircle(act, card, {
            person: party.person,
            standing: 'service',
            relationship: view.nameOf(party.person).is || party.as,
          })
      },
      back: { to: paths.deskAsk.to(ask.params), words: words.title(view.child.knownAs) },
      done: seeOther(paths.deskNeed.to(ask.params), words.saved),
    })
  })

  on.get(paths.deskView, 'practitioner', async ask => {
    const view = await ask.read(seen => findNeedView(seen, ask.params.child, ask.params.need))
    if (!view) return notFound()
    const words = text(ask.language)
    const mine = { value: view.facts.me.person, label: words.desk.view.mine }
    const others = peopleOf(view, words).filter(each => each.value !== view.facts.me.person && each.isPerson)
    return page(
      <DeskViewPage
        text={words}
        filled={await ask.filled()}
        child={view.child.knownAs}
        back={paths.deskNeed.to(ask.params)}
        people={[mine, ...others]}
      />,
    )
  })
  on.post(paths.deskView, 'practitioner', deskViewForm, async (ask, fields) => {
    const { child } = ask.params
    const view = await ask.read(seen => findNeedView(seen, child, ask.params.need))
    const party = view && findParty(view.facts, child, fields.who)
    if (!party) return notFound()
    const isOther = party.person !== undefined && party.person !== ask.actor.person
    return changeNeed(ask, {
      ...ask.params,
      command: {
        type: 'GiveView',
        party,
        words: fields.words,
        language: fields.language ?? '',
        ...(fields.original && { original: fields.original }),
        ...(fields.translatedBy && { translatedBy: fields.translatedBy }),
        ...(fields.leaning && { leaning: fields.leaning }),
        on: fields.on,
      },
      meta: { happenedOn: fields.on, ...(isOther && { channel: 'in person', saidBy: party.person }) },
      back: { to: paths.deskView.to(ask.params), words: text(ask.language).desk.view.title(view.child.knownAs) },
      done: seeOther(paths.deskNeed.to(ask.params), text(ask.language).desk.view.saved),
    })
  })

  on.get(paths.deskChildSpoke, 'practitioner', async ask => {
    const view = await ask.read(seen => findNeedView(seen, ask.params.child, ask.params.need))
    if (!view) return notFound()
    return page(
      <ChildSpokePage
        text={text(ask.language)}
        filled={await ask.filled()}
        child={view.child.knownAs}
        back={paths.deskNeed.to(ask.params)}
      />,
    )
  })
  on.post(paths.deskChildSpoke, 'practitioner', childForm, (ask, fields) =>
    changeNeed(ask, {
      ...ask.params,
      command: {
        type: 'HearChild',
        words: fields.words ?? '',
        language: fields.language ?? '',
        ways: fields.ways,
        pictures: fields.pictures,
        ...(fields.withHelpOf && { withHelpOf: fields.withHelpOf }),
        on: fields.on,
      },
      meta: { happenedOn: fields.on, channel: 'in person', saidBy: personId(ask.params.child) },
      back: { to: paths.deskChildSpoke.to(ask.params), words: text(ask.language).desk.need.childSpoke },
      done: seeOther(paths.deskNeed.to(ask.params), text(ask.language).desk.child.saved),
    }),
  )

  on.get(paths.deskStart, 'practitioner', async ask => {
    const view = await ask.read(seen => findNeedView(seen, ask.params.child, ask.params.need))
    if (!view) return notFound()
    const words = text(ask.language)
    return page(
      <StartPage
        text={words}
        filled={await ask.filled()}
        child={view.child.knownAs}
        back={paths.deskNeed.to(ask.params)}
        people={peopleOf(view, words).filter(each => each.isStaff)}
      />,
    )
  })
  on.post(paths.deskStart, 'practitioner', startForm, (ask, fields) =>
    changeNeed(ask, {
      ...ask.params,
      command: { type: 'StartSupport', ...fields },
      back: { to: paths.deskStart.to(ask.params), words: text(ask.language).desk.need.start },
      done: seeOther(paths.deskNeed.to(ask.params), text(ask.language).desk.start.saved),
    }),
  )

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
