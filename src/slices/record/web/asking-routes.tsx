import { isRefusal } from '../../../kernel/decider.ts'
import { type ChildId, childId, isUuid, personId } from '../../../kernel/ids.ts'
import type { Seen } from '../../../platform/db/act.ts'
import { notFound, page, refused, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { ageChanges, isPresumedAble } from '../domain/ages.ts'
import { mayRecordCapacity } from '../domain/capacity.ts'
import { entryChangeDueOn, mayAnswerChange } from '../domain/change-asked.ts'
import { mayRewrite } from '../domain/may.ts'
import { listCapacities } from '../store/capacities.ts'
import { listErased } from '../store/erased.ts'
import type { EntryRow } from '../store/queries.ts'
import { findRecordView, type RecordView } from '../store/record-view.ts'
import { AnswerChangePage } from './answer-change.page.tsx'
import { AskChangePage } from './ask-change.page.tsx'
import { CapacityPage } from './capacity.page.tsx'
import * as paths from './paths.ts'
import { text } from './text/text.ts'
import { theirText } from './their-text.ts'
import { WhoPage } from './who.page.tsx'
import { answerChangeForm, askChangeForm, capacityForm } from './write.form.ts'
import { changeRecord } from './write-record.ts'

/** Asking for a change and answering it, who sees what, and a decision somebody could not make. */
export const askingRoutes = (on: Routes): void => {
  on.get(paths.meWho, 'family', async ask => {
    const child = childId(ask.actor.person)
    const found = await ask.read(async seen => {
      const view = await findRecordView(seen, child)
      if (!view) return undefined
      const capacities = await listCapacities(seen, view.child.area, child)
      return {
        view,
        capacities,
        changes: changesOf(seen, view),
        erased: await listErased(seen, view.child.area, child),
      }
    })
    return found ? page(<WhoPage {...found} text={theirText(found.view, ask.language)} />) : notFound()
  })

  on.get(paths.askChange, 'family', async ask => {
    const found = await ask.read(async seen => {
      const view = await findRecordView(seen, ask.params.child)
      return view && { view, answerBy: answerByOf(seen, view) }
    })
    const entry = found?.view.entries.find(each => each.entry === ask.params.entry)
    if (!found || !entry) return notFound()
    return page(
      <AskChangePage
        {...found}
        entry={entry}
        text={theirText(found.view, ask.language)}
        filled={await ask.filled()}
        space={spaceOf(ask.actor.person, ask.params.child)}
        back={backOf(ask.actor.person, ask.params.child)}
      />,
    )
  })
  on.post(paths.askChange, 'family', askChangeForm, async (ask, fields) => {
    const { child, entry } = ask.params
    const found = await ask.read(async seen => {
      const view = await findRecordView(seen, child)
      return view && { view, answerBy: answerByOf(seen, view) }
    })
    if (!found?.view.entries.some(each => each.entry === entry)) return notFound()
    const words = text(ask.language).together.ask
    const back = backOf(ask.actor.person, child)
    return changeRecord(ask, {
      child,
      command: { type: 'AskEntryChange', entry, change: ask.newId(), words: fields.words },
      back: { to: paths.askChange.to(ask.params), words: words.title },
      done: seeOther(back, found.answerBy ? words.saved(found.answerBy) : words.title),
    })
  })

  // Whoever wrote it answers: at work on the desk, at home on their own pages; a young person too.
  for (const { asked: path, who } of [
    { asked: paths.deskAsked, who: 'practitioner' },
    { asked: paths.asked, who: 'family' },
  ] as const) {
    on.get(path, who, async ask => {
      const view = await ask.read(seen => findRecordView(seen, ask.params.child))
      const asked = view?.asked.find(each => each.change === ask.params.change)
      const entry = view?.entries.find(each => each.entry === asked?.entry)
      if (!view || !asked || !entry) return notFound()
      const at = placeOf(who, ask.actor.person, ask.params.child)
      const may = mayAnswerChange(entry, view.facts.me)
      if (who === 'family' && !asked.answer && isRefusal(may))
        return refused(may, { back: { to: at.back, words: text(ask.language).actions.back } })
      const mayChange = !isRefusal(mayRewrite(entry, view.facts.me, false))
      return page(
        <AnswerChangePage
          view={view}
          text={theirText(view, ask.language)}
          filled={await ask.filled()}
          entry={entry}
          asked={asked}
          space={at.space}
          back={at.back}
          change={mayChange ? at.write(entry) : undefined}
        />,
      )
    })
    on.post(path, who, answerChangeForm, async (ask, fields) => {
      const { child, change } = ask.params
      const view = await ask.read(seen => findRecordView(seen, child))
      const asked = view?.asked.find(each => each.change === change)
      const entry = view?.entries.find(each => each.entry === asked?.entry)
      if (!entry) return notFound()
      const words = text(ask.language)
      const { back } = placeOf(who, ask.actor.person, child)
      return changeRecord(ask, {
        child,
        command: { type: 'AnswerEntryChange', change, ...fields },
        back: { to: path.to(ask.params), words: words.together.answering.title(words.parts[entry.part].title) },
        done: seeOther(`${back}#${entry.part}`, words.together.answering.saved),
      })
    })
  }

  on.get(paths.deskCapacity, 'practitioner', async ask => {
    const found = await ask.read(async seen => {
      const view = await findRecordView(seen, ask.params.child)
      if (!view) return undefined
      const { area, bornOn } = view.child
      const may = mayRecordCapacity(view.facts.me, isPresumedAble(seen.packsIn(area), bornOn, seen.today))
      return { view, may, capacities: await listCapacities(seen, area, ask.params.child) }
    })
    if (!found) return notFound()
    return page(
      <CapacityPage
        {...found}
        text={theirText(found.view, ask.language)}
        filled={await ask.filled()}
        back={paths.deskChild.to(ask.params)}
      />,
    )
  })
  on.post(paths.deskCapacity, 'practitioner', capacityForm, async (ask, fields) => {
    const { child } = ask.params
    const { decision = '', tried = '', because = '', decidedBy, represents } = fields
    const words = text(ask.language)
    return changeRecord(ask, {
      child,
      command: {
        type: 'RecordCapacity',
        ...{ capacity: ask.newId(), decision, tried, because },
        ...(decidedBy && isUuid(decidedBy) && { decidedBy: personId(decidedBy) }),
        ...(represents && isUuid(represents) && { represents: personId(represents) }),
      },
      back: { to: paths.deskCapacity.to(ask.params), words: words.desk.capacity.link },
      done: seeOther(paths.deskCapacity.to(ask.params), words.desk.capacity.saved),
    })
  })
}

const changesOf = (seen: Seen, { child }: RecordView) => ageChanges(seen.packsIn(child.area), child.bornOn)

function answerByOf(seen: Seen, { child, facts }: RecordView) {
  const { setting } = facts
  return setting && entryChangeDueOn(seen.packsIn(child.area), seen.calendarOf(setting), seen.today)
}

/** Where an answer is given from, and where the words are changed first. */
function placeOf(who: 'practitioner' | 'family', person: string, child: ChildId) {
  const within = ({ part, entry }: EntryRow) => ({ part, entry })
  if (who === 'practitioner')
    return {
      space: 'desk' as const,
      back: paths.deskChild.to({ child }),
      write: (entry: EntryRow) => paths.deskWrite.to({ child }, within(entry)),
    }
  return {
    space: spaceOf(person, child),
    back: backOf(person, child),
    write: (entry: EntryRow) =>
      isOwn(person, child) ? paths.meWrite.to({}, within(entry)) : paths.write.to({ child }, within(entry)),
  } as const
}

/** A child's own person id is the child's id: their way back is their own page. */
const isOwn = (person: string, child: ChildId): boolean => person === `${child}`
const spaceOf = (person: string, child: ChildId) => (isOwn(person, child) ? 'own' : 'my')
const backOf = (person: string, child: ChildId): string =>
  isOwn(person, child) ? paths.meWho.to() : paths.record.to({ child })
