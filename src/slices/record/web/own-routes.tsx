import { childId, personId } from '../../../kernel/ids.ts'
import { conflict, notFound, page, seeOther } from '../../../platform/web/answer.ts'
import type { Ask } from '../../../platform/web/ask.ts'
import { untouched } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { destinationPaths, nextMoveOf } from '../../destinations/index.ts'
import { ageChanges } from '../domain/ages.ts'
import { findCountOn } from '../store/count-on.ts'
import { findOwnAround } from '../store/own-around.ts'
import { findRecordView } from '../store/record-view.ts'
import { attachingOf } from './attaching.ts'
import { findMeanwhile, onceMore, readRecord } from './meanwhile.ts'
import { OwnPage } from './own.page.tsx'
import { OwnWritePage } from './own-write.page.tsx'
import * as paths from './paths.ts'
import { SharingPage } from './sharing.page.tsx'
import { showFile } from './show-file.ts'
import { text } from './text/text.ts'
import { theirText } from './their-text.ts'
import { type OwnFields, ownForm, sharingForm } from './write.form.ts'
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
        counted: await findCountOn(seen, view),
        changes: ageChanges(seen.packsIn(view.child.area), view.child.bornOn),
        ...(move && { move: destinationPaths.move.to({ child, move: move.move }) }),
      }
    })
    return found ? page(<OwnPage {...found} text={theirText(found.view, ask.language)} isTheirs />) : notFound()
  })
  on.get(paths.meWrite, 'family', async ask => {
    const view = await ask.read(seen => findRecordView(seen, childId(ask.actor.person)))
    if (!view) return notFound()
    const filled = await ask.filled()
    const id = ask.query.entry ?? `${filled.typed.entry ?? ''}`
    const entry = view.entries.find(each => each.entry === id && each.voice === 'young-person')
    return page(
      <OwnWritePage
        text={theirText(view, ask.language)}
        filled={filled}
        part={ask.query.part}
        entry={entry}
        isPrivate={ask.query.for === 'me'}
      />,
    )
  })
  on.post(paths.meWrite, 'family', ownForm, (ask, fields) => onceMore(() => writeOwn(ask, fields)))
  on.get(paths.meFile, 'family', ask => showFile(ask, childId(ask.actor.person), ask.params.file))
  on.get(paths.meSharing, 'family', async ask => {
    const view = await ask.read(seen => findRecordView(seen, childId(ask.actor.person)))
    const entry = view?.entries.find(each => each.entry === ask.params.entry)
    if (!view || !entry) return notFound()
    return page(
      <SharingPage
        view={view}
        text={theirText(view, ask.language)}
        filled={await ask.filled()}
        entry={entry}
        space="own"
        back={paths.meWho.to()}
      />,
    )
  })
  on.post(paths.meSharing, 'family', sharingForm, (ask, fields) =>
    changeRecord(ask, {
      child: childId(ask.actor.person),
      command: { type: 'ChooseSharing', entry: ask.params.entry, ...fields },
      back: { to: paths.meSharing.to(ask.params), words: text(ask.language).my.sharing.title },
      done: seeOther(paths.meWho.to(), text(ask.language).my.sharing.saved),
    }),
  )
}

/** Writes a young person's own words; where another device wrote there meanwhile, both stand together to look at first. */
async function writeOwn(ask: Ask<object>, fields: OwnFields) {
  const child = childId(ask.actor.person)
  const view = await readRecord(ask, child)
  if (!view) return notFound()
  const words = text(ask.language)
  const before = view.entries.find(each => each.entry === fields.entry && each.voice === 'young-person')
  const lines = fields.lines.filter(line => line.words !== undefined)
  const mine = { words: lines.map(line => line.words).join('\n'), pictures: lines.map(line => line.picture ?? '') }
  const meanwhile = before && (await findMeanwhile(ask, view, fields))
  const attaching = attachingOf(fields, before, ask.newId)
  if (meanwhile) {
    const who = view.nameOf(meanwhile.saved.typedBy).called
    const page = {
      text: words,
      filled: { ...untouched, typed: { ...(await ask.hold()), about: fields.about ?? '' } },
      part: fields.part,
      entry: before,
      meanwhile: { ...meanwhile, who, mine },
    }
    return conflict({ page: <OwnWritePage {...page} /> })
  }
  return changeRecord(ask, {
    child,
    command: {
      type: 'WriteEntry',
      entry: before?.entry ?? ask.newId(),
      after: fields.after ?? 0,
      part: fields.part,
      ...mine,
      attached: attaching.attached,
      language: '',
      voice: 'young-person',
      whose: personId(child),
      audience: fields.audience ?? 'circle',
      named: [],
    },
    files: attaching.files,
    back: { to: paths.meWrite.to({}, { part: fields.part }), words: words.own.write.title },
    done: seeOther(paths.me.to(), words.own.write.saved),
  })
}
