import { childId } from '../../../kernel/ids.ts'
import { findPlainDate } from '../../../kernel/plain-date.ts'
import { notFound, page, seeOther } from '../../../platform/web/answer.ts'
import { noFields } from '../../../platform/web/form-contract.ts'
import type { Routes } from '../../../platform/web/routes.ts'
import { findAgreedView, happensOn } from '../../support/index.ts'
import { findPageReader, readerAs } from '../domain/page-readers.ts'
import { findClassPages } from '../store/class-pages.ts'
import { readingOfClass } from '../store/class-reading.ts'
import { findLooks } from '../store/looks.ts'
import { findRecordPage } from '../store/record-page.ts'
import { findRecordView } from '../store/record-view.ts'
import { askingRoutes } from './asking-routes.tsx'
import { chosenWordsRoutes } from './chosen-words-routes.tsx'
import { ClassPagesPage } from './class-pages.page.tsx'
import { DeskChildPage } from './desk-child.page.tsx'
import { erasingRoutes } from './erasing-routes.tsx'
import { LookedPage } from './looked.page.tsx'
import { OwnPage } from './own.page.tsx'
import { ownRoutes } from './own-routes.tsx'
import * as paths from './paths.ts'
import { ProfilePage } from './profile.page.tsx'
import { profileState, readEntries } from './profile-state.ts'
import { RecordPage } from './record.page.tsx'
import { text } from './text/text.ts'
import { theirText } from './their-text.ts'
import { changeRecord } from './write-record.ts'
import { writeRoutes } from './write-routes.tsx'

/** Every page and form of the record. */
export const routes = (on: Routes): void => {
  on.get(paths.record, 'family', async ask => {
    const found = await ask.read(seen => findRecordPage(seen, ask.params.child, findPlainDate(ask.query.on ?? '')))
    return found ? page(<RecordPage {...found} text={theirText(found.view, ask.language)} />) : notFound()
  })
  on.get(paths.childPage, 'family', async ask => {
    const view = await ask.read(seen => findRecordView(seen, ask.params.child))
    return view ? page(<OwnPage view={view} text={theirText(view, ask.language)} isTheirs={false} />) : notFound()
  })
  on.get(paths.looked, 'family', async ask => {
    const view = await ask.read(seen => findLooks(seen, ask.params.child))
    return view
      ? page(
          <LookedPage
            view={view}
            text={text(ask.language)}
            me={ask.actor.person}
            isOwn={false}
            back={paths.record.to(ask.params)}
          />,
        )
      : notFound()
  })
  on.get(paths.meLooked, 'family', async ask => {
    const view = await ask.read(seen => findLooks(seen, childId(ask.actor.person)))
    return view
      ? page(<LookedPage view={view} text={text(ask.language)} me={ask.actor.person} isOwn back={paths.me.to()} />)
      : notFound()
  })

  on.get(paths.deskChild, 'practitioner', async ask => {
    const found = await ask.read(seen => findRecordPage(seen, ask.params.child, findPlainDate(ask.query.on ?? '')))
    return found ? page(<DeskChildPage {...found} text={theirText(found.view, ask.language)} />) : notFound()
  })
  on.get(paths.profile, 'practitioner', async ask => {
    const found = await ask.read(async seen => {
      const view = await findRecordView(seen, ask.params.child)
      if (!view) return undefined
      const agreed = await findAgreedView(seen, ask.params.child)
      return {
        view,
        reading: await readingOfClass(seen, view.child),
        today: agreed ? happensOn(agreed, seen.today) : [],
      }
    })
    if (!found) return notFound()
    const mine = profileState(found.view, ask.actor.person)
    const own = readerAs(ask.actor.as)
    const reader = findPageReader(ask.query.for ?? '') ?? own
    const shown = { ...found, mine, reader, isMine: reader === own }
    return page(<ProfilePage {...shown} text={theirText(found.view, ask.language)} />)
  })
  on.get(paths.classPages, 'practitioner', async ask => {
    const className = (ask.query.class ?? '').slice(0, 100)
    if (!className) return notFound()
    const views = await ask.read(seen => findClassPages(seen, className))
    const reader = findPageReader(ask.query.for ?? '') ?? 'supply'
    return page(<ClassPagesPage className={className} reader={reader} views={views} text={text(ask.language)} />)
  })
  on.post(paths.profileRead, 'practitioner', noFields, async ask => {
    const { child } = ask.params
    const view = await ask.read(seen => findRecordView(seen, child))
    if (!view) return notFound()
    const words = text(ask.language).desk.profile
    return changeRecord(ask, {
      child,
      command: { type: 'ReadProfile', entriesRead: readEntries(view) },
      back: { to: paths.profile.to({ child }), words: words.title(view.child.fullName) },
      done: seeOther(paths.profile.to({ child }), words.saved),
    })
  })

  writeRoutes(on)
  askingRoutes(on)
  erasingRoutes(on)
  ownRoutes(on)
  chosenWordsRoutes(on)
}
