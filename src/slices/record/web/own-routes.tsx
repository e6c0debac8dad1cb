import { childId, personId } from '../../../kernel/ids.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { destinationPaths, nextMoveOf } from '../../destinations/index.ts'
import { findOwnAround } from '../store/own-around.ts'
import { findRecordView } from '../store/record-view.ts'
import { attachingOf } from './attaching.ts'
import { OwnPage } from './own.page.tsx'
import { OwnWritePage } from './own-write.page.tsx'
import * as paths from './paths.ts'
import { SharingPage } from './sharing.page.tsx'
import { showFile } from './show-file.ts'
import { text } from './text/text.ts'
import { ownForm, sharingForm } from './write.form.ts'
import { changeRecord } from './write-record.ts'

/** The young person's own page. A child's own person id is the child's id, so nothing in the address names them. */
export const ownRoutes = (on: Routes): void => {
  on.get(paths.me, 'family', async ask => {
    const child = childId(ask.actor.person)
    const found = await ask.read(async seen => {
      const view = await findRecordView(seen, child)
      if (!view || view.child.diedOn) return view && { view, around: undefined }
      const [move] = await nextMoveOf(seen, view.child.area, child).execute()
      return {
        view,
        around: await findOwnAround(seen, view.child),
        ...(move && { move: destinationPaths.move.to({ child, move: move.move }) }),
      }
    })
    return found ? page(<OwnPage {...found} text={text(ask.language)} isTheirs />) : notFound()
  })
  on.get(paths.meWrite, 'family', async ask => {
    const view = await ask.read(seen => findRecordView(seen, childId(ask.actor.person)))
    if (!view) return notFound()
    const filled = await ask.filled()
    const id = ask.query.entry ?? `${filled.typed.entry ?? ''}`
    const entry = view.entries.find(each => each.entry === id && each.voice === 'young-person')
    return page(<OwnWritePage text={text(ask.language)} filled={filled} part={ask.query.part} entry={entry} />)
  })
  on.post(paths.meWrite, 'family', ownForm, async (ask, fields) => {
    const child = childId(ask.actor.person)
    const view = await ask.read(seen => findRecordView(seen, child))
    if (!view) return notFound()
    const words = text(ask.language).own.write
    const before = view.entries.find(each => each.entry === fields.entry && each.voice === 'young-person')
    const attaching = attachingOf(fields, before, ask.newId)
    const lines = fields.lines.filter(line => line.words !== undefined)
    return changeRecord(ask, {
      child,
      command: {
        type: 'WriteEntry',
        entry: before?.entry ?? ask.newId(),
        after: fields.after ?? 0,
        part: fields.part,
        words: lines.map(line => line.words).join('\n'),
        language: '',
        pictures: lines.map(line => line.picture ?? ''),
        attached: attaching.attached,
        voice: 'young-person',
        whose: personId(child),
        audience: before ? before.audience : (fields.audience ?? 'circle'),
        named: before?.named ?? [],
      },
      files: attaching.files,
      back: { to: paths.meWrite.to({}, { part: fields.part }), words: words.title },
      done: seeOther(paths.me.to(), words.saved),
    })
  })
  on.get(paths.meFile, 'family', ask => showFile(ask, childId(ask.actor.person), ask.params.file))
  on.get(paths.meSharing, 'family', async ask => {
    const view = await ask.read(seen => findRecordView(seen, childId(ask.actor.person)))
    const entry = view?.entries.find(each => each.entry === ask.params.entry)
    if (!view || !entry) return notFound()
    return page(
      <SharingPage
        view={view}
        text={text(ask.language)}
        filled={await ask.filled()}
        entry={entry}
        space="own"
        back={paths.me.to()}
      />,
    )
  })
  on.post(paths.meSharing, 'family', sharingForm, (ask, fields) =>
    changeRecord(ask, {
      child: childId(ask.actor.person),
      command: { type: 'ChooseSharing', entry: ask.params.entry, ...fields },
      back: { to: paths.meSharing.to(ask.params), words: text(ask.language).my.sharing.title },
      done: seeOther(paths.me.to(), text(ask.language).my.sharing.saved),
    }),
  )
}
