import { personId } from '../../../kernel/ids.ts'
import { admitToCircle } from '../../../platform/identity/circle.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { partyKey } from '../domain/party.ts'
import { findNeedView } from '../store/need-view.ts'
import { AskPage, ChildSpokePage, DeskViewPage, StartPage } from './desk-forms.page.tsx'
import { findParty } from './parties.ts'
import { partiesOf } from './parts/voices.tsx'
import * as paths from './paths.ts'
import { peopleOf } from './people.ts'
import { text } from './text/text.ts'
import { askForm, childForm, deskViewForm, startForm } from './view.form.ts'
import { changeNeed } from './write-need.ts'

/** The short forms beside a decision: whom one asked, a view, what the child said, what starts. */
export const deskFormRoutes = (on: Routes): void => {
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
}
