import { isRefusal } from '../../../kernel/decider.ts'
import { notFound, page, refused, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { mayErase } from '../domain/erasing.ts'
import { eraseEntryAsked } from '../store/erase-entry.ts'
import { listVersions } from '../store/queries.ts'
import { findRecordView } from '../store/record-view.ts'
import { runRecord } from '../store/run-record.ts'
import { eraseForm } from './erase.form.ts'
import { ErasePage } from './erase.page.tsx'
import * as paths from './paths.ts'
import { text } from './text/text.ts'

/** Taking the words of an entry out for good, by whoever answers for the setting or the area (RCD-23). */
export const erasingRoutes = (on: Routes): void => {
  on.get(paths.deskErase, 'practitioner', async ask => {
    const { child, entry: id } = ask.params
    const found = await ask.read(async seen => {
      const view = await findRecordView(seen, child)
      return view && { view, versions: await listVersions(seen, view.child.area, id) }
    })
    const entry = found?.view.entries.find(each => each.entry === id)
    if (!found || !entry) return notFound()
    const words = text(ask.language)
    const back = paths.deskChild.to({ child })
    const may = mayErase(found.view.facts.me)
    if (isRefusal(may)) return refused(may, { back: { to: back, words: words.actions.back } })
    return page(<ErasePage {...found} entry={entry} text={words} filled={await ask.filled()} back={back} />)
  })
  on.post(paths.deskErase, 'practitioner', eraseForm, async (ask, { because, words: said }) => {
    const { child, entry: id } = ask.params
    const view = await ask.read(seen => findRecordView(seen, child))
    // Nobody erases what is not for them to read.
    if (!view?.entries.some(each => each.entry === id)) return notFound()
    const words = text(ask.language)
    return ask.write(view.child.area, async act => {
      const answer = await runRecord(act, child, { type: 'EraseEntry', entry: id, because, words: said })
      if (!answer) return notFound()
      if (isRefusal(answer))
        return refused(answer, { back: { to: paths.deskErase.to(ask.params), words: words.actions.back } })
      await eraseEntryAsked(act, child, { entry: id, because })
      return seeOther(paths.deskChild.to({ child }), words.erasing.done)
    })
  })
}
